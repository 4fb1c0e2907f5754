import type { Locale } from '../../locales';
import { en } from './en';
import { zh } from './zh';

/** The rows of the key table. */
export type KeyGroup =
  | 'next'
  | 'previous'
  | 'ends'
  | 'jump'
  | 'full-screen'
  | 'black'
  | 'white'
  | 'overview'
  | 'speaker'
  | 'timer'
  | 'reset-timer'
  | 'language'
  | 'print'
  | 'code'
  | 'pointer'
  | 'zoom'
  | 'find'
  | 'notes'
  | 'help';

/** Words of present mode, the speaker view and the running order. */
export interface DeckMessages {
  /** On the link that leads here, and the page's title. */
  present: string;
  description: string;
  speakerTitle: string;
  speakerDescription: string;
  /** Back from here to the page that scrolls. */
  readStory: string;
  /** On the first slide until someone goes on. */
  hint: string;
  /** On a screen in a hall that plays by itself. */
  kioskHint: string;
  next: string;
  previous: string;
  overview: string;
  speakerView: string;
  fullScreen: string;
  black: string;
  white: string;
  printColours: string;
  help: string;
  close: string;
  controls: string;
  needsScript: string;
  noSuchStep: (number: string) => string;
  brokenOrder: string;
  popupBlocked: string;
  /** Why there is no code, and how to give the address that it needs. */
  noCode: string;
  codeShown: string;
  /** On the screen after the last step. */
  thanks: string;
  pointerOn: string;
  pointerOff: string;
  /** Where the talk is: `7 of 20`. */
  position: (number: number, of: number) => string;
  hiddenStep: string;
  keysTitle: string;
  keyGroups: Record<KeyGroup, string>;
  touch: string;
  orderTitle: string;
  orders: { all: string; five: string; fifteen: string };
  steps: (count: number) => string;
  minutes: (text: string) => string;
  saved: (text: string) => string;
  hide: string;
  show: string;
  orderKeys: string;
  earlier: string;
  later: string;
  findStep: string;
  /** Hidden slides that the hall’s overview keeps to itself until asked. */
  hiddenSteps: (count: number) => string;
  /** The times of a rehearsal become the plan, and the plan by length of text comes back. */
  keepTimes: string;
  timesKept: string;
  forgetTimes: string;
  paper: string;
  papers: Record<1 | 2 | 6, string>;
  paperHandout: string;
  shareOrder: string;
  copy: string;
  copied: string;
  downloads: string;
  download: Record<
    | 'slides'
    | 'handout'
    | 'pictures'
    | 'drawings'
    | 'long-picture'
    | 'long-pictures'
    | 'film'
    | 'film-upright'
    | 'subtitles'
    | 'one-file',
    string
  >;
  now: string;
  upNext: string;
  theEnd: string;
  notes: string;
  say: string;
  tell: string;
  asked: string;
  answer: string;
  larger: string;
  smaller: string;
  elapsed: string;
  clock: string;
  thisStep: string;
  planned: (text: string) => string;
  ahead: (text: string) => string;
  behind: (text: string) => string;
  onTime: string;
  ends: (time: string) => string;
  startTimer: string;
  pauseTimer: string;
  resetTimer: string;
  audienceOpen: string;
  audienceClosed: string;
  openAudience: string;
  /** Instead of whether that window is open, where the browser lets no word through to it. */
  apart: string;
}

export const DECK_MESSAGES: Record<Locale, DeckMessages> = { en, zh };
