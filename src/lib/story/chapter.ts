import type { Locale } from '../locales/locales';
import { problem, problemAt, reporter } from '../ledger/content-error';
import type { Ledger } from '../ledger/figure';
import type { CheckedScene, Contradiction, SceneManifest } from './scene-manifest';
import { drawnStatistics, statisticRows } from './statistics';
import { monthsOf } from './scene-period';
import { formerStepsIn } from './former-steps';
import { NOTE_KEYS, textOf, type ChapterSource, type QuoteKey, type StepSource } from './markdown';
import { printedFigure, sceneFigure } from './printed-figure';
import { fillText, inlineToText, toBlocks, toInline, type ProseContext } from './prose';
import { sequence, type SceneSteps } from './sequence';
import type { Chapter, PrintedFigure, SceneFigure, Step } from './types';

const COUNTABLE = /\p{Script=Han}|[A-Za-z]/u;

function compileStep(
  source: StepSource,
  shows: SceneSteps,
  scene: SceneManifest,
  context: ProseContext
): Step {
  const say = reporter(context.file, context.problems);
  const { id, line } = source;
  const used = new Set<string>();
  const inStep = { ...context, used };
  const heading = toInline(source.heading, inStep);
  const body = toBlocks(source.body, inStep);
  const wanting = NOTE_KEYS.filter((key) => !source.notes[key]?.length);
  if (wanting.length > 0) say(line, 'noteMissing', id, wanting);
  if (!source.notes.Slide?.length) say(line, 'slideMissing', id);
  if (!source.notes.Picture?.length) say(line, 'pictureUnsaid', id);
  if (!COUNTABLE.test(inlineToText(heading))) say(line, 'headingMissing', id);
  if (body.length === 0) say(line, 'textMissing', id);
  const former = formerStepsIn(scene, shows.plays);
  const note = (key: QuoteKey) => toInline(source.notes[key] ?? [], context);
  for (const figure of used) context.used.add(figure);
  return {
    id,
    hash: id === scene.id ? scene.id : `${scene.id}-${id}`,
    ...(former.length > 0 ? { former } : {}),
    heading,
    body,
    slideLine: note('Slide'),
    notes: { say: note('Say'), question: note('Question'), answer: note('Answer') },
    pictureInWords: inlineToText(toInline(source.notes.Picture ?? [], context)),
    ...shows,
    figures: [...used]
  };
}

/** The labels that the scene draws and those of the file must be the same, so that neither drifts from the other. */
function checkLabels(source: ChapterSource, scene: SceneManifest, { file, problems }: ProseContext) {
  const say = reporter(file, problems);
  if (source.labels.length === 0 && scene.labels.length > 0) {
    say(source.end, 'labelsMissing');
    return;
  }
  for (const key of scene.labels)
    if (!source.labels.some((label) => label.key === key) && !scene.optional?.includes(key))
      say(source.end, 'labelMissing', key);
  const seen = new Set<string>();
  for (const { key, line } of source.labels) {
    if (!scene.labels.includes(key)) say(line, 'labelUnknown', key);
    if (seen.has(key)) say(line, 'labelTwice', key);
    seen.add(key);
  }
}

/** A count must be that of the names it has in the picture. */
function checkNamed(scene: SceneManifest, factsFile: string, { ledger, problems }: ProseContext) {
  for (const [id, count] of Object.entries(scene.named ?? {})) {
    const figure = ledger.get(id);
    if (figure && figure.number !== count)
      problems.push(problem(factsFile, figure.line, 'countUnnamed', id, figure.value, scene.id, count!));
  }
}

