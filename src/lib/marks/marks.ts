import type { PathData } from './path-data';
import type { Transform } from './transforms';

/** Colours by role; the chapter's ground decides what each looks like. See `src/lib/palette/roles.css`. */
export type Ink =
  | 'none'
  | 'ink'
  | 'ink-2'
  | 'line'
  | 'ground'
  | 'on-cold'
  | 'on-warm'
  | 'cold'
  | 'cold-text'
  | 'cold-tint'
  | 'warm'
  | 'warm-text'
  | 'warm-tint'
  | 'lit'
  | 'tower'
  | 'river'
  | 'origin-people'
  | 'origin-firms'
  | 'origin-applications'
  | 'origin-grants'
  | 'origin-platforms'
  | 'origin-talent';

/** The faces of `src/lib/fonts`: `figure` has digits only. */
export type Face = 'figure' | 'head' | 'label';
export type Anchor = 'start' | 'middle' | 'end';

interface MarkBase {
  /** Stable through the scene: the same thing keeps its key at every position. */
  key: string;
  /** 0 to 1; at 0 the mark need not be drawn. */
  opacity?: number;
  /** Ledger id of what the mark shows, so that it can be asked. */
  figure?: string;
}

interface Painted extends MarkBase {
  fill?: Ink;
  stroke?: Ink;
  /** px */
  strokeWidth?: number;
  /** SVG dash pattern, such as `2 4`. */
  dash?: string;
}

export interface RectMark extends Painted {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Corner radius, px. */
  radius?: number;
}

export interface PathMark extends Painted {
  kind: 'path';
  d: PathData;
  cap?: 'round' | 'butt';
  /** Soft edge, px: the one blur of the piece, the warmth under the convoy. */
  blur?: number;
}

/** Many round dots of one size and colour as a single path: one dot is one counted thing. */
export interface DotsMark extends MarkBase {
  kind: 'dots';
  /** Their middles, px. */
  points: readonly Point[];
  radius: number;
  fill: Ink;
}

export interface TextMark extends MarkBase {
  kind: 'text';
  /** Where the first line is anchored, px; `y` is its baseline. */
  x: number;
  y: number;
  lines: readonly string[];
  face: Face;
  /** px */
  size: number;
  /** Between baselines, px. */
  leading: number;
  anchor: Anchor;
  fill: Ink;
  /** Px of ground colour around the letters, where they cross a drawing. */
  halo?: number;
  /** The box of the letters by the fonts' own widths, px. */
  box: Box;
  /** It comes in from beyond the stage, or goes out there: all others are kept on it. */
  passing?: boolean;
}

export interface GroupMark extends MarkBase {
  kind: 'group';
  /** In SVG's order: the last is done first. */
  transform?: readonly Transform[];
  children: readonly Mark[];
}

export type Mark = RectMark | PathMark | DotsMark | TextMark | GroupMark;

/** Px on the stage, or in a group's own coordinates. */
export type Point = readonly [x: number, y: number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All that is drawn at one place in the story, back to front, as plain data. */
export interface Picture {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** Numbers of marks keep a tenth of a pixel: less to send, less to compare. */
export const round = (value: number) => Math.round(value * 10) / 10 || 0;

export const rect = (mark: Omit<RectMark, 'kind'>): RectMark => ({
  kind: 'rect',
  ...mark,
  x: round(mark.x),
  y: round(mark.y),
  width: round(Math.max(0, mark.width)),
  height: round(Math.max(0, mark.height))
});

export const path = (mark: Omit<PathMark, 'kind'>): PathMark => ({ kind: 'path', ...mark });

export const dots = (
  key: string,
  points: readonly Point[],
  radius: number,
  fill: Ink,
  more: Partial<MarkBase> = {}
): DotsMark => ({
  kind: 'dots',
  key,
  points: points.map(([x, y]) => [round(x), round(y)]),
  radius: round(Math.max(0, radius)),
  fill,
  ...more
});

/** A straight line from a point to a point. */
export const line = (
  key: string,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Ink,
  strokeWidth: number,
  more: Partial<PathMark> = {}
): PathMark => ({
  kind: 'path',
  key,
  d: [
    ['M', round(from[0]), round(from[1])],
    ['L', round(to[0]), round(to[1])]
  ],
  stroke,
  strokeWidth,
  ...more
});

export const group = (key: string, children: readonly Mark[], more: Partial<GroupMark> = {}): GroupMark => ({
  kind: 'group',
  key,
  children,
  ...more
});
