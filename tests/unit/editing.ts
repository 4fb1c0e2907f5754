import { ContentError, type Problem } from '../../src/lib/ledger/content-error';
import { textOfBytes } from '../../src/lib/ledger/decode';
import { compileContent, type Content } from '../../src/lib/editor/content';
import { readSources } from '../../src/lib/story/sources';
import type { Sources } from '../../src/lib/story/compile';

export const sound = readSources();

/**
 * The content with one file changed as an editor or a spreadsheet might, which is then read from its bytes; the file's
 * name is within `src/content`.
 */
export function edited(
  file: string,
  change: (text: string) => string | Uint8Array,
  sources: Sources = sound
): Sources {
  const edit = (source: Sources['facts']) =>
    source.file.endsWith(`/${file}`)
      ? { ...source, text: textOfBytes(Buffer.from(change(source.text) as string)) }
      : source;
  return {
    facts: edit(sources.facts),
    context: edit(sources.context),
    places: edit(sources.places),
    map: sources.map,
    texts: new Map([...sources.texts].map(([name, source]) => [name, edit(source)]))
  };
}

/** What is wrong with a content, or what it compiles to. */
export function compiled(sources: Sources): { content?: Content; problems: readonly Problem[] } {
  try {
    return { content: compileContent(sources), problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
}

export const textOfFile = (file: string, { facts, context, places, texts }: Sources = sound) =>
  [facts, context, places, ...texts.values()].find((source) => source.file.endsWith(`/${file}`))!.text;

/** What is said of a problem in English. */
export const inEnglish = ({ file, line, message, advice }: Problem) =>
  `${file}:${line}: ${message.en} ${advice.en}`;

/** The first line, from 1, that holds some words. */
export const lineOf = (file: string, words: string) =>
  textOfFile(file)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

/** Puts another cell into a row of a table, by the row's id. */
export function withCell(text: string, id: string, column: string, value: string): string {
  const [header = '', ...rows] = text.split('\n');
  const at = header.split(',').indexOf(column);
  const cells = /("(?:[^"]|"")*"|[^,]*)(,|$)/g;
  return [
    header,
    ...rows.map((row) => {
      if (!row.startsWith(`${id},`)) return row;
      const all = [...row.matchAll(cells)].map(([, cell]) => cell!);
      const quoted = /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
      return [...all.slice(0, at), quoted, ...all.slice(at + 1)].slice(0, header.split(',').length).join(',');
    })
  ].join('\n');
}
