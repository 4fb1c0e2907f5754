import { partOfLine } from '../../_kit/pen';
import { noise } from '../../../util/noise';
import { type Box, line, type Mark, path, type Point, round } from '../../../marks/marks';
import type { PathCommand } from '../../../marks/path-data';
import { mix, span } from '../../_kit/motion';
import { traced } from './pen';

/** Goggles: a frame as one lens over both eyes, over the box; its corners are round, and the nose is cut out below. */
const FRAME = { wide: 0.38, high: 0.46, square: 0.5, nose: 0.4, narrow: 7, inner: 0.8 };
/** The strap is as high as this where it meets the frame, and where it leaves; it bends as it goes around the head. */
const STRAP = { high: 0.2, end: 0.28, bend: 0.12 };
const PARTS = 72;

/** A frame's edge, once around from the left. */
function frame(box: Box, scale: number): Point[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const square = (value: number) => Math.sign(value) * Math.abs(value) ** FRAME.square;
  return traced(PARTS, (t) => {
    const angle = Math.PI * (1 + 2 * t);
    const [x, y] = [square(Math.cos(angle)), square(Math.sin(angle))];
    const nose = y > 0 ? FRAME.nose * Math.exp(-FRAME.narrow * x * x) : 0;
    return [cx + x * box.width * FRAME.wide * scale, cy + (y - nose * y) * box.height * FRAME.high * scale];
  });
}

/** One edge of the strap, from the frame outwards. */
function strap(box: Box, side: 1 | -1, edge: 1 | -1): Point[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  return traced(PARTS / 2, (t) => {
    const x = cx + side * box.width * (FRAME.wide + (1 / 2 - FRAME.wide) * t);
    const high = STRAP.high + (STRAP.end - STRAP.high) * t * t;
    return [x, cy + edge * box.height * high - box.height * STRAP.bend * t * t];
  });
}

/** Goggles in outline, as far as they are drawn: the frame, the lens, the straps. */
export function goggles(key: string, box: Box, share: number, stroke: number): Mark[] {
  const line = { fill: 'none', stroke: 'ink' } as const;
  const straps = ([-1, 1] as const).flatMap((side) =>
    ([-1, 1] as const).flatMap((edge) => partOfLine(strap(box, side, edge), span(share, 1 / 2, 1)))
  );
  return [
    path({ key, d: partOfLine(frame(box, 1), span(share, 0, 1 / 2)), ...line, strokeWidth: stroke * 2 }),
    path({
      key: `${key}-lens`,
      d: partOfLine(frame(box, FRAME.inner), span(share, 1 / 4, 1)),
      ...line,
      strokeWidth: stroke
    }),
    path({ key: `${key}-straps`, d: straps, ...line, strokeWidth: stroke })
  ];
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
  const fibres: PathCommand[] = [];
  for (let i = 0; i < count; i++) {
    const at = [
      x + roll + noise(i) * (width - roll * 2),
      y + mix(FIBRES.long, 1 - FIBRES.long, noise(i + count)) * height
    ];
    const angle = noise(i + 2 * count) * Math.PI;
    const half = (height * FIBRES.long) / 2;
    if (at[0]! + half > x + reach) continue;
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    fibres.push(['M', round(at[0]! - dx), round(at[1]! - dy)], ['l', round(dx * 2), round(dy * 2)]);
  }
  const from = x + roll / 2;
  const end = Math.max(from, x + reach);
  const thin = { fill: 'none', stroke: 'ink', strokeWidth: stroke } as const;
  return [
    path({ key: `${key}-fibres`, d: fibres, fill: 'none', stroke: 'line', strokeWidth: stroke / 2 }),
    path({
      key: `${key}-edges`,
      d: [
        ['M', round(from), round(y)],
        ['H', round(end)],
        ['M', round(from), round(y + height)],
        ['H', round(end)]
      ],
      ...thin
    }),
    path({ key: `${key}-roll`, d: partOfLine(spiral, share), ...thin }),
    line(`${key}-end`, [end, y], [end, y + height], 'ink', stroke, { dash: '3 4', opacity: share })
  ];
}
