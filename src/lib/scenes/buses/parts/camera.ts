import { clamp, mix } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { hubei, qingyuan, type Point } from '../state';

export interface Camera {
  /** Px a unit of the map's plane. */
  scale: number;
  x: number;
  y: number;
}

export const project = ({ scale, x, y }: Camera, px: number, py: number): Point => [
  x + px * scale,
  y + py * scale
];

const [LEFT, RIGHT] = [Math.min(...hubei.map(({ x }) => x)), Math.max(...hubei.map(({ x }) => x))];
const TOP = Math.min(...hubei.map(({ y }) => y));
const BOTTOM = Math.max(...hubei.map(({ y }) => y));

/** Close on Hubei: its places, with room for their names, and for words under them. */
export function closeCamera(f: SceneLayout): Camera {
  if (f.stacked) {
    const top = Math.min(f.height * 0.285, 190);
    const scale = Math.min(
      (f.width - f.margin * 2 - 14) / (RIGHT - LEFT),
      (f.height * 0.46) / (BOTTOM - TOP)
    );
    return { scale, x: f.width / 2 - ((LEFT + RIGHT) / 2) * scale, y: top - TOP * scale };
  }
  const scale = Math.min(
    (f.plot.width - f.type.label * 6.2) / (RIGHT - LEFT),
    (f.height * 0.5) / (BOTTOM - TOP)
  );
  return {
    scale,
    x: f.plot.x + 14 - LEFT * scale,
    y: Math.max(f.height * (f.width < 760 ? 0.16 : 0.11), 64) - TOP * scale
  };
}

/** The whole way: all of it on a wide screen; on a phone a strip as wide as Hubei, to be panned. */
export function wayCamera(f: SceneLayout): Camera {
  if (f.stacked) {
    const scale = Math.min(
      (f.width - f.margin * 2 - 10) / (RIGHT - LEFT),
      (f.height * 1.2) / (qingyuan.y - TOP)
    );
    return { scale, x: f.width / 2 - ((LEFT + RIGHT) / 2) * scale, y: 112 - TOP * scale };
  }
  const top = 56;
  const scale = Math.min((f.height * 0.885 - top) / (qingyuan.y - TOP), (f.width * 0.46) / (RIGHT - LEFT));
  return {
    scale,
    x: f.width * (f.width < 760 && f.height > 450 ? 0.545 : 0.566) - ((LEFT + RIGHT) / 2) * scale,
    y: top - TOP * scale
  };
}

/** How far a phone's camera has gone south, px, with the first bus at `y` of the plane. */
export function panOf(f: SceneLayout, way: Camera, y: number): number {
  if (!f.stacked) return 0;
  const most = f.height * 0.79 - (way.y + qingyuan.y * way.scale);
  return clamp(f.height * 0.66 - (way.y + y * way.scale), Math.min(0, most), 0);
}

export const between = (from: Camera, to: Camera, t: number): Camera => ({
  scale: mix(from.scale, to.scale, t),
  x: mix(from.x, to.x, t),
  y: mix(from.y, to.y, t)
});
