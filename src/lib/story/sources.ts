import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ContentError, problem } from '../ledger/content-error';
import { textOfBytes } from '../ledger/decode';
import type { SourceFile } from '../ledger/source-file';
import type { Sources } from './compile';

/** All that an editor changes; `CONTENT_DIR` names a copy to try things out on. */
export const CONTENT = process.env.CONTENT_DIR ?? 'src/content';

function read(folder: string, name: string): SourceFile {
  const file = join(folder, name);
  try {
    return { file, text: textOfBytes(readFileSync(resolve(file))) };
  } catch {
    throw new ContentError([problem(file, 1, 'fileMissing', name)]);
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
