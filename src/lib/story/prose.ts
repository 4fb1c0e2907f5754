import { LANGUAGES, type Locale } from '../locales/locales';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { problem, problemAt, type Problem } from '../ledger/content-error';
import type { Ledger } from '../ledger/figure';
import { formatFigure, VARIANTS, type Variant } from '../ledger/format';
import type { Qualifier } from '../ledger/units';
import { wordsOf } from '../locales/faults/said';
import { withoutBreakHints } from '../util/lines/clauses';
import { foreignRuns, keepCounted, keepTail } from './runs';
import { withChoices } from './choices';
import { checkDirections } from './directions';
import { checkPeriods } from './periods-said';
import type { Block, Inline, Site } from './types';

const TOKEN = /\{([^{}]*)\}/g;

/** Digits that may stand in prose though no ledger row holds them, each with its reason. */
const ALLOWED_DIGITS: RegExp[] = [
  /\d{1,2}(?:[—–至、-]\d{1,2})?月(?:份)?/g, // Chinese names of months
  /Covid-19/g, // a name
  /CC BY 4\.0/g // the name of a licence
];

/** The years that figures speak of: they may be named. */
export const yearsOf = (ledger: Ledger): ReadonlySet<string> =>
  new Set([...ledger.values()].flatMap(({ period }) => period.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? []));

/** Words by which a sentence says a qualifier itself, when its token is `:bare`. */
const QUALIFIER_WORDS: Record<Qualifier, RegExp> = {
  '': /(?:)/,
  about: /about|约|roughly/i,
  'at-least': /at least|不低于|至少/i,
  'more-than': /more than|多/i,
  'as-low-as': /as low as|lowest|低至|最低/i,
  planned: /plan|拟/i
};

