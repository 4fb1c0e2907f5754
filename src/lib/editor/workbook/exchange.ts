import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ContentError } from '../../ledger/content-error';
import { readSources } from '../../story/sources';
import { digest, toldText } from '../digest';
import { SHEET_NAMES } from './columns';
import { tablesOf } from './read';
import { workbookOf } from './write';

/** Writes both tables of the content into one workbook. */
export async function writeWorkbook(path: string) {
  const { facts, context } = readSources();
  writeFileSync(path, await workbookOf({ facts: facts.text, context: context.text }));
}

/** As spreadsheets and the repository have a table: with a byte order mark and CRLF. */
const asFile = (table: string) => `\ufeff${table.replaceAll('\n', '\r\n')}`;

/**
 * Reads both tables back from a workbook; a table that says the same is not written.
 * @returns the files that changed, or what is wrong with the workbook
 */
export async function readWorkbook(path: string): Promise<{ changed: string[]; wrong?: string }> {
  const sources = readSources();
  const { facts, context } = sources;
  try {
    const tables = { facts: facts.text, context: context.text };
    const read = await tablesOf(readFileSync(path), tables, basename(path));
    const changed = SHEET_NAMES.filter((name) => read[name] !== tables[name]);
    for (const name of changed) writeFileSync(sources[name].file, asFile(read[name]));
    return { changed: changed.map((name) => sources[name].file) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { changed: [], wrong: toldText(digest(error.problems)) };
  }
}
