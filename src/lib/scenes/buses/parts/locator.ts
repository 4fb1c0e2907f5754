import { during } from '../../_kit/motion';
import geography from 'virtual:geography';
import { isTight } from '../../_kit/density';
import { runsWhere } from './runs';
import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, rect, type Box, type Mark } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { scale as enlarge, translate } from '../../../marks/transforms';
import { BOARD, PLACES } from '../cues';
import { digits, nameSize, pick, TO_BASELINE } from '../layout';
import { guangzhou, hubei, qingyuan, type BusState, type Edition, type Point } from '../state';
import { text } from '../../../marks/text';

/** Height over the stage's, and its edge to the stage's, in labels. */
const STRIP = { stacked: 0.15, beside: 0.25, edge: 0.9 };
/** Px from its one point with a name to that name. */
const NAME_GAP = 6;
/** Part of the plane that it shows: what lies farther west or east says nothing here. */
const SHOWN = { from: 100, to: 900 };
/** Widths of lines and radii of points, px. */
const PEN = { river: 1.2, frame: 1, town: 2.4 };
/** Room round Hubei's places in its frame, in units of the plane. */
const AROUND = 50;

const riverOf = (id: string) => geography.rivers.find((river) => river.id === id)?.runs ?? [];
const rivers = ['yangtze', 'xiang', 'bei'].flatMap((id) =>
  runsWhere(riverOf(id), ([x]) => x > SHOWN.from && x < SHOWN.to)
);

const xs = hubei.map(({ x }) => x);
const ys = hubei.map(({ y }) => y);
const FRAME: Box = {
  x: Math.min(...xs) - AROUND,
  y: Math.min(...ys) - AROUND / 2,
  width: Math.max(...xs) - Math.min(...xs) + AROUND * 2,
  height: Math.max(...ys) - Math.min(...ys) + AROUND * 1.5
};

/** Where the strip stands: under the map on a phone, else at the right; undefined where there is no room. */
export function locatorBox(layout: SceneLayout): Box | undefined {
  if (isTight(layout)) return undefined;
  const height = layout.height * pick(layout, STRIP);
  const width = (height * (SHOWN.to - SHOWN.from)) / geography.height;
  const edge = layout.type.label * STRIP.edge;
  const x = layout.stacked ? layout.margin : layout.width - layout.margin - width;
  return { x, y: layout.height - edge - height, width, height };
}

/** Where on the whole way the map stands: two rivers, Qingyuan, Guangzhou, and a frame. */
export function locator(layout: SceneLayout, s: BusState, { locale }: Edition): Mark[] {
  const box = locatorBox(layout);
  const opacity = during(s.places, PLACES.locatorComes) * (1 - during(s.board, BOARD.mapGoes));
  if (!box || opacity <= 0) return [];
  const scale = box.height / geography.height;
  const [x, y] = [digits(box.x - SHOWN.from * scale, 1), digits(box.y, 1)];
  const px = (width: number) => width / scale;
  const at = ({ x, y }: { x: number; y: number }): Point => [x, y];
  const size = nameSize(layout);
  const [left, side] = [box.x + (qingyuan.x - SHOWN.from) * scale, layout.stacked ? 1 : -1];
  return [
    text({
      key: 'locator-name',
      text: qingyuan[locale],
      x: left + side * NAME_GAP,
      y: box.y + qingyuan.y * scale + size * TO_BASELINE,
      anchor: side > 0 ? 'start' : 'end',
      size,
      fill: 'ink-2',
      opacity
    }),
    group(
      'locator',
      [
        path({ key: 'rivers', d: rivers, fill: 'none', stroke: 'river', strokeWidth: px(PEN.river) }),
        rect({ key: 'frame', ...FRAME, fill: 'none', stroke: 'ink', strokeWidth: px(PEN.frame) }),
        line('south', at(qingyuan), at(guangzhou), 'ink-2', px(PEN.frame), { figure: 'km-guangzhou' }),
        path({ key: 'qingyuan', d: ringPath([at(qingyuan)], px(PEN.town)), fill: 'warm' }),
        path({
          key: 'guangzhou',
          d: ringPath([at(guangzhou)], px(PEN.town)),
          fill: 'none',
          stroke: 'ink-2',
          strokeWidth: px(PEN.frame)
        })
      ],
      {
        transform: [translate(x, y), enlarge(digits(scale, 4))],
        opacity
      }
    )
  ];
}
