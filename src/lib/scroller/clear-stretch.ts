import { CROSSING, WORDS_COME, wordsGo } from './fades';
import type { MeasuredPage } from './measure';

/**
 * The scroll offsets between which a step's words stand whole and clear: all of them on the screen, under no picture,
 * and unfaded. A stretch that is at least as long as what Page Down goes on by is stopped in wherever a reader comes
 * from; so is one that begins at 0. Words that are too tall may have none: then its end is before its start.
 */
export function clearStretch({ height, beside, steps }: MeasuredPage, index: number) {
  const { top, height: own, tall, chapterTop, words } = steps[index]!;
  const next = steps.slice(index).find((step) => step.chapterTop !== chapterTop);
  const first = index === 0;
  const starts = [
    // Whole above the screen's foot.
    words.top + words.height - height,
    // The picture of their chapter has come over the one before.
    chapterTop > steps[0]!.chapterTop ? chapterTop + height * CROSSING : 0
  ];
  // Under a picture they slide beneath it as soon as they leave their rest.
  const ends = [words.top + words.dwell - (beside ? 0 : words.rest)];
  if (next) ends.push(next.chapterTop);
  if (beside && !tall && !first) starts.push(top - height * WORDS_COME.all);
  if (index < steps.length - 1 && (first || (beside && !tall)))
    ends.push(top + own - height * wordsGo(beside, first ? own / height : undefined).all);
  return { start: Math.max(0, ...starts), end: Math.min(...ends) };
}
