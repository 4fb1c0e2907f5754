import { LANGUAGES, type Locale } from '../locales/locales';
import { blockText, inlineToText } from '../story/prose';
import { wordCount } from '../story/reading-time';
import type { Step } from '../story/types';

/** Seconds in which a hall looks at a picture, and a visitor does. */
const LOOK = 8;
const GAZE = 5;
/** Seconds that nobody plans finer than. */
const GRAIN = 5;

/** Seconds a speaker needs for a step: the hall looks, the speaker says its line and tells its prose. */
export function plannedSeconds({ body, notes }: Step, locale: Locale): number {
  const words = wordCount(`${inlineToText(notes.say)} ${body.map(blockText).join(' ')}`, locale);
  return Math.round((LOOK + (words / LANGUAGES[locale].pace.speech) * 60) / GRAIN) * GRAIN;
}

/** Seconds a step stands by itself: to read what is on it, and to look. */
export const standingSeconds = ({ heading, slideLine }: Step, locale: Locale) =>
  GAZE +
  (wordCount(`${inlineToText(heading)} ${inlineToText(slideLine)}`, locale) /
    LANGUAGES[locale].pace.standing) *
    60;

/**
 * How far a talk is off its plan, in seconds: behind above 0, ahead below, and 0 while it is within the current step's
 * own time.
 * @param before seconds planned for the steps before the current one
 * @param current seconds planned for the current step
 */
export function offPlan(elapsed: number, before: number, current: number): number {
  if (elapsed < before) return elapsed - before;
  return Math.max(0, elapsed - before - current);
}
