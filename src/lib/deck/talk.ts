import { readOrder, type OrderText } from './order';
import { leave, noTimes, toggleTimer, type Times } from './times';

/** What the windows of one talk share. Motion, language and notes are each window's own. */
export interface Talk {
  /** The step's hash. */
  step: string;
  order: OrderText;
  screen: 'picture' | 'black' | 'white';
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
  | { type: 'screen'; screen: 'black' | 'white' }
  | { type: 'print' }
  | { type: 'timer' }
  | { type: 'reset-timer' }
  | { type: 'order'; order: OrderText };

export const firstTalk = (all: readonly string[]): Talk => ({
  step: all[0]!,
  order: '',
  screen: 'picture',
  print: false,
  times: noTimes
});

export const shownSteps = (talk: Talk, all: readonly string[]) => readOrder(talk.order, all) ?? [...all];

/** Where a step stands in the running order, from 0; for a hidden step, that of the next one shown. */
function positionInOrder(talk: Talk, all: readonly string[]) {
  const shown = shownSteps(talk, all);
  const at = all.indexOf(talk.step);
  const index = shown.findIndex((hash) => all.indexOf(hash) >= at);
  return { shown, index: index < 0 ? shown.length : index, hidden: shown[index] !== talk.step };
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
    case 'print':
      return { ...talk, print: !talk.print };
    case 'timer':
      return { ...talk, times: toggleTimer(talk.times, talk.step, now) };
    case 'reset-timer':
      return { ...talk, times: noTimes };
    case 'order':
      return readOrder(action.order, all) ? { ...talk, order: action.order } : talk;
  }
  const step = stepAfter(talk, action, all);
  if (step === undefined) return talk;
  // Going on lights up a darkened screen.
  if (step === talk.step) return talk.screen === 'picture' ? talk : { ...talk, screen: 'picture' };
  return { ...talk, step, screen: 'picture', times: leave(talk.times, talk.step, now) };
}

/** The step that follows in the running order, for the speaker's preview. */
export const nextStep = (talk: Talk, all: readonly string[]) => stepAfter(talk, { type: 'move', by: 1 }, all);

/** From 1 within the running order; undefined for a step it hides. */
export function numberOf(talk: Talk, all: readonly string[]): number | undefined {
  const { index, hidden } = positionInOrder(talk, all);
  return hidden ? undefined : index + 1;
}
