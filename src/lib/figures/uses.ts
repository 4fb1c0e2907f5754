import { flatten } from '../marks/flatten';
import type { Picture } from '../marks/marks';
import { figuresIn, pictureAtRest } from '../render/picture-at-rest';
import { inlineToText } from '../story/prose';
import { withoutBreakHints } from '../util/lines/clauses';
import type { Chapter, Edition, Inline, Step } from '../story/types';

/** A step where a figure stands. */
export interface Use {
  chapter: string;
  /** In the address, such as `buses-depart`. */
  hash: string;
  /** Of the step among all steps of the story. */
  order: number;
  /** The step's heading. */
  heading: string;
  /** Whether it stands only in what a speaker says with the step. */
  spoken: boolean;
}

/** A label is wrapped into lines, whose spaces are gone. */
const tight = (text: string) => withoutBreakHints(text).replace(/\s/g, '');

const wordsIn = (picture: Picture) =>
  flatten(picture)
    .map(({ mark, opacity }) => (mark.kind === 'text' && opacity > 0 ? tight(mark.lines.join('')) : ''))
    .join('\n');

/** Ids that a reader meets in a step: in its words, or in its picture when the step is done. */
function shownIn(chapter: Chapter, step: Step, locale: Edition['locale']): Set<string> {
  const { labels, labelFigures } = chapter;
  const picture = pictureAtRest(chapter, step.sceneStep, locale);
  const words = wordsIn(picture);
  return new Set([
    ...step.figures,
    ...figuresIn(picture),
    ...Object.entries(labelFigures).flatMap(([key, ids]) => (words.includes(tight(labels[key]!)) ? ids : []))
  ]);
}

const idsIn = (runs: readonly Inline[]): string[] =>
  runs.flatMap((run) => {
    if (typeof run === 'string') return [];
    if (run.type === 'figure') return [run.id];
    return 'children' in run ? idsIn(run.children) : [];
  });

/** Where each figure of an edition stands, in the story's order. */
export function usesOf({ locale, chapters }: Edition): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  let order = 0;
  for (const chapter of chapters)
    for (const step of chapter.steps) {
      const shown = shownIn(chapter, step, locale);
      const spoken = new Set(Object.values(step.notes).flatMap(idsIn));
      for (const id of new Set([...shown, ...spoken])) {
        const use = {
          chapter: chapter.id,
          hash: step.hash,
          order,
          heading: inlineToText(step.heading),
          spoken: !shown.has(id)
        };
        uses.set(id, [...(uses.get(id) ?? []), use]);
      }
      order += 1;
    }
  return uses;
}
