import { LANGUAGES, LOCALES, type Locale } from '../locales/locales';
import { type Figure, type Ledger } from '../ledger/figure';
import type { Problem } from '../ledger/content-error';
import type { SourceFile } from '../ledger/source-file';
import { UNITS } from '../ledger/units';
import { readChapter, textOf, type ChapterSource } from './markdown';
import { printedFigure } from './printed-figure';
import { fillText, toBlocks, toInline, type ProseContext } from './prose';
import { REFERENCE_HEADINGS, type ListedFigure, type Reference, type ReferenceHeading } from './types';

/** The file with the words of the figures page, such as `figures.en.md`. */
const NAME = 'figures';

function numberOf({ number, unit, value }: Figure): number | undefined {
  const { kind } = UNITS[unit];
  if (kind === 'label') return undefined;
  return kind === 'date' ? Date.parse(value) : number;
}

function listed(figure: Figure, locale: Locale, ledger: Ledger): ListedFigure {
  const number = numberOf(figure);
  return {
    ...printedFigure(figure, locale, ledger),
    unit: figure.unit,
    qualifier: figure.qualifier,
    ...(number === undefined ? {} : { number })
  };
}

/** What a silence has and a step has not, the other way round, and the headings that the page asks for. */
function check(source: ChapterSource, other: ChapterSource | undefined, problems: Problem[]) {
  const say = (line: number, message: string, advice: string) =>
    problems.push({ file: source.file, line, message, advice });
  for (const { id, line, heading, body, notes } of source.steps) {
    if (Object.keys(notes).length > 0)
      say(line, `"${id}" has a speaker’s note, which nobody speaks.`, 'Take the quoted paragraph out.');
    if (body.length === 0)
      say(line, `"${id}" says nothing.`, 'Write under the heading what the source leaves open.');
    if (heading.every((node) => textOf(node).trim() === ''))
      say(line, `"${id}" has no heading.`, 'Write the heading after the id and a colon.');
    if (other && !other.steps.some((step) => step.id === id))
      say(line, `"${id}" is missing in ${other.file}.`, 'Write it in both languages, with the same id.');
  }
  for (const { key, line } of source.labels)
    if (!REFERENCE_HEADINGS.includes(key as ReferenceHeading))
      say(line, `the page has no part "${key}".`, `Its parts are: ${REFERENCE_HEADINGS.join(', ')}.`);
  for (const key of REFERENCE_HEADINGS)
    if (!source.labels.some((label) => label.key === key))
      say(source.end, `the heading "${key}" is missing.`, `Add "- ${key}: words" under "## Labels".`);
}

/**
 * Compiles `figures.en.md` and `figures.zh.md`: the figures page's title, summary, headings and silences.
 * Everything wrong is added to `problems`.
 */
export function compileReferences(
  files: ReadonlyMap<string, SourceFile>,
  common: Omit<ProseContext, 'file' | 'locale' | 'used'>
): Map<Locale, Reference> {
  const { ledger, problems } = common;
  const sources = new Map<Locale, ChapterSource>();
  for (const locale of LOCALES) {
    const file = files.get(`${NAME}.${locale}`);
    const source = file && readChapter(file, problems);
    if (source) sources.set(locale, source);
  }
  const references = new Map<Locale, Reference>();
  for (const [locale, source] of sources) {
    check(source, sources.get(LANGUAGES[locale].other), problems);
    const context: ProseContext = { ...common, file: source.file, locale, used: new Set() };
    references.set(locale, {
      title: fillText(source.title.text, source.title.line, context),
      summary: toInline(source.summary, context),
      headings: Object.fromEntries(
        source.labels.map(({ key, text, line }) => [key, fillText(text, line, context)])
      ) as Reference['headings'],
      figures: [...ledger.values()].map((figure) => listed(figure, locale, ledger)),
      limitations: source.steps.map(({ id, heading, body }) => ({
        hash: `silence-${id}`,
        heading: toInline(heading, context),
        body: toBlocks(body, context)
      }))
    });
  }
  return references;
}
