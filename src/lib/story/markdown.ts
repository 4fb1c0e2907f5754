import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Problem } from '../facts/content-error';
import type { SourceFile } from '../facts/rows';

/** A step as written: its Markdown nodes, tokens not yet looked up. */
export interface StepSource {
  id: string;
  line: number;
  heading: PhrasingContent[];
  body: RootContent[];
  notes: Partial<Record<QuoteKey, PhrasingContent[]>>;
}

export interface ChapterSource {
  file: string;
  title: string;
  summary: PhrasingContent[];
  steps: StepSource[];
  labels: { key: string; text: string; line: number }[];
}

export const NOTE_KEYS = ['Say', 'Question', 'Answer'] as const;
/** What quoted paragraphs begin with: a speaker’s notes, and the picture in words for those who do not see it. */
export const QUOTE_KEYS = [...NOTE_KEYS, 'Picture'] as const;
export type QuoteKey = (typeof QUOTE_KEYS)[number];

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
): { key: string; rest: PhrasingContent[] } | undefined {
  const [first, ...others] = children;
  const match = first?.type === 'text' ? pattern.exec(first.value) : null;
  if (!match || first?.type !== 'text') return;
  return { key: match[1]!, rest: [{ ...first, value: first.value.slice(match[0].length) }, ...others] };
}

function readNotes(step: StepSource, quote: Nodes, file: string, problems: Problem[]) {
  const paragraphs = 'children' in quote ? quote.children : [];
  for (const paragraph of paragraphs) {
    const children = paragraph.type === 'paragraph' ? paragraph.children : [];
    const note = splitKey(children, /^(\w+)[:：]\s*/);
    if (!note || !QUOTE_KEYS.includes(note.key as QuoteKey))
      problems.push({
        file,
        line: lineOf(paragraph),
        message: 'this speaker’s note has no name.',
        advice: `Begin it with ${QUOTE_KEYS.map((key) => `"${key}:"`).join(', ')}, each in a paragraph of its own.`
      });
    else step.notes[note.key as QuoteKey] = note.rest;
  }
}

function readLabels(nodes: RootContent[], file: string, problems: Problem[]): ChapterSource['labels'] {
  return nodes.flatMap((node) => {
    if (node.type !== 'list') return [];
    return node.children.flatMap((item) => {
      const match = /^([a-z][a-z0-9-]*):\s*([\s\S]+)$/.exec(textOf(item).trim());
      if (match) return [{ key: match[1]!, text: match[2]!, line: lineOf(item) }];
      problems.push({
        file,
        line: lineOf(item),
        message: 'this label has no key.',
        advice: 'Write "- key: words in the picture".'
      });
      return [];
    });
  });
}

/**
 * Reads a chapter: `# Title`, a summary, steps as `## id: heading` with body and notes, and `## Labels`.
 * Everything wrong is added to `problems`.
 */
export function readChapter({ file, text }: SourceFile, problems: Problem[]): ChapterSource {
  const chapter: ChapterSource = { file, title: '', summary: [], steps: [], labels: [] };
  let section: 'summary' | 'step' | 'labels' = 'summary';
  const labelNodes: RootContent[] = [];
  for (const node of fromMarkdown(text.replace(/^\ufeff/, '')).children) {
    if (node.type === 'heading' && node.depth === 1) chapter.title = textOf(node).trim();
    else if (node.type === 'heading' && textOf(node).trim() === 'Labels') section = 'labels';
    else if (node.type === 'heading') {
      section = 'step';
      const split = splitKey(node.children, /^([a-z][a-z0-9-]*):\s*/);
      if (!split) {
        problems.push({
          file,
          line: lineOf(node),
          message: `the heading "${textOf(node)}" has no step id.`,
          advice: 'Write "## depart: The heading", with an id in small letters.'
        });
        continue;
      }
      if (chapter.steps.some(({ id }) => id === split.key))
        problems.push({
          file,
          line: lineOf(node),
          message: `the step "${split.key}" stands twice in this file.`,
          advice: 'Give each step an id of its own.'
        });
      chapter.steps.push({ id: split.key, line: lineOf(node), heading: split.rest, body: [], notes: {} });
    } else if (section === 'labels') labelNodes.push(node);
    else if (section === 'summary') {
      if (node.type === 'paragraph') chapter.summary.push(...node.children);
    } else {
      const step = chapter.steps.at(-1);
      if (!step) continue;
      if (node.type === 'blockquote') readNotes(step, node, file, problems);
      else step.body.push(node);
    }
  }
  chapter.labels = readLabels(labelNodes, file, problems);
  if (!chapter.title)
    problems.push({
      file,
      line: 1,
      message: 'the chapter has no title.',
      advice: 'Begin the file with "# Title".'
    });
  return chapter;
}
