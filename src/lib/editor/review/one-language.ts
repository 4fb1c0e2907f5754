import { csvParse } from 'd3';
import { problem, type Problem } from '../../ledger/content-error';
import type { SourceFile } from '../../ledger/source-file';
import { LANGUAGES, LOCALES } from '../../locales/locales';

/** What a file looked like before it was edited; undefined where that is not known. */
export type Before = (file: SourceFile) => SourceFile | undefined;

/** A text in the parts that both languages have: each step by its id, each keyed line, and what stands before them. */
function partsOf(text: string): Map<string, { line: number; words: string }> {
  const parts = new Map<string, { line: number; words: string }>();
  let key = '';
  for (const [index, words] of text.split('\n').entries()) {
    const head = /^## ([a-z][a-z0-9-]*)\s*[(（:：]/.exec(words) ?? /^- ([a-z][a-z0-9-]*)[:：]/.exec(words);
    if (head) key = head[1]!;
    const part = parts.get(key) ?? { line: index + 1, words: '' };
    part.words += `${words.trim()}\n`;
    parts.set(key, part);
  }
  return parts;
}

/** Keys of the parts that differ from how they stood before. */
function changedIn(file: SourceFile, before: SourceFile): Set<string> {
  const [now, then] = [partsOf(file.text), partsOf(before.text)];
  return new Set([...now].filter(([key, { words }]) => then.get(key)?.words !== words).map(([key]) => key));
}

/** Reports parts of texts that were changed since in one language and not in the other, where the other is. */
export function reviewTexts(texts: ReadonlyMap<string, SourceFile>, before: Before): Problem[] {
  return [...texts].flatMap(([name, file]) => {
    const locale = LOCALES.find((one) => name.endsWith(`.${one}`));
    const other = locale && texts.get(name.replace(/\w+$/, LANGUAGES[locale].other));
    const [was, otherWas] = [before(file), other && before(other)];
    if (!other || !was || !otherWas || was.text === file.text) return [];
    const [mine, theirs] = [changedIn(file, was), changedIn(other, otherWas)];
    const places = partsOf(other.text);
    return [...mine]
      .filter((key) => !theirs.has(key) && places.has(key))
      .map((key) => ({
        ...problem(other.file, places.get(key)!.line, 'changedElsewhere', key, file.file),
        doubt: true
      }));
  });
}

/** Reports cells of a table that were changed since in one language and not in the other. */
export function reviewColumns(table: SourceFile, before: Before): Problem[] {
  const was = before(table);
  if (!was || was.text === table.text) return [];
  const then = new Map(csvParse(was.text).map((row) => [row.id, row]));
  return csvParse(table.text).flatMap((row, index) => {
    const old = then.get(row.id);
    const changed = (column: string) => old !== undefined && old[column] !== row[column];
    return Object.keys(row)
      .filter((column) => column.endsWith('_en'))
      .map((column) => [column, column.replace(/_en$/, '_zh')] as const)
      .filter(([en, zh]) => changed(en) !== changed(zh))
      .map(([en, zh]) => ({
        ...problem(
          table.file,
          index + 2,
          'cellChangedAlone',
          row.id!,
          changed(en) ? en : zh,
          changed(en) ? zh : en
        ),
        doubt: true
      }));
  });
}
