import { noise } from '../../../util/noise';
import { line, path, round, type Box, type Mark } from '../../../marks/marks';
import { mix } from '../../_kit/motion';
import { drawn, traced, type Point } from './pen';

/** A pair of goggles in one stroke: strap, lens, bridge, lens, strap; shares of the box. */
const LENS = { wide: 0.17, high: 0.42, apart: 0.19, flat: 0.62 };
const STRAP = { long: 0.5, rise: 0.2 };
const PARTS = 40;

/** A lens: a circle drawn squarer, from the side that `from` says, once around. */
const lens = (cx: number, cy: number, box: Box, from: number, turn: 1 | -1): Point[] =>
  traced(PARTS, (t) => {
    const angle = from + turn * t * 2 * Math.PI;
    const square = (value: number) => Math.sign(value) * Math.abs(value) ** LENS.flat;
    return [
      cx + square(Math.cos(angle)) * box.width * LENS.wide,
      cy + square(Math.sin(angle)) * box.height * LENS.high
    ];
  });

export function goggles(key: string, box: Box, share: number, stroke: number): Mark {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [left, right] = [cx - box.width * LENS.apart, cx + box.width * LENS.apart];
  const strap = (side: 1 | -1): Point => [cx + side * box.width * STRAP.long, cy - box.height * STRAP.rise];
  const points: Point[] = [
    strap(-1),
    ...lens(left, cy, box, Math.PI, 1),
    ...lens(left, cy, box, Math.PI, 1).slice(0, PARTS / 2 + 1),
    ...lens(right, cy, box, Math.PI, 1),
    ...lens(right, cy, box, Math.PI, 1).slice(0, PARTS / 2 + 1),
    strap(1)
  ];
  return path({
    key,
    d: drawn(points, share),
    fill: 'none',
    stroke: 'ink',
    strokeWidth: stroke,
    cap: 'round'
  });
}

/** A roll seen from its end, over the cloth's height, and the turns that are seen in it. */
const ROLL = { wide: 0.3, turns: 2.25, parts: 48 };
/** Short fibres in the cloth, none of them woven: how many in a square as large as its height, and how long. */
const FIBRES = { dense: 26, long: 0.16 };

/** Non-woven cloth that unrolls to the right; its end is open. */
export function cloth(key: string, box: Box, share: number, stroke: number): Mark[] {
  const { x, y, width, height } = box;
  const reach = width * share;
  const roll = height * ROLL.wide;
  const spiral = traced(ROLL.parts, (t): Point => {
    const angle = t * ROLL.turns * 2 * Math.PI;
    return [
      x + roll / 2 + (roll / 2) * (1 - t) * Math.cos(angle),
      y + (height / 2) * (1 + (1 - t) * Math.sin(angle))
    ];
  });
  const count = Math.round((FIBRES.dense * width) / height);
  let fibres = '';
  for (let i = 0; i < count; i++) {
    const at = [
      x + roll + noise(i) * (width - roll * 2),
      y + mix(FIBRES.long, 1 - FIBRES.long, noise(i + count)) * height
    ];
    const angle = noise(i + 2 * count) * Math.PI;
    const half = (height * FIBRES.long) / 2;
    if (at[0]! + half > x + reach) continue;
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    fibres += `M${round(at[0]! - dx)},${round(at[1]! - dy)}l${round(dx * 2)},${round(dy * 2)}`;
  }
  const from = x + roll / 2;
  const end = Math.max(from, x + reach);
  const thin = { fill: 'none', stroke: 'ink', strokeWidth: stroke } as const;
  return [
    path({ key: `${key}-fibres`, d: fibres, fill: 'none', stroke: 'line', strokeWidth: stroke / 2 }),
    path({
      key: `${key}-edges`,
      d: `M${round(from)},${round(y)}H${round(end)}M${round(from)},${round(y + height)}H${round(end)}`,
      ...thin
    }),
    path({ key: `${key}-roll`, d: drawn(spiral, share), ...thin }),
    line(`${key}-end`, [end, y], [end, y + height], 'ink', stroke, { dash: '3 4', opacity: share })
  ];
}
