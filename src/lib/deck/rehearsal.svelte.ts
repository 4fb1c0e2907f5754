import type { Locale } from '../locales/locales';
import { plannedSeconds } from './plan';
import type { Slide } from './slides';
import type { Times } from './times';

const STORED = 'rehearsed';
/** Nobody stands longer at a slide, s. */
const LONGEST = 3600;

/** Seconds by step as they were rehearsed, of a stored text; empty for one that is none. */
export function readRehearsed(text: string | null): Record<string, number> {
  try {
    return Object.fromEntries(
      Object.entries(JSON.parse(text ?? '{}') as object).filter(
        (entry): entry is [string, number] =>
          typeof entry[1] === 'number' && entry[1] > 0 && entry[1] <= LONGEST
      )
    );
  } catch {
    return {};
  }
}

/** Seconds by step, of a talk's times; what was passed in less than a second was not rehearsed. */
const rehearsedIn = ({ spent }: Times): Record<string, number> =>
  Object.fromEntries(
    Object.entries(spent)
      .map(([hash, ms]) => [hash, Math.min(LONGEST, Math.round(ms / 1000))] as const)
      .filter(([, seconds]) => seconds > 0)
  );

function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

let rehearsed = $state.raw(typeof localStorage === 'undefined' ? {} : readRehearsed(stored()));

function keep(seconds: Record<string, number>) {
  rehearsed = seconds;
  try {
    localStorage.setItem(STORED, JSON.stringify(seconds));
  } catch {
    // Without storage the plan lasts as long as the window.
  }
}

/** Makes the times of this talk the plan of the next; steps it did not come to keep theirs. */
export const keepTimes = (times: Times) => keep({ ...rehearsed, ...rehearsedIn(times) });
/** Goes back to the plan by length of text. */
export const forgetTimes = () => keep({});
export const isRehearsed = () => Object.keys(rehearsed).length > 0;

/** Seconds planned for a step: as rehearsed in this browser, else by the length of its text. */
export const secondsFor = ({ hash, step }: Slide, locale: Locale): number =>
  (Object.hasOwn(rehearsed, hash) ? rehearsed[hash] : undefined) ?? plannedSeconds(step, locale);
