import { isTight } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, easeFall, easeRise } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { line, rect, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { drawnKey, memoize, oncePerObject } from '../../../util/memoize';
import { statisticsIn } from '../../_kit/drawn-statistics';
import { BOARD, PLACES } from '../cues';
import { detailSize, FIGURE_HEIGHT, LEADING, pick } from '../layout';
import { type BusState, type Edition } from '../state';

/** Shares of the stage: the deeper slab's height, a slab's width, the words'; and between slabs, over one. */
const SLAB = {
  stacked: { height: 0.27, width: 0.13 },
  beside: { height: 0.27, width: 0.085 },
  gap: 0.28,
  words: 0.24
};
/** The line comes while the slab begins to fall. */
const LINE_COMES = [0, 0.25] as const;
/** The numeral over the plain size of its kind. */
const NUMERAL = { stacked: 1.1, beside: 0.86 };

/** The rates of both provinces in the month of the buses. */
const ratesIn = oncePerObject((figures: Edition['figures']) => {
  const [hubei, guangdong] = statisticsIn(figures);
  return { hubei: hubei!, guangdong: guangdong! };
});

interface Slabs {
  zero: number;
  hubei: Box & { fallen: boolean };
  guangdong: Box;
  words: TextMark[];
  /** All of it, so that names on the map keep clear. */
  room: Box;
}

/** Two slabs on one scale, from one line: what a month was worth beside the same month of the year before. */
export const slabsOf = memoize((layout: SceneLayout, { figures, labels, locale }: Edition): Slabs => {
  const rows = ratesIn(figures);
  const [hubei, guangdong] = [rows.hubei.value, rows.guangdong.value];
  const measures = layout.stacked ? SLAB.stacked : SLAB.beside;
  const top = BAR + layout.type.label * (isTight(layout) ? 0.5 : 1);
  const [most, least] = [Math.max(0, hubei, guangdong), Math.min(0, hubei, guangdong)];
  const scale = (layout.height * measures.height) / (most - least || 1);
  const zero = top + most * scale;
  const width = (layout.stacked ? layout.width : layout.plot.width) * measures.width;
  const gap = width * SLAB.gap;
  const right = layout.width - layout.margin;
  const x = layout.stacked ? layout.margin : right - width * 2 - gap;
  const slab = (left: number, value: number): Box => ({
    x: left,
    y: zero - Math.max(0, value) * scale,
    width,
    height: Math.abs(value) * scale
  });
  // Hubei's stands at the edge, where its figure has room.
  const far = x + width + gap;
  const [first, second] = layout.stacked
    ? [slab(x, hubei), slab(far, guangdong)]
    : [slab(far, hubei), slab(x, guangdong)];
  const foot = Math.max(zero, first.y + first.height);
  const number = signedRate(hubei, locale);
  const numberSize = layout.type.figure2 * pick(layout, NUMERAL);
  const beside = second.x + width + layout.type.label;
  const numberRoom = layout.stacked ? right - second.x : width * 2 + gap;
  const size = fitSize(`${number}%`, numberRoom, numberSize, 'figure');
  const small = {
    key: 'gd-rate',
    size: layout.type.label,
    fill: 'ink-2',
    figure: rows.guangdong.id
  } as const;
  const other = `${labels['guangdong-rate']} ${signedRate(guangdong, locale)}%`;
  const secondFoot = Math.max(zero, second.y + second.height);
  const wide = layout.stacked ? right - second.x : layout.plot.width * SLAB.words;
  const caption = {
    key: 'hb-rate-said',
    text: labels['hubei-rate'],
    size: layout.stacked ? detailSize(layout) : layout.type.label,
    width: wide,
    figure: rows.hubei.id
  };
  const numeral = {
    key: 'hb-rate',
    text: `${number}%`,
    size,
    face: 'figure',
    fill: hubei < 0 ? 'cold-text' : 'warm-text',
    figure: rows.hubei.id
  } as const;
  const stacked = (): TextMark[] => {
    const otherY = Math.max(secondFoot, top + layout.type.label);
    // Where neither hangs, the number stands under the other's.
    const y = Math.max(foot - layout.type.label * 2, otherY + layout.type.label / 2 + size * FIGURE_HEIGHT);
    return [
      text({ ...small, text: other, x: beside, y: otherY }),
      text({ ...numeral, x: second.x, y }),
      text({ ...caption, x: second.x, y: y + layout.type.label * LEADING.next })
    ];
  };
  const hanging = (): TextMark[] => {
    const under = Math.max(foot, secondFoot + layout.type.label * LEADING.tight);
    const y = under + layout.type.label / 2 + size * FIGURE_HEIGHT;
    return [
      text({
        ...small,
        text: other,
        x: x + width,
        y: secondFoot + layout.type.label * LEADING.tight,
        anchor: 'end'
      }),
      text({ ...numeral, x: right, y, anchor: 'end' }),
      text({ ...caption, x: right, y: y + layout.type.label * LEADING.next, anchor: 'end' })
    ];
  };
  const words = layout.stacked ? stacked() : hanging();
  const boxes = [first, second, ...words.map(({ box }) => box)];
  const [left, bottom] = [Math.min(...boxes.map((b) => b.x)), Math.max(...boxes.map((b) => b.y + b.height))];
  const reach = Math.max(...boxes.map((b) => b.x + b.width));
  return {
    zero,
    hubei: { ...first, fallen: hubei < 0 },
    guangdong: second,
    words,
    room: { x: left, y: top, width: reach - left, height: bottom - top }
  };
}, drawnKey);

/** A slab that grows from its line. */
const grown = (box: Box, zero: number, t: number): Box => ({
  ...box,
  y: box.y >= zero ? box.y : zero - box.height * t,
  height: box.height * t
});

/** Hubei's March hangs from the year before as a slab, Guangdong's beside it as an outline. */
export function rates(layout: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { zero, hubei, guangdong, words } = slabsOf(layout, edition);
  const rows = ratesIn(edition.figures);
  const gone = 1 - during(s.board, BOARD.mapGoes);
  const drop = during(s.places, PLACES.slabFalls);
  if (drop <= 0 || gone <= 0) return [];
  const t = hubei.fallen ? easeFall(drop) : easeRise(drop);
  const come = gone * during(drop, LINE_COMES);
  const named = during(s.places, PLACES.rateNamed) * gone;
  const left = layout.stacked ? 0 : layout.plot.x;
  return [
    line('year-before', [left, zero], [layout.width, zero], 'ink', layout.stroke.datum, {
      opacity: come
    }),
    rect({
      key: 'hb-slab',
      ...grown(hubei, zero, t),
      fill: hubei.fallen ? 'cold' : 'warm',
      opacity: come,
      figure: rows.hubei.id
    }),
    rect({
      key: 'gd-slab',
      ...grown(guangdong, zero, t),
      fill: 'none',
      stroke: 'cold-text',
      strokeWidth: layout.stroke.outline,
      opacity: come,
      figure: rows.guangdong.id
    }),
    ...words.map((mark) => ({ ...mark, opacity: named }))
  ];
}
