import { easeSinInOut } from 'd3';

/** A step's change and how much of it is done, as in `sceneAt`. */
export interface DeckPosition {
  index: number;
  progress: number;
}

/** A way from one step's rest to another's, by time. */
export interface Motion {
  to: number;
  /** Ms in which the new picture appears over the old; 0 where one grows out of the other. */
  dissolve: number;
  /** The step whose change is played, from one progress to another, after the dissolve. */
  plays: number;
  from: number;
  until: number;
  /** Ms. */
  duration: number;
}

/** What the deck knows of a step to move between steps. */
export interface Stop {
  chapter: string;
  /** Screens of scroll that its change takes beyond the usual one. */
  dwellScreens: number;
}

const DISSOLVE = 360;
/** A change of usual size, and what each further screen of scroll adds. */
const CHANGE = 1500;
const MORE = 1100;
/** Going back shows where things were, not how they came. */
const BACK = 0.45;

/**
 * How to go from one step to another. The next step plays its change; the one before plays it backwards within a
 * chapter; anywhere else is a jump to the end state.
 * @param next whether `to` follows `from` in the running order, hidden steps left out
 */
export function motionBetween(stops: readonly Stop[], from: number, to: number, next: boolean): Motion {
  const [a, b] = [stops[from]!, stops[to]!];
  const length = (stop: Stop) => CHANGE + stop.dwellScreens * MORE;
  if (next) {
    const grows = to === from + 1 && a.chapter === b.chapter;
    return { to, dissolve: grows ? 0 : DISSOLVE, plays: to, from: 0, until: 1, duration: length(b) };
  }
  if (to === from - 1 && a.chapter === b.chapter)
    return { to, dissolve: 0, plays: from, from: 1, until: 0, duration: length(a) * BACK };
  return { to, dissolve: DISSOLVE, plays: to, from: 1, until: 1, duration: 0 };
}

export interface Moment {
  position: DeckPosition;
  /** Opacity of the new picture over the old. */
  shown: number;
  done: boolean;
}

/** Where a motion is after `ms`: a function of time alone, so that a window that slept is where it should be. */
export function momentOf(motion: Motion, ms: number): Moment {
  const { to, dissolve, plays, from, until, duration } = motion;
  if (ms >= dissolve + duration) return { position: { index: to, progress: 1 }, shown: 1, done: true };
  const t = duration > 0 ? easeSinInOut(Math.max(0, ms - dissolve) / duration) : 1;
  return {
    position: { index: plays, progress: from + (until - from) * t },
    shown: dissolve > 0 ? Math.min(1, ms / dissolve) : 1,
    done: false
  };
}
