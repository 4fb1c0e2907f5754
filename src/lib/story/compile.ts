import { ContentError, type Problem } from '../facts/content-error';
import { LOCALES, type Figure, type Ledger, type Locale } from '../facts/figure';
import { formatFigure } from '../facts/format';
import { readLedger } from '../facts/ledger';
import type { SourceFile } from '../facts/rows';
import type { SceneWords } from '../scenes/kit/scene';
import { NOTE_KEYS, readChapter, type ChapterSource, type StepSource } from './markdown';
import { printedFigure } from './printed-figure';
import { fillText, inlineToText, toBlocks, toInline, type ProseContext } from './prose';
import { compileReferences } from './reference';
import type { Chapter, CompiledEdition, SceneFigure, Step } from './types';

export interface Sources {
  facts: SourceFile;
  context: SourceFile;
  /** By `buses.en` and the like; the words of the figures page are among them. */
  chapters: ReadonlyMap<string, SourceFile>;
}

const COUNTABLE = /\p{Script=Han}|[A-Za-z]/u;

function compileStep(source: StepSource, chapterId: string, context: ProseContext): Step {
  const { file, problems } = context;
  const used = new Set<string>();
  const inStep = { ...context, used };
  const heading = toInline(source.heading, inStep);
  const body = toBlocks(source.body, inStep);
  const wanting = NOTE_KEYS.filter((key) => !source.notes[key]?.length);
  if (wanting.length > 0)
    problems.push({
      file,
      line: source.line,
      message: `the step "${source.id}" has no speaker’s note "${wanting.join('", "')}".`,
      advice: 'Add a quoted paragraph such as "> Say: …".'
    });
  if (!COUNTABLE.test(inlineToText(heading)))
    problems.push({
      file,
      line: source.line,
      message: `the step "${source.id}" has no heading.`,
      advice: 'Write the heading after the id and a colon.'
    });
  const note = (key: (typeof NOTE_KEYS)[number]) => toInline(source.notes[key] ?? [], context);
  for (const id of used) context.used.add(id);
  return {
    id: source.id,
    hash: source.id === chapterId ? chapterId : `${chapterId}-${source.id}`,
    heading,
    body,
    notes: { say: note('Say'), question: note('Question'), answer: note('Answer') },
    figures: [...used]
  };
}

function sceneFigure(figure: Figure, locale: Locale): SceneFigure {
  return {
    value: figure.number,
    text: formatFigure(figure, locale),
    bare: formatFigure(figure, locale, 'bare'),
    ...(figure.interval ?? {})
  };
}

/** Both the scene's declared words and the file's must be the same, so that neither drifts from the other. */
function checkAgainstScene(source: ChapterSource, scene: SceneWords, problems: Problem[]) {
  const { file } = source;
  const say = (line: number, message: string, advice: string) =>
    problems.push({ file, line, message, advice });
  for (const { id, line } of source.steps)
    if (!scene.steps.includes(id))
      say(
        line,
        `the step "${id}" has no scene.`,
        `The scene "${scene.id}" draws: ${scene.steps.join(', ')}.`
      );
  for (const id of scene.steps)
    if (!source.steps.some((step) => step.id === id))
      say(
        1,
        `the step "${id}" is missing in this language.`,
        `Add "## ${id}: heading", its text and its notes.`
      );
  const order = source.steps.map(({ id }) => id).filter((id) => scene.steps.includes(id));
  const expected = scene.steps.filter((id) => order.includes(id));
  const misplaced = order.findIndex((id, index) => id !== expected[index]);
  if (misplaced >= 0 && new Set(order).size === order.length)
    say(
      source.steps[misplaced]!.line,
      `the step "${order[misplaced]}" is out of order.`,
      `The scene draws them in this order: ${scene.steps.join(', ')}.`
    );
  for (const key of scene.labels)
    if (!source.labels.some((label) => label.key === key))
      say(1, `the label "${key}" is missing.`, `Add "- ${key}: words" under "## Labels".`);
  const seen = new Set<string>();
  for (const { key, line } of source.labels) {
    if (!scene.labels.includes(key))
      say(line, `the label "${key}" stands in no picture.`, 'Take it out, or mend its key.');
    if (seen.has(key)) say(line, `the label "${key}" stands twice.`, 'Take one of them out.');
    seen.add(key);
  }
}

function compileChapter(
  scene: SceneWords,
  number: number,
  locale: Locale,
  sources: Sources,
  ledger: Ledger,
  used: Set<string>,
  problems: Problem[]
): Chapter | undefined {
  const file = sources.chapters.get(`${scene.id}.${locale}`);
  if (!file) {
    problems.push({
      file: `src/content/${scene.id}.${locale}.md`,
      line: 1,
      message: `the chapter "${scene.id}" is missing in this language.`,
      advice: 'Write the file with the same steps as in the other language.'
    });
    return;
  }
  const source = readChapter(file, problems);
  checkAgainstScene(source, scene, problems);
  const context: ProseContext = { file: file.file, locale, ledger, problems, used };
  const labels: Record<string, string> = {};
  const labelFigures: Record<string, string[]> = {};
  for (const { key, text, line } of source.labels) {
    const inLabel = new Set<string>();
    labels[key] = fillText(text, line, { ...context, used: inLabel });
    if (inLabel.size > 0) labelFigures[key] = [...inLabel];
    for (const id of inLabel) used.add(id);
  }
  const figures: Record<string, SceneFigure> = {};
  for (const id of scene.figures) {
    const figure = ledger.get(id);
    if (figure) {
      figures[id] = sceneFigure(figure, locale);
      used.add(id);
    } else
      problems.push({
        file: sources.facts.file,
        line: 1,
        message: `the scene "${scene.id}" draws the figure "${id}", which no row has.`,
        advice: 'Put the row back, or mend its id.'
      });
  }
  return {
    id: scene.id,
    number,
    title: source.title,
    summary: inlineToText(toInline(source.summary, context)),
    steps: source.steps.map((step) => compileStep(step, scene.id, context)),
    labels,
    labelFigures,
    figures
  };
}

/**
 * Turns `src/content` into the story, one edition a language.
 * @throws ContentError listing everything wrong, each with file, line and what to write instead.
 */
export function compileStory(
  sources: Sources,
  scenes: readonly SceneWords[]
): Record<Locale, CompiledEdition> {
  const problems: Problem[] = [];
  const ledger = readLedger(sources.facts, sources.context, problems);
  const references = compileReferences(sources.chapters, ledger, problems);
  const editions = LOCALES.map((locale) => {
    const used = new Set<string>();
    const chapters = scenes.flatMap(
      (scene, number) => compileChapter(scene, number, locale, sources, ledger, used, problems) ?? []
    );
    // A derived figure's inputs are in the ledger too, so that its formula can be followed.
    const wanted = new Set([...used].flatMap((id) => [id, ...(ledger.get(id)?.inputs ?? [])]));
    const printed = [...ledger.values()]
      .filter(({ id }) => wanted.has(id))
      .map((figure) => printedFigure(figure, locale, ledger));
    return [locale, { locale, chapters, ledger: printed, reference: references.get(locale) }] as const;
  });
  if (problems.length > 0) {
    const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    throw new ContentError([...unique.values()]);
  }
  return Object.fromEntries(editions) as Record<Locale, CompiledEdition>;
}
