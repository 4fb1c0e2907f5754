import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { reporter, type Problem } from '../ledger/content-error';
import type { FaultName, Faults } from '../locales/faults/faults';
import { soundText, type SourceFile } from '../ledger/source-file';
import { memoize } from '../util/memoize';

/** A step as written: its Markdown nodes, tokens not yet looked up. */
export interface StepSource {
  id: string;
  /** The step whose picture it holds, where it has none of its own. */
  picture?: string;
  line: number;
  heading: PhrasingContent[];
  body: RootContent[];
  notes: Partial<Record<QuoteKey, PhrasingContent[]>>;
}

/** Words under a key, as in `- key: words`. */
export interface KeyedWords {
  key: string;
  text: string;
  line: number;
}

export interface ChapterSource {
  file: string;
  title: { text: string; line: number };
  summary: PhrasingContent[];
  steps: StepSource[];
  labels: KeyedWords[];
  /** Last line of the file. */
  end: number;
}

export const NOTE_KEYS = ['Say', 'Question', 'Answer'] as const;
/**
 * What quoted paragraphs begin with: the slide’s line, a speaker’s notes, and the picture in words for those who do
 * not see it.
 */
const QUOTE_KEYS = ['Slide', ...NOTE_KEYS, 'Picture'] as const;
export type QuoteKey = (typeof QUOTE_KEYS)[number];

/** `depart: ` or `thought (picture: depart): `; full-width marks do as well. */
const STEP_KEY = /^([a-z][a-z0-9-]*)(?:\s*[(（]\s*picture\s*[:：]\s*([a-z][a-z0-9-]*)\s*[)）])?\s*[:：]\s*/;

/** While one file is edited, the others need not be parsed again. */
const parse = memoize(
  (text: string) => fromMarkdown(text).children,
  (text) => text,
  64
);

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** Plain text of a node and its children. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Splits "depart: 22 buses" off the heading's first text node, so that marks inside the rest survive. */
function splitKey(
  children: PhrasingContent[],
  pattern: RegExp
): { match: RegExpExecArray; rest: PhrasingContent[] } | undefined {
  const [first, ...others] = children;
  const match = first?.type === 'text' ? pattern.exec(first.value) : null;
  if (!match || first?.type !== 'text') return;
  return { match, rest: [{ ...first, value: first.value.slice(match[0].length) }, ...others] };
}

/** Reports what is wrong with a node, at its line. */
type Say = <F extends FaultName>(node: Nodes, fault: F, ...values: Parameters<Faults[F]>) => void;

function reporterOfNodes(file: string, problems: Problem[]): Say {
  const say = reporter(file, problems);
  return (node, fault, ...values) => say(lineOf(node), fault, ...values);
}

function readNotes(step: StepSource, quote: Nodes, say: Say) {
  const paragraphs = 'children' in quote ? quote.children : [];
  for (const paragraph of paragraphs) {
    const children = paragraph.type === 'paragraph' ? paragraph.children : [];
    const note = splitKey(children, /^(\w+)[:：]\s*/);
    const key = QUOTE_KEYS.find((one) => one === note?.match[1]);
    if (!note || !key) say(paragraph, 'noteNameless', QUOTE_KEYS);
    else if (step.notes[key]) say(paragraph, 'noteTwice', step.id, key);
    else step.notes[key] = note.rest;
  }
}

function readKeyedWords(nodes: readonly RootContent[], say: Say): KeyedWords[] {
  return nodes.flatMap((node) => {
    const items = node.type === 'list' ? node.children : [node];
    return items.flatMap((item) => {
      const match = /^([a-z][a-z0-9-]*)[:：]\s*([\s\S]+)$/.exec(textOf(item).trim());
      if (match && node.type === 'list') return [{ key: match[1]!, text: match[2]!, line: lineOf(item) }];
      say(item, 'labelKeyless');
      return [];
    });
  });
}

function readStepHeading(node: RootContent & { type: 'heading' }, say: Say): StepSource | undefined {
  const split = splitKey(node.children, STEP_KEY);
  if (!split || node.depth !== 2) {
    if (split) say(node, 'headingRank', split.match[1]!, '#'.repeat(node.depth));
    else say(node, 'headingWithoutId', textOf(node));
    return;
  }
  const [, id, picture] = split.match;
  return {
    id: id!,
    ...(picture ? { picture } : {}),
    line: lineOf(node),
    heading: split.rest,
    body: [],
    notes: {}
  };
}

/**
 * Reads a chapter: `# Title`, a summary, steps as `## id: heading` with body and notes, and `## Labels`.
 * Everything wrong is added to `problems`.
 * @returns undefined where the file is in another encoding
 */
export function readChapter(source: SourceFile, problems: Problem[]): ChapterSource | undefined {
  const { file } = source;
  const text = soundText(source, problems);
  if (text === undefined) return;
  const say = reporterOfNodes(file, problems);
  const end = text.trimEnd().split('\n').length;
  const chapter: ChapterSource = {
    file,
    title: { text: '', line: 1 },
    summary: [],
    steps: [],
    labels: [],
    end
  };
  let section: 'summary' | 'step' | 'labels' = 'summary';
  /** Undefined after a heading that could not be read, whose words are left aside. */
  let step: StepSource | undefined;
  const labelNodes: RootContent[] = [];
  for (const node of parse(text)) {
    if (node.type === 'heading' && node.depth === 1) {
      if (chapter.title.text) say(node, 'titleTwice');
      else chapter.title = { text: textOf(node).trim(), line: lineOf(node) };
    } else if (node.type === 'heading' && textOf(node).trim() === 'Labels') section = 'labels';
    else if (node.type === 'heading') {
      section = 'step';
      step = readStepHeading(node, say);
      if (!step) continue;
      const { id } = step;
      if (chapter.steps.some((other) => other.id === id)) say(node, 'stepTwice', id);
      chapter.steps.push(step);
    } else if (section === 'labels') labelNodes.push(node);
    else if (section === 'summary') {
      if (node.type === 'paragraph') chapter.summary.push(...node.children);
      else say(node, 'beforeSteps', node.type);
    } else if (node.type === 'blockquote') {
      if (step) readNotes(step, node, say);
    } else step?.body.push(node);
  }
  chapter.labels = readKeyedWords(labelNodes, say);
  if (!chapter.title.text) reporter(file, problems)(1, 'titleMissing');
  return chapter;
}

/** Reads a file of words that are no chapter: a list of `- key: words`. */
export function readWords(source: SourceFile, problems: Problem[]): KeyedWords[] | undefined {
  const text = soundText(source, problems);
  if (text === undefined) return;
  return readKeyedWords(
    parse(text).filter((node) => node.type !== 'heading'),
    reporterOfNodes(source.file, problems)
  );
}
