import { problem, type Problem } from '../ledger/content-error';
import type { Block, Chapter, Inline } from './types';

/** Runs with their links to a chapter, such as `#buses`, led to its first step. */
const linked = (runs: readonly Inline[], hashOf: (chapter: string) => string | undefined): Inline[] =>
  runs.map((run) => {
    if (typeof run === 'string' || run.type !== 'link') return run;
    return { ...run, href: hashOf(run.href) ?? run.href };
  });

const linkedBlock = (block: Block, hashOf: (chapter: string) => string | undefined): Block =>
  block.type === 'paragraph'
    ? { ...block, children: linked(block.children, hashOf) }
    : { ...block, items: block.items.map((item) => linked(item, hashOf)) };

/**
 * A text may lead to a chapter by its id, whatever its first step is called; to anything else on the page it may not.
 * @param ids of all chapters, also of those that could not be read
 */
export function linkChapters(
  chapters: readonly Chapter[],
  ids: readonly string[],
  fileOf: (chapter: string) => string,
  problems: Problem[]
): Chapter[] {
  const firstSteps = new Map(chapters.map(({ id, steps }) => [id, steps[0]?.hash]));
  return chapters.map((chapter) => {
    const hashOf = (href: string) => {
      if (!href.startsWith('#')) return;
      const id = href.slice(1);
      if (!ids.includes(id)) problems.push(problem(fileOf(chapter.id), 1, 'linkToNothing', href, ids));
      const hash = firstSteps.get(id);
      return hash && `#${hash}`;
    };
    const steps = chapter.steps.map((step) => ({
      ...step,
      body: step.body.map((block) => linkedBlock(block, hashOf))
    }));
    return { ...chapter, steps };
  });
}
