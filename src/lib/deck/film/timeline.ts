import { LOCALES, type Locale } from '../../locales/locales';
import type { Edition } from '../../story/types';
import { momentOf, motionBetween, type DeckPosition, type Motion } from '../motion';
import { standingSeconds } from '../plan';
import { slidesOf, stopsOf } from '../slides';

export const FRAME_RATE = 30;

/** Ms that a step takes less than a visitor of an exhibition is given for it: who watches a film can stop it. */
const LESS = 2000;

/** Ms for which a picture rests at the least, and in which words come where no other picture comes with them. */
const LEAST_REST = 2500;
const WORDS_COME = 350;

/** A step in the film: the way to it, and its rest; ms from the beginning. */
interface Passage {
  hash: string;
  /** Among all steps of the story. */
  index: number;
  start: number;
  end: number;
  motion?: Motion;
  /** The step before it in the film, among all of the story. */
  from?: number;
}

export interface Timeline {
  passages: Passage[];
  /** Ms; then the first frame follows again. */
  length: number;
}

/** What is seen at a moment: a step's picture and words, and what it dissolves from. */
export interface FilmMoment {
  /** Of the step whose words are shown. */
  words: number;
  position: DeckPosition;
  /** Opacity of the words. */
  said: number;
  /** The step that is left, at rest below; opacity of what comes over it. */
  below?: number;
  shown: number;
}

/**
 * When each step of a running order comes: by the deck's motions, and for as long as it takes to read it in the language
 * that takes longer, so that all languages' films and subtitles keep the same time. At the end the first step comes
 * again.
 * @param order hashes, one at the least
 */
export function timelineOf(editions: Readonly<Record<Locale, Edition>>, order: readonly string[]): Timeline {
  const slides = slidesOf(editions.en);
  const stops = stopsOf(slides);
  const others = LOCALES.map((locale) => ({ locale, slides: slidesOf(editions[locale]) }));
  const reading = (index: number) =>
    1000 * Math.max(...others.map(({ locale, slides }) => standingSeconds(slides[index]!.step, locale))) -
    LESS;
  const passages: Passage[] = [];
  let start = 0;
  for (const hash of order) {
    const index = slides.findIndex((slide) => slide.hash === hash);
    const from = passages.at(-1)?.index;
    const motion = from === undefined ? undefined : motionBetween(stops, from, index, true);
    const moving = motion ? motion.dissolve + motion.duration : 0;
    const end = start + onFrame(Math.max(reading(index), moving + LEAST_REST));
    passages.push({ hash, index, start, end, ...(motion ? { motion, from } : {}) });
    start = end;
  }
  const [first, last] = [passages[0]!, passages.at(-1)!];
  if (first !== last) {
    const motion = motionBetween(stops, last.index, first.index, false);
    const end = start + onFrame(motion.dissolve + motion.duration);
    passages.push({ hash: first.hash, index: first.index, start, end, motion, from: last.index });
    start = end;
  }
  return { passages, length: start };
}

/** A length of time in whole frames, ms. */
const onFrame = (ms: number) => (Math.ceil((ms * FRAME_RATE) / 1000) * 1000) / FRAME_RATE;

export const frameCount = ({ length }: Timeline) => Math.round((length * FRAME_RATE) / 1000);

/** What is seen at `ms` from the beginning. */
export function momentAt({ passages }: Timeline, ms: number): FilmMoment {
  const passage = passages.findLast(({ start }) => start <= ms + 1e-6) ?? passages[0]!;
  const { index, motion, from, start } = passage;
  const rest = { words: index, position: { index, progress: 1 }, said: 1, shown: 1 };
  if (!motion) return rest;
  const since = Math.max(0, ms - start);
  const { position, shown } = momentOf(motion, since);
  const said = motion.dissolve > 0 ? 1 : Math.min(1, since / WORDS_COME);
  return { words: index, position, said, shown, ...(shown < 1 ? { below: from } : {}) };
}
