import { mix } from '../../_kit/motion';
import { type Point } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';

/** Places along a stroke at which its width is set. */
const JOINTS = 24;
/** How far a stroke sways from the straight line, and how far it goes past its ends, over its width. */
const SWAY = 0.55;
const PAST = 0.9;
/** Its width where it is thinnest, over where it is broadest. */
const THINNEST = 0.5;

interface Stroke {
  from: Point;
  to: Point;
  /** Where it is broadest, px. */
  width: number;
  /** Which way it sways. */
  side: 1 | -1;
  /** 0 to 1. */
  drawn: number;
}

/** A stroke of a broad pen: pressed on at both ends, lighter between, with one slow sway. */
export function brush({ from, to, width, side, drawn }: Stroke): PathData {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const past = width * PAST;
  const joints = Array.from({ length: JOINTS + 1 }, (_, i) => {
    const t = (i / JOINTS) * drawn;
    const along = mix(-past, length + past, t);
    const sway = side * width * SWAY * Math.sin(2 * Math.PI * t);
    const half = (width / 2) * mix(1, THINNEST, Math.sin(Math.PI * t));
    const [x, y] = [from[0] + ux * along - uy * sway, from[1] + uy * along + ux * sway];
    return {
      left: [x - uy * half, y + ux * half] as Point,
      right: [x + uy * half, y - ux * half] as Point
    };
  });
  return polygon([...joints.map(({ left }) => left), ...joints.map(({ right }) => right).reverse()]);
}
