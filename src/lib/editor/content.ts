import { compileGeography } from '../geography/places';
import type { Geography } from '../geography/project';
import { ContentError } from '../ledger/content-error';
import type { Locale } from '../locales/locales';
import { MANIFESTS } from '../scenes';
import { compileStory } from '../story/compile';
import { readSources } from '../story/sources';
import type { Edition } from '../story/types';

export interface Content {
  editions: Record<Locale, Edition>;
  geography: Geography;
}

/**
 * Checks and compiles all of the content.
 * @throws ContentError listing everything wrong
 */
export function compileContent(sources = readSources()): Content {
  const problems: ContentError['problems'] = [];
  const attempt = <T>(compile: () => T): T | undefined => {
    try {
      return compile();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  };
  const editions = attempt(() => compileStory(sources, MANIFESTS));
  const geography = attempt(() => compileGeography(sources.map, sources.places));
  if (!editions || !geography) throw new ContentError(problems);
  return { editions, geography };
}