/** Ids of the figures that a step names in its words and notes. */
function figuresNamed({ heading, body, notes }: StepSource): string[] {
  const text = [...heading, ...body, ...Object.values(notes).flat()].map(textOf).join(' ');
  return [...new Set([...text.matchAll(/\{\s*([a-z][a-z0-9.-]*)/g)].map(([, id]) => id!))];
}

/** Reports what the scene finds in the text to hold no longer, once all that it draws is there. */
function checkContradictions(
  source: ChapterSource,
  scene: CheckedScene,
  figures: Record<string, SceneFigure>,
  labels: Record<string, string>,
  { file, ledger, problems, damaged }: ProseContext
) {
  if (damaged.size > 0) return;
  const { wanted } = drawnStatistics(scene.statistics, ledger);
  if (!scene.contradictions || wanted.length > 0 || drawnIds(scene, source).some((id) => !figures[id]))
    return;
  const lineOf = ({ in: place }: Contradiction) =>
    'step' in place
      ? source.steps.find(({ id }) => id === place.step)?.line
      : source.labels.find(({ key }) => key === place.label)?.line;
  const steps = new Map(source.steps.map((step) => [step.id, figuresNamed(step)]));
  for (const one of scene.contradictions({ figures, rows: statisticRows(ledger), steps, labels })) {
    problems.push(problemAt(file, lineOf(one) ?? 1, one.fault));
  }
}

/** The ids that a scene draws of a text: some come with a label that may be left out. */
const drawnIds = ({ figures, withLabel = {} }: SceneManifest, { labels }: ChapterSource) =>
  figures.filter((id) => {
    const label = (withLabel as Record<string, string>)[id];
    return label === undefined || labels.some(({ key }) => key === label);
  });

function sceneFigures(
  source: ChapterSource,
  scene: CheckedScene,
  factsFile: string,
  context: ProseContext
): Record<string, SceneFigure> {
  const { ledger, locale, used, problems, damaged } = context;
  const statistics = drawnStatistics(scene.statistics, ledger).rows.map(({ id }) => id);
  return Object.fromEntries(
    [...statistics, ...drawnIds(scene, source)].flatMap((id) => {
      const figure = ledger.get(id);
      used.add(id);
      if (figure) {
        const months = scene.dated?.includes(id) ? monthsOf(figure.period) : undefined;
        const dated = months ? { period: months } : {};
        return [[id, { ...sceneFigure(figure, locale), ...dated }]];
      }
      if (!damaged.has(id))
        problems.push({ ...problem(factsFile, 1, 'rowDrawn', scene.id, id), missing: id });
      return [];
    })
  );
}

function fillLabels({ labels: written }: ChapterSource, context: ProseContext) {
  const labels: Record<string, string> = {};
  const labelFigures: Record<string, string[]> = {};
  for (const { key, text, line } of written) {
    const used = new Set<string>();
    labels[key] = fillText(text, line, { ...context, used });
    if (used.size > 0) labelFigures[key] = [...used];
    for (const id of used) context.used.add(id);
  }
  return { labels, labelFigures };
}

/**
 * A chapter's file to the chapter. Everything wrong is added to the context's problems.
 * @param number place in the story; the cover is 0
 */
export function compileChapter(
  source: ChapterSource,
  scene: CheckedScene,
  number: number,
  factsFile: string,
  context: ProseContext
): Chapter {
  const { file, problems } = context;
  const say = reporter(file, problems);
  const shows = sequence(source, scene, problems);
  if (source.steps.length === 0) say(source.end, 'stepsMissing');
  for (const { id, line } of number === 0 ? source.steps.slice(1) : []) say(line, 'stepOnCover', id);
  checkLabels(source, scene, context);
  checkNamed(scene, factsFile, context);
  const figures = sceneFigures(source, scene, factsFile, context);
  const words = fillLabels(source, context);
  checkContradictions(source, scene, figures, words.labels, context);
  return {
    id: scene.id,
    number,
    title: fillText(source.title.text, source.title.line, context),
    summary: inlineToText(toInline(source.summary, context)),
    steps: source.steps.flatMap((step) => {
      // A step that shows nothing has been reported; its words are read for what else is wrong.
      const compiled = compileStep(step, shows.get(step.id) ?? { plays: [], sceneStep: '' }, scene, context);
      return shows.has(step.id) ? [compiled] : [];
    }),
    ...words,
    figures
  };
}

/** Every figure used, and the inputs of those derived, so that their formulas can be followed. */
export function printedLedger(used: ReadonlySet<string>, ledger: Ledger, locale: Locale): PrintedFigure[] {
  const wanted = new Set([...used].flatMap((id) => [id, ...(ledger.get(id)?.inputs ?? [])]));
  return [...ledger.values()]
    .filter(({ id }) => wanted.has(id))
    .map((figure) => printedFigure(figure, locale, ledger));
}
