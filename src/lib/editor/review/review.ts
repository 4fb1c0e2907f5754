import type { Problem } from '../../ledger/content-error';
import { problem } from '../../ledger/content-error';
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

/** Reports scenes that no step of the text follows to their end. */
function reviewEnds(
  editions: Record<Locale, Edition>,
  { texts }: Sources,
  scenes: readonly SceneManifest[]
): Problem[] {
  return Object.values(editions).flatMap(({ locale, chapters }) =>
    scenes.flatMap(({ id, steps }): Problem[] => {
      const told = chapters.find((chapter) => chapter.id === id)!.steps;
      const unseen = steps.slice(steps.indexOf(told.at(-1)!.sceneStep) + 1);
      const { file, text } = texts.get(`${id}.${locale}`)!;
      const labels = text.split('\n').indexOf('## Labels') + 1;
      return unseen.length > 0
        ? [{ ...problem(file, Math.max(1, labels), 'pictureUnseen', id, unseen), doubt: true }]
        : [];
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
    ...reviewEnds(editions, sources, scenes),
    ...[facts, context].flatMap((table) => reviewColumns(table, before)),
    ...reviewTexts(texts, before),
    ...[...texts.values()].flatMap((text) => reviewCounts(text, before(text)))
  ];
}
