import { readOrder, withHidden, type OrderText } from './order';
import { leave, noTimes, toggleTimer, type Times } from './times';

export const SCREENS = ['picture', 'black', 'white', 'code', 'closing'] as const;
type Screen = (typeof SCREENS)[number];

/** A place on a slide, as shares of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/** Of the drawing on a slide, beside the words. */
export const MIDDLE: Point = { x: 0.66, y: 0.5 };

/** What the windows of one talk share. Motion, language and notes are each window's own. */
export interface Talk {
  /** The step's hash. */
  step: string;
  order: OrderText;
  /** Where the site is for others, as the speaker gave it; empty where they did not. */
  site: string;
  /** What the hall sees: the step's picture, nothing, the story's code, or the thanks after the last step. */
  screen: Screen;
  /** Where the picture is enlarged. */
  zoom: Point | null;
  /** Print colours, for a bright room. */
  print: boolean;
  times: Times;
}

export type Action =
  | { type: 'move'; by: 1 | -1 }
  | { type: 'end'; at: 'first' | 'last' }
  /** Counted from 1 within the running order. */
  | { type: 'number'; number: number }
  | { type: 'go'; step: string }
  /** The same screen again brings the picture back. */
  | { type: 'screen'; screen: Exclude<Screen, 'picture'> }
  | { type: 'zoom'; at: Point }
  | { type: 'site'; site: string }
  | { type: 'print' }
  | { type: 'timer' }
  | { type: 'reset-timer' }
  | { type: 'order'; order: OrderText };

export const firstTalk = (all: readonly string[]): Talk => ({
  step: all[0]!,
  order: '',
  site: '',
  screen: 'picture',
  zoom: null,
  print: false,
  times: noTimes
});

export const shownSteps = (talk: Talk, all: readonly string[]) => readOrder(talk.order, all) ?? [...all];

/** Where a step stands in the running order, from 0; for a hidden step, that of the next one shown. */
function positionInOrder(talk: Talk, all: readonly string[]) {
  const shown = shownSteps(talk, all);
  const sequence = withHidden(shown, all);
  const before = sequence.slice(0, sequence.indexOf(talk.step));
  const index = before.filter((hash) => shown.includes(hash)).length;
  return { shown, index, hidden: !shown.includes(talk.step) };
}

function stepAfter(talk: Talk, action: Action, all: readonly string[]): string | undefined {
  const { shown, index, hidden } = positionInOrder(talk, all);
  if (action.type === 'move') return shown[index + (action.by > 0 && hidden ? 0 : action.by)];
  if (action.type === 'end') return action.at === 'first' ? shown[0] : shown.at(-1);
  if (action.type === 'number') return shown[action.number - 1];
  if (action.type === 'go') return all.includes(action.step) ? action.step : undefined;
}

/** The talk after an action: the same object where nothing changes. A step that is not there is not gone to. */
export function act(talk: Talk, action: Action, all: readonly string[], now: number): Talk {
  switch (action.type) {
    case 'screen':
      return { ...talk, screen: talk.screen === action.screen ? 'picture' : action.screen };
    case 'zoom':
      return { ...talk, zoom: talk.zoom ? null : action.at };
    case 'site':
      return { ...talk, site: action.site };
    case 'print':
      return { ...talk, print: !talk.print };
    case 'timer':
      return { ...talk, times: toggleTimer(talk.times, talk.step, now) };
    case 'reset-timer':
      return { ...talk, times: noTimes };
    case 'order':
      return readOrder(action.order, all) ? { ...talk, order: action.order } : talk;
  }
  const forward = action.type === 'move' && action.by > 0;
  // Going on and back lead through the thanks as through a step; going on lights up a darkened screen.
  if (action.type === 'move' && !forward && talk.screen === 'closing') return { ...talk, screen: 'picture' };
  const step = stepAfter(talk, action, all);
  if (step === undefined) {
    if (!forward || talk.screen === 'closing') return talk;
    return { ...talk, screen: talk.screen === 'picture' ? 'closing' : 'picture', zoom: null };
  }
  if (step === talk.step) return talk.screen === 'picture' ? talk : { ...talk, screen: 'picture' };
  return { ...talk, step, screen: 'picture', zoom: null, times: leave(talk.times, talk.step, now) };
}

/** The step that follows in the running order, for the speaker's preview. */
export const nextStep = (talk: Talk, all: readonly string[]) => stepAfter(talk, { type: 'move', by: 1 }, all);

/** The steps shown before the current one, and those to come. */
export function stepsAround(talk: Talk, all: readonly string[]) {
  const { shown, index, hidden } = positionInOrder(talk, all);
  return { before: shown.slice(0, index), after: shown.slice(hidden ? index : index + 1) };
}

/** From 1 within the running order; undefined for a step it hides. */
export function numberOf(talk: Talk, all: readonly string[]): number | undefined {
  const { index, hidden } = positionInOrder(talk, all);
  return hidden ? undefined : index + 1;
}
