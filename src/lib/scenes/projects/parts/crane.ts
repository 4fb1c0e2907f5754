import type { SceneLayout } from '../../_kit/layout';
import { path, round, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';

/** Lengths in shares of the stage's height: the tower over the jib, the mast's width, its lattice. */
const APEX = 0.04;
const MAST = 0.012;
const BRACE = 0.022;
/** The trolley's half width, and how far the jib's lower chord lies under its upper one. */
const TROLLEY = 0.009;
const STROKE = { mast: 0.9, rope: 0.8 };
const TRUSS = 0.75;

export interface CraneOptions {
  key: string;
  /** Middle of the mast, and the line that it stands on. */
  mast: number;
  ground: number;
  /** Height of the jib, and where it ends over the work. */
  jib: number;
  tip: number;
  /** Where its trolley is, and how low the hook hangs. */
  trolley: number;
  hook: number;
  opacity: number;
}

/** A tower crane in outline: the one that sets the roofs, and that carries the last figure. */
export function crane({ height, stroke }: SceneLayout, options: CraneOptions): Mark[] {
  const { key, mast, ground, jib, tip, trolley, hook, opacity } = options;
  const half = (height * MAST) / 2;
  const [left, right] = [mast - half, mast + half];
  const brace = height * BRACE;
  const braces = Math.max(0, Math.floor((ground - jib) / brace));
  const lattice = Array.from({ length: braces }, (_, i): PathData => {
    const [from, to] = i % 2 === 0 ? [left, right] : [right, left];
    return [
      ['M', round(from), round(jib + i * brace)],
      ['L', round(to), round(jib + (i + 1) * brace)]
    ];
  });
  const apex = jib - height * APEX;
  const low = jib + height * MAST * TRUSS;
  const chords: PathData = [
    ['M', round(right), round(jib)],
    ['H', round(tip)],
    ['L', round(tip), round(low)],
    ['H', round(right)],
    ['M', round(left), round(ground)],
    ['V', round(jib)],
    ['L', round(mast), round(apex)],
    ['L', round(right), round(jib)],
    ['V', round(ground)],
    ['M', round(mast), round(apex)],
    ['L', round(tip), round(jib)]
  ];
  const [from, to] = [trolley - height * TROLLEY, trolley + height * TROLLEY];
  const load: PathData = [
    ['M', round(from), round(low)],
    ['H', round(to)],
    ['M', round(trolley), round(low)],
    ['V', round(hook)]
  ];
  const line = { fill: 'none', stroke: 'ink', opacity } as const;
  return [
    path({ key, d: [...chords, ...lattice.flat()], ...line, strokeWidth: stroke.leader * STROKE.mast }),
    path({ key: `${key}-rope`, d: load, ...line, strokeWidth: stroke.outline * STROKE.rope })
  ];
}
