import { problem, type Problem } from '../../ledger/content-error';
import type { Ledger } from '../../ledger/figure';
import type { Locale } from '../../locales/locales';
import type { SceneManifest } from '../../story/scene-manifest';
import type { Sources } from '../../story/compile';
import type { Edition } from '../../story/types';
import { reviewGlyphs } from './glyphs';
import { reviewLengths } from './lengths';
import { reviewColumns, reviewTexts, type Before } from './one-language';
import { reviewRows } from './phrases';
import { reviewCounts, reviewTable, reviewText } from './wording';

/** Reports steps of a scene that no step of the text tells: the next one plays their change, or none does. */
function reviewSteps(
  editions: Record<Locale, Edition>,
  { texts }: Sources,
  scenes: readonly SceneManifest[]
): Problem[] {
  return Object.values(editions).flatMap(({ locale, chapters }) =>
    scenes.flatMap(({ id, steps }): Problem[] => {
      const told = chapters.find((chapter) => chapter.id === id)!.steps;
      const untold = steps.filter((step) => !told.some((one) => one.id === step));
      const played = untold.filter((step) => told.some(({ plays }) => plays.includes(step)));
      const unseen = untold.filter((step) => !played.includes(step));
      const { file, text } = texts.get(`${id}.${locale}`)!;
      const labels = text.split('\n').indexOf('## Labels') + 1;
      const line = Math.max(1, labels);
      return [
        ...(played.length > 0 ? [{ ...problem(file, line, 'stepUntold', id, played), doubt: true }] : []),
        ...(unseen.length > 0 ? [{ ...problem(file, line, 'pictureUnseen', id, unseen), doubt: true }] : [])
      ];
    })
  );
}

export interface Reviewed {
  sources: Sources;
  scenes: readonly SceneManifest[];
  editions: Record<Locale, Edition>;
  ledger: Ledger;
  before: Before;
}

/**
 * What is wrong with a content that compiles: what it says, not how it is written down. What may well be meant is a
 * doubt.
 */
export function review({ sources, scenes, editions, ledger, before }: Reviewed): Problem[] {
  const { facts, context, texts } = sources;
  return [
    ...reviewRows(ledger),
    ...[facts, context].flatMap(reviewTable),
    ...[...texts.values()].flatMap((text) => reviewText(text, ledger)),
    ...reviewLengths(editions, texts),
    ...reviewGlyphs(texts.values()),
    ...reviewSteps(editions, sources, scenes),
    ...[facts, context].flatMap((table) => reviewColumns(table, before)),
    ...reviewTexts(texts, before),
    ...[...texts.values()].flatMap((text) => reviewCounts(text, before(text)))
  ];
}
