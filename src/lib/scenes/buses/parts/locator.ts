import geography from 'virtual:geography';
import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, rect, ringPath, type Box, type Mark } from '../../../marks/marks';
import { BOARD, during, PLACES } from '../cues';
import { guangzhou, hubei, qingyuan, type BusState, type Point } from '../state';

/** Height over the stage's, and its edge to the stage's, in labels. */
const STRIP = { stacked: 0.19, beside: 0.25, edge: 0.9 };
/** Part of the plane that it shows: what lies farther west or east says nothing here. */
const SHOWN = { from: 100, to: 900 };
/** Widths of lines and radii of points, px. */
const PEN = { river: 1.2, frame: 1, town: 2.4 };
/** Room round Hubei's places in its frame, in units of the plane. */
const AROUND = 50;

const riverOf = (id: string) => geography.rivers.find((river) => river.id === id)?.d ?? '';
/** A river's run within the strip. */
const within = (d: string) =>
  d
    .split(/(?=M)/)
    .map((run) => run.slice(1).split('L'))
    .map((points) =>
      points.filter(
        (pair) => Number(pair.split(',')[0]) > SHOWN.from && Number(pair.split(',')[0]) < SHOWN.to
      )
    )
    .map((points) => (points.length > 1 ? `M${points.join('L')}` : ''))
    .join('');
const rivers = ['yangtze', 'xiang', 'bei'].map((id) => within(riverOf(id))).join('');

const xs = hubei.map(({ x }) => x);
const ys = hubei.map(({ y }) => y);
const FRAME: Box = {
  x: Math.min(...xs) - AROUND,
  y: Math.min(...ys) - AROUND / 2,
  width: Math.max(...xs) - Math.min(...xs) + AROUND * 2,
  height: Math.max(...ys) - Math.min(...ys) + AROUND * 1.5
};

/** Where the strip stands: under the map on a phone, at the right where there is width. Undefined where there is no room. */
export function locatorBox(layout: SceneLayout): Box | undefined {
  if (isTight(layout)) return undefined;
  const height = layout.height * (layout.stacked ? STRIP.stacked : STRIP.beside);
  const width = (height * (SHOWN.to - SHOWN.from)) / geography.height;
  const edge = layout.type.label * STRIP.edge;
  const x = layout.stacked ? layout.margin : layout.width - layout.margin - width;
  return { x, y: layout.height - edge - height, width, height };
}

/** Where on the whole way the map stands: two rivers, Qingyuan, Guangzhou, and a frame. */
export function locator(layout: SceneLayout, s: BusState): Mark[] {
  const box = locatorBox(layout);
  const opacity = during(s.places, PLACES.locatorComes) * (1 - during(s.board, BOARD.mapGoes));
  if (!box || opacity <= 0) return [];
  const scale = box.height / geography.height;
  const px = (width: number) => width / scale;
  const at = ({ x, y }: { x: number; y: number }): Point => [x, y];
  return [
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
        transform: `translate(${Math.round(box.x - SHOWN.from * scale)},${Math.round(box.y)}) scale(${Math.round(scale * 10000) / 10000})`,
        opacity
      }
    )
  ];
}
