import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ContentError } from '../ledger/content-error';
import type { SourceFile } from '../ledger/source-file';
import type { Sources } from './compile';

/** All that an editor changes; `CONTENT_DIR` names a copy to try things out on. */
export const CONTENT = process.env.CONTENT_DIR ?? 'src/content';

function read(folder: string, name: string): SourceFile {
  const file = join(folder, name);
  try {
    return { file, text: readFileSync(resolve(file), 'utf8') };
  } catch {
    const advice = 'Put it back under this name; a spreadsheet saves it as "CSV UTF-8".';
    throw new ContentError([{ file, line: 1, message: `the file "${name}" is missing.`, advice }]);
  }
}

/** Every file of the content. @throws ContentError where a table is missing */
export function readSources(folder = CONTENT): Sources {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return {
    facts: read(folder, 'facts.csv'),
    context: read(folder, 'context.csv'),
    places: read(folder, 'places.csv'),
    map: read(folder, 'map/corridor-linear.json'),
    texts: new Map(texts.map((file) => [basename(file, '.md'), read(folder, file)]))
  };
}