export interface ProseContext {
  file: string;
  locale: Locale;
  ledger: Ledger;
  problems: Problem[];
  /** Years that may be typed. */
  years: ReadonlySet<string>;
  /** Rows that are there and could not be read; they are reported where they stand. */
  damaged: ReadonlySet<string>;
  /** Ids met on the way. */
  used: Set<string>;
  /** What the whole piece says of itself, by key: `{site:title}` in a text. */
  site?: Site;
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** @param text with its tokens taken out */
function checkText(text: string, line: number, { file, problems, years }: ProseContext) {
  const lineAt = (index: number, within: string) => line + within.slice(0, index).split('\n').length - 1;
  const brace = /[{}｛｝]/.exec(text);
  if (brace) problems.push(problem(file, lineAt(brace.index, text), 'braceAlone', brace[0]));
  const rest = ALLOWED_DIGITS.reduce((left, allowed) => left.replace(allowed, ''), text).replace(
    /(?<!\d)\d{4}(?!\d)年?/g,
    (year) => (years.has(year.slice(0, 4)) ? '' : year)
  );
  const digits = /[0-9０-９][0-9０-９.,%]*/.exec(rest);
  if (digits) problems.push(problem(file, lineAt(digits.index, rest), 'digitsTyped', digits[0]));
}

/** Looks up one token; returns undefined after reporting what is wrong with it. */
function lookUp(token: string, line: number, context: ProseContext, sentence: string) {
  const { file, ledger, locale, problems, damaged } = context;
  const [id = '', ...variants] = token.split(':');
  const variant = variants.length > 0 ? variants.join(':') : 'full';
  const figure = ledger.get(id);
  if (!figure) {
    if (damaged.has(id)) return;
    problems.push({ ...problem(file, line, 'figureUnknown', id), missing: id });
    return;
  }
  if (!VARIANTS.includes(variant as Variant)) {
    problems.push(problem(file, line, 'variantUnknown', token, variant, VARIANTS));
    return;
  }
  if ((variant === 'bare' || variant === 'number') && !QUALIFIER_WORDS[figure.qualifier].test(sentence))
    problems.push(problem(file, line, 'qualifierLost', token, id, figure.qualifier));
  try {
    return { id, text: formatFigure(figure, locale, variant as Variant) };
  } catch (error) {
    problems.push(problem(file, line, 'unprintable', token, id, wordsOf((error as Error).message)));
    return;
  }
}

const SITE = /\{site:([a-z-]*)\}/g;

/**
 * A text with the site's own words in it.
 * @param kept what is kept of the words, which may have hints where a heading may break
 */
const withSite = (
  text: string,
  line: number,
  { file, site, problems }: ProseContext,
  kept = (words: string) => words
) =>
  text.replace(SITE, (token, key: string) => {
    const words = site?.[key as keyof Site];
    if (words !== undefined) return kept(words);
    problems.push(problem(file, line, 'siteWordUnknown', token, Object.keys(site ?? {})));
    return '';
  });

/** A text with the words that its figures choose; what cannot be chosen is reported where it stands. */
function chooseWords(text: string, line: number, context: ProseContext): string {
  const { file, ledger, problems, damaged } = context;
  return withChoices(text, ledger, (fault, missing) => {
    if (missing === undefined) problems.push(problemAt(file, line, fault));
    else if (!damaged.has(missing)) problems.push({ ...problemAt(file, line, fault), missing });
  });
}

/** Text with its tokens filled in, as plain text. */
export function fillText(written: string, line: number, context: ProseContext): string {
  const text = chooseWords(withSite(written, line, context, withoutBreakHints), line, context);
  checkSense(text, line, context);
  checkText(text.replace(TOKEN, ''), line, context);
  return text.replace(TOKEN, (_, token: string) => {
    const found = lookUp(token, line, context, text);
    if (found) context.used.add(found.id);
    return found?.text ?? '';
  });
}

function inlineText(written: string, line: number, context: ProseContext, sentence: string): Inline[] {
  const text = chooseWords(withSite(written, line, context), line, context);
  checkText(text.replace(TOKEN, ' '), line, context);
  let at = line;
  return text.split(TOKEN).flatMap((part, index): Inline[] => {
    const here = at;
    at += part.split('\n').length - 1;
    if (index % 2 === 0)
      return foreignRuns(part.replace(/\s*\n\s*/g, LANGUAGES[context.locale].space), context.locale);
    const found = lookUp(part, here, context, sentence);
    if (!found) return [];
    context.used.add(found.id);
    return [{ type: 'figure', ...found }];
  });
}

const plain = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('');

/** What a text says of time and direction is compared with its figures; its choices are reported elsewhere. */
function checkSense(text: string, line: number, context: ProseContext) {
  const chosen = withChoices(text, context.ledger, () => {});
  const place = { file: context.file, locale: context.locale, line };
  checkPeriods(chosen, place, context.ledger, context.problems);
  checkDirections(chosen, place, context.ledger, context.problems);
}

/** Markdown phrasing to runs. */
export function toInline(nodes: readonly PhrasingContent[], context: ProseContext): Inline[] {
  const sentence = plain(nodes);
  if (nodes[0]) checkSense(sentence, lineOf(nodes[0]), context);
  return runsOf(nodes, context, sentence);
}

/** @param sentence where a bare figure's qualifier may stand */
function runsOf(nodes: readonly PhrasingContent[], context: ProseContext, sentence: string): Inline[] {
  const runs = nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return inlineText(node.value, lineOf(node), context, sentence);
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ type: 'emphasis', children: runsOf(node.children, context, sentence) }];
    if (node.type === 'link')
      return [{ type: 'link', href: node.url, children: runsOf(node.children, context, sentence) }];
    if (node.type === 'break') return [' '];
    context.problems.push(problem(context.file, lineOf(node), 'markUnknown', node.type));
    return [];
  });
  return LANGUAGES[context.locale].han ? keepCounted(runs) : runs;
}

export function toBlocks(nodes: readonly RootContent[], context: ProseContext): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') {
      const runs = toInline(node.children, context);
      return [{ type: 'paragraph', children: LANGUAGES[context.locale].han ? keepTail(runs) : runs }];
    }
    if (node.type === 'list') {
      const items = node.children.map((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph' ? toInline(child.children, context) : []
        )
      );
      return [{ type: 'list', items }];
    }
    context.problems.push(problem(context.file, lineOf(node), 'blockUnknown', node.type));
    return [];
  });
}

/** Runs as one string, with the hints where a heading may break. */
export const inlineWithHints = (runs: readonly Inline[]): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : inlineWithHints(run.children)))
    .join('');

/** Runs as one string, for titles, slides and screen readers, without the hints where a heading may break. */
export const inlineToText = (runs: readonly Inline[]): string => withoutBreakHints(inlineWithHints(runs));

export const blockText = (block: Block): string =>
  (block.type === 'paragraph' ? [block.children] : block.items).map(inlineToText).join(' ');
