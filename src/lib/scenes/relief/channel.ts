import { round } from '../kit/marks';
import { clamp } from '../kit/motion';

export interface Channel {
  /** Left wall where it leaves the block, px. */
  mouth: number;
  /** Where it leaves the block. */
  top: number;
  /** Upper wall of its level part. */
  lane: number;
  /** Between its walls. */
  wide: number;
  /** Where it leaves the picture. */
  right: number;
}

/** A channel that falls from a block and turns right, as far as it has come: its two walls, and what lies between. */
export function channelPath({ mouth, top, lane, wide, right }: Channel, share: number) {
  const inner = wide * 0.28;
  // Both walls turn about one point, so that the front stays square to them.
  const centre = [mouth + wide + inner, lane - inner] as const;
  const fall = Math.max(0, centre[1] - top);
  const turn = ((inner + wide / 2) * Math.PI) / 2;
  const run = Math.max(0, right - centre[0]);
  const come = share * (fall + turn + run);
  const angle = (clamp((come - fall) / turn) * Math.PI) / 2;
  const on = clamp((come - fall - turn) / run) * run;
  const wall = (radius: number) => {
    const x = centre[0] - radius;
    if (come <= fall) return [`${round(x)},${round(top)}`, `${round(x)},${round(top + come)}`];
    const points = Array.from({ length: 11 }, (_, i) => {
      const a = (angle * i) / 10;
      return `${round(centre[0] - radius * Math.cos(a))},${round(centre[1] + radius * Math.sin(a))}`;
    });
    return [
      `${round(x)},${round(top)}`,
      ...points,
      ...(on > 0 ? [`${round(centre[0] + on)},${round(centre[1] + radius)}`] : [])
    ];
  };
  const [outer, near] = [wall(inner + wide), wall(inner)];
  return {
    walls: `M${outer.join('L')}M${near.join('L')}`,
    inside: `M${[...outer, ...near.toReversed()].join('L')}Z`
  };
}
