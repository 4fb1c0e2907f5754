import { easeCubicInOut, easeQuadIn, easeCubicOut } from 'd3';

export const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value));
export const mix = (from: number, to: number, t: number) => from + (to - from) * t;

/**
 * How far `t` has come between two moments, 0 to 1: staggers parts of one change. What takes no time is there from its
 * moment on.
 */
export const span = (t: number, from: number, to: number) =>
  from === to ? Number(t >= to) : clamp((t - from) / (to - from));

/** From a moment of a step's progress, or of a part of it, to another. */
export type Cue = readonly [from: number, to: number];

/** How far a cue has come, 0 to 1. */
export const during = (progress: number, [from, to]: Cue) => span(progress, from, to);

/** The same cue so much later: for things that follow one another at a distance. */
export const later = ([from, to]: Cue, by: number): Cue => [from + by, to + by];

/** Where one of many stands among them, 0 the first to 1 the last. */
export const placeAmong = (index: number, count: number) => (count > 1 ? index / (count - 1) : 0);

/**
 * How far one of many things has come that change one after another within a cue, the last as it ends.
 * @param place 0 the first to 1 the last, by whatever order
 * @param share how much of the cue each of them takes: the less, the more apart they are
 */
export function inTurn(progress: number, [from, to]: Cue, place: number, share: number): number {
  const own = (to - from) * share;
  const start = from + (to - from - own) * place;
  return span(progress, start, start + own);
}

/** Things that move from place to place. */
export const easeMove = easeCubicInOut;
/** Things that drop: slow, then fast. */
export const easeFall = easeQuadIn;
/** Things that climb: fast, then slow. */
export const easeRise = easeCubicOut;

export type State = Record<string, number>;

/**
 * A scene's life as numbers. `start` holds before the first step; each step names what it changes, and keeps the rest.
 * The answer at (step, progress) lies between the end of the step before and the end of this one, so a picture
 * drawn from it is continuous and the end of each step is the start of the next.
 * @throws on a step that is not in the list, naming those that are.
 */
export function timeline<S extends State>(
  start: S,
  changes: readonly (readonly [step: string, change: Partial<S>])[]
) {
  const ends: S[] = [];
  for (const [, change] of changes) ends.push({ ...(ends.at(-1) ?? start), ...change });
  return (step: string, progress: number): S => {
    const index = changes.findIndex(([id]) => id === step);
    if (index < 0)
      throw new Error(
        `the timeline has no step "${step}"; there are: ${changes.map(([id]) => id).join(', ')}`
      );
    const from = index > 0 ? ends[index - 1]! : start;
    const to = ends[index]!;
    const t = clamp(progress);
    return Object.fromEntries(Object.keys(start).map((name) => [name, mix(from[name]!, to[name]!, t)])) as S;
  };
}
