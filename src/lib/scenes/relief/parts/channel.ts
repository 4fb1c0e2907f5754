import { round } from '../../../marks/marks';
import { clamp } from '../../_kit/motion';

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
  const point = (x: number, y: number) => `${round(x)},${round(y)}`;
  const start = (radius: number) => point(centre[0] - radius, top);
  const end = (radius: number) =>
    come <= fall
      ? point(centre[0] - radius, top + come)
      : point(centre[0] - radius * Math.cos(angle) + on, centre[1] + radius * Math.sin(angle));
  const arcFrom = (radius: number) => point(centre[0] - radius, Math.min(centre[1], top + come));
  const arcTo = (radius: number) =>
    point(centre[0] - radius * Math.cos(angle), Math.min(centre[1], top + come) + radius * Math.sin(angle));
  const out = (r: number) => `${start(r)}L${arcFrom(r)}A${round(r)},${round(r)} 0 0 0 ${arcTo(r)}L${end(r)}`;
  const back = (r: number) => `${end(r)}L${arcTo(r)}A${round(r)},${round(r)} 0 0 1 ${arcFrom(r)}L${start(r)}`;
  return {
    walls: `M${out(inner + wide)}M${out(inner)}`,
    inside: `M${out(inner + wide)}L${back(inner)}Z`
  };
}
