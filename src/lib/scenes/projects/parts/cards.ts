import type { SceneLayout } from '../../_kit/layout';
import { isTight } from '../../_kit/density';
import { line, rect, type Box, type Mark } from '../../../marks/marks';
import { easeRise, inTurn, placeAmong } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { COURTING } from '../cues';
import { labelSize, nameSize } from '../layout';
import type { Edition, ProjectState } from '../scene';

const KEYS = ['contact-1', 'contact-2', 'contact-3', 'contact-4'] as const;
const GAP = 0.1;
const IN_TURN = 0.4;
const DASH = '5 4';
/** From an edge to a name, of a sheet's width. */
const PAD = 0.06;
/** How far a sheet comes up, of its height. */
const RISE = 0.16;
const CAPTION = { above: 0.7, room: 1.9 };
/** Where a name's baseline lies in its sheet, in sizes of type under the middle. */
const BASELINE = 0.34;
/** The list goes on: the edge of one more sheet, almost gone. */
const ONE_MORE = { offset: 0.06, opacity: 0.35 };
/** A sheet is no higher than a page of its width; in a row where that leaves names room, else in two. */
const PAGE = 1.4;
const ROW = 90;

/** Sheets with a firm's name, in dashed outline: talks, not investments. */
export function cards(
  layout: SceneLayout,
  { courting }: ProjectState,
  { labels }: Edition,
  box: Box
): Mark[] {
  const caption = labelSize(layout);
  const under = box.y + (isTight(layout) ? 0 : caption * CAPTION.room);
  const columns = box.width / KEYS.length > ROW ? KEYS.length : 2;
  const rows = KEYS.length / columns;
  const height = Math.min(box.y + box.height - under, (box.width / columns) * PAGE * rows);
  const top = box.y + box.height - height;
  const gap = Math.min(box.width / columns, height / rows) * GAP;
  const sheet = {
    width: (box.width - gap * (columns - 1) - box.width * ONE_MORE.offset) / columns,
    height: (height - gap * (rows - 1)) / rows
  };
  const room = sheet.width * (1 - PAD * 2);
  const size = Math.min(...KEYS.map((key) => fitSize(labels[key], room, nameSize(layout), 'head')));
  const marks = KEYS.flatMap((key, i): Mark[] => {
    const shown = inTurn(courting, COURTING.cards, placeAmong(i, KEYS.length), IN_TURN);
    const x = box.x + (i % columns) * (sheet.width + gap);
    const rise = sheet.height * RISE * (1 - easeRise(shown));
    const y = top + Math.floor(i / columns) * (sheet.height + gap) + rise;
    return [
      rect({
        key: `${key}-sheet`,
        x,
        y,
        ...sheet,
        fill: 'none',
        stroke: 'ink',
        strokeWidth: layout.stroke.outline,
        dash: DASH,
        opacity: shown,
        figure: 'named-contacts'
      }),
      text({
        key,
        text: labels[key],
        x: x + sheet.width / 2,
        y: y + sheet.height / 2 + size * BASELINE,
        size,
        face: 'head',
        anchor: 'middle',
        opacity: shown,
        figure: 'named-contacts'
      })
    ];
  });
  const last = inTurn(courting, COURTING.cards, 1, IN_TURN);
  const edge = box.x + box.width;
  marks.push(
    line(
      'one-more',
      [edge, top + height],
      [edge, top + height - sheet.height],
      'ink',
      layout.stroke.outline,
      {
        dash: DASH,
        opacity: ONE_MORE.opacity * last
      }
    )
  );
  if (isTight(layout)) return marks;
  const words = text({
    key: 'contacts',
    text: labels.contacts,
    x: box.x,
    y: top - caption * CAPTION.above,
    size: fitSize(labels.contacts, box.width, caption, 'label'),
    fill: 'ink-2',
    opacity: inTurn(courting, COURTING.cards, 0, IN_TURN)
  });
  return [words, ...marks];
}
