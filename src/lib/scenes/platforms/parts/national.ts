import type { SceneLayout } from '../../_kit/layout';
import { during, easeRise, span } from '../../_kit/motion';
import { path, round, type Mark } from '../../../marks/marks';
import { ringPath, type PathData } from '../../../marks/path-data';
import { ringRadius, type Skyline, type Tower } from '../../_kit/skyline';
import { NATIONAL } from '../cues';
import { dusk, type State } from '../state';
import { floor, lamp, lampRadius } from './storey';

/** Columns of an open frame, from its left to its right one, in shares of the way between them. */
const COLUMNS = [0, 1 / 3, 2 / 3, 1];
/** Of a slab over a line, and how far it reaches beyond the columns, px. */
const SLAB = { stroke: 1.9, beyond: 3 };
/** Of its height a storey has, when it is whole to be seen and its lamp begins to light. */
const LIGHTS = 0.6;

/** When a storey of the national tower rises. */
function rising(index: number, total: number): readonly [from: number, to: number] {
  const [start, end] = NATIONAL.storeysRise;
  const from = start + ((end - NATIONAL.oneStorey - start) * index) / Math.max(1, total - 1);
  return [from, from + NATIONAL.oneStorey];
}

/** How far a kind stands: its last storey. */
export function standing({ base, storeys }: Tower, total: number, s: State): number {
  const [, end] = rising(Math.max(0, base + storeys - 1), total);
  const half = NATIONAL.oneStorey / 2;
  return span(s.national, end - half, end + half);
}

interface Storey {
  level: number;
  top: number;
  height: number;
  /** 0 to 1 */
  grown: number;
}

/** The storeys that have begun to rise, from the ground up: each pushes up those above it. */
function risen(sky: Skyline, towers: readonly Tower[], s: State): Map<Tower, Storey[]> {
  const total = towers.reduce((sum, { storeys }) => sum + storeys, 0);
  let top = sky.ground;
  return new Map(
    towers.map((tower) => {
      const own = Array.from({ length: tower.storeys }, (_, level): Storey => {
        const grown = easeRise(during(s.national, rising(tower.base + level, total)));
        const height = grown * sky.storey;
        top -= height;
        return { level, top, height, grown };
      });
      return [tower, own.filter(({ grown }) => grown > 0)];
    })
  );
}

/** How high the tower stands by now, in storeys. */
export function risenBy(towers: readonly Tower[], s: State): number {
  const total = towers.reduce((sum, { storeys }) => sum + storeys, 0);
  const grown = Array.from({ length: total }, (_, i) => easeRise(during(s.national, rising(i, total))));
  return grown.reduce((sum, height) => sum + height, 0);
}

/** Columns and slabs, no walls, and a ring where a lamp would hang; by night lines as faint as the sky lets them be. */
function openStoreys(
  layout: SceneLayout,
  tower: Tower,
  storeys: readonly Storey[],
  radius: number,
  s: State
) {
  const { id, x, width } = tower;
  const line = layout.stroke.outline;
  const first = x + SLAB.beyond;
  const between = width - 2 * SLAB.beyond;
  const onStage = storeys.filter(({ top, height }) => top + height > 0);
  const columns = onStage.flatMap(({ top, height }) =>
    COLUMNS.flatMap((at): PathData => [
      ['M', round(first + between * at), round(top + height)],
      ['V', round(Math.max(0, top))]
    ])
  );
  const slabs = onStage.flatMap(({ top }): PathData => [
    ['M', round(x), round(Math.max(0, top))],
    ['h', round(width)]
  ]);
  const rings = onStage.flatMap(({ top, height, grown }) =>
    ringPath([[x + width / 2, top + height / 2]], radius * span(grown, LIGHTS, 1))
  );
  const dark = dusk(s);
  const seen = span(storeys[0]?.grown ?? 0, 0, LIGHTS);
  return (['ink', 'line'] as const).flatMap((stroke) => {
    const opacity = seen * (stroke === 'ink' ? 1 - dark : dark);
    const draw = (part: string, d: PathData, strokeWidth: number) =>
      path({
        key: `open-${part}-${stroke}`,
        d,
        fill: 'none',
        stroke,
        strokeWidth,
        opacity,
        figure: id
      });
    return opacity === 0
      ? []
      : [
          draw('columns', columns, layout.stroke.leader),
          draw('slabs', slabs, line * SLAB.stroke),
          draw('rings', rings, line)
        ];
  });
}

/** One tower of all national platforms: closed storeys with a lamp below, open frames above. */
export function drawNational(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  towers: readonly Tower[],
  night: number
): Mark[] {
  return [...risen(sky, towers, s)].flatMap(([tower, storeys]) => {
    const radius = lampRadius(sky, tower, s, night);
    if (tower.hollow) return openStoreys(layout, tower, storeys, ringRadius(radius), s);
    return storeys.flatMap(({ level, top, height, grown }) => [
      ...floor(tower, level, { top, height, storey: sky.storey, opacity: span(grown, 0, LIGHTS) }, layout, s),
      ...lamp(tower, level, top + height / 2, radius, span(grown, LIGHTS, 1), s)
    ]);
  });
}
