import { round, type Point } from '$lib/marks/marks';

/** Size of the mark's drawing, in its own units. */
export const V_SIZE = { width: 52, height: 44 };

export interface VSegment {
  points: Point[];
  warm: boolean;
}

/** The mark of the piece: a V of as many segments as there are chapters, falling cold and climbing warm. */
export function vSegments(count: number): VSegment[] {
  const half = count / 2;
  const gap = 0.09;
  const at = (u: number): Point => [
    round(4 + (u / count) * 44),
    round(u <= half ? 5 + (u / half) * 34 : 39 - ((u - half) / half) * 34)
  ];
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index + gap, index + 1 - gap];
    const points = from < half && to > half ? [from, half, to] : [from, to];
    return { warm: index >= half - 0.5, points: points.map(at) };
  });
}
