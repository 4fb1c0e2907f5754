import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ContentError } from '../ledger/content-error';
import type { Locale } from '../locales/locales';
import type { SourceFile } from '../ledger/source-file';
import { compileGeography } from '../geography/places';
import type { Geography } from '../geography/project';
import { MANIFESTS } from '../scenes/manifests';
import { compileStory, type Sources } from './compile';
import type { Edition } from './types';

/** All that an editor changes; `CONTENT_DIR` names a copy to try things out on. */
export const CONTENT = process.env.CONTENT_DIR ?? 'src/content';

function read(name: string): SourceFile {
  const file = join(CONTENT, name);
  try {
    return { file, text: readFileSync(resolve(file), 'utf8') };
  } catch {
    const advice = 'Put it back under this name; a spreadsheet saves it as "CSV UTF-8".';
    throw new ContentError([{ file, line: 1, message: `the file "${name}" is missing.`, advice }]);
  }
}

/** Every file of the content. @throws ContentError where a table is missing */
export function readSources(): Sources {
  const texts = readdirSync(CONTENT).filter((file) => file.endsWith('.md'));
  return {
    facts: read('facts.csv'),
    context: read('context.csv'),
    places: read('places.csv'),
    map: read('map/corridor-linear.json'),
    texts: new Map(texts.map((file) => [basename(file, '.md'), read(file)]))
  };
}

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
