import { LANGUAGES, LOCALES, type Locale } from '../locales/locales';
import { type Figure, type Ledger } from '../ledger/figure';
import { reporter, type Problem } from '../ledger/content-error';
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
  const say = reporter(source.file, problems);
  for (const { id, line, heading, body, notes } of source.steps) {
    if (Object.keys(notes).length > 0) say(line, 'noteUnspoken', id);
    if (body.length === 0) say(line, 'saysNothing', id);
    if (heading.every((node) => textOf(node).trim() === '')) say(line, 'headless', id);
    if (other && !other.steps.some((step) => step.id === id)) say(line, 'inOneLanguage', id, other.file);
  }
  for (const { key, line } of source.labels)
    if (!REFERENCE_HEADINGS.includes(key as ReferenceHeading))
      say(line, 'partUnknown', key, REFERENCE_HEADINGS);
  for (const key of REFERENCE_HEADINGS)
    if (!source.labels.some((label) => label.key === key)) say(source.end, 'partMissing', key);
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
