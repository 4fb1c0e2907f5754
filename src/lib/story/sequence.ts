import type { Problem } from '../ledger/content-error';
import type { SceneManifest } from './scene-manifest';
import type { ChapterSource, StepSource } from './markdown';
import type { Step } from './types';

/** The parts of its scene that a step shows. */
export type SceneSteps = Pick<Step, 'plays' | 'sceneStep'>;

/**
 * What each step of a chapter shows: a step that the scene draws plays its own change, after those of steps that were
 * taken out before it; a step of the editor's own holds the picture before it.
 * Everything wrong is added to `problems`.
 * @returns by the steps' ids; only those that are sound
 */
export function sequence(
  source: ChapterSource,
  scene: SceneManifest,
  problems: Problem[]
): Map<string, SceneSteps> {
  const { file } = source;
  const shows = new Map<string, SceneSteps>();
  let next = 0;
  const say = ({ line }: StepSource, message: string, advice: string) =>
    problems.push({ file, line, message, advice });
  for (const step of source.steps) {
    const { id, picture } = step;
    const at = scene.steps.indexOf(id);
    const before = scene.steps[next - 1];
    if (at >= 0 && picture !== undefined)
      say(
        step,
        `the step "${id}" has a picture of its own.`,
        `Write "## ${id}: heading", or give the new step another id.`
      );
    else if (at < 0 && picture === undefined)
      say(
        step,
        `the step "${id}" has no scene.`,
        `The scene "${scene.id}" draws: ${scene.steps.join(', ')}. ` +
          `A step of your own names the picture that stays: "## ${id} (picture: ${before ?? scene.steps[0]}): heading".`
      );
    else if (at < 0 && before === undefined)
      say(step, `the step "${id}" stands before any picture.`, `Move it after "## ${scene.steps[0]}: …".`);
    else if (at < 0 && picture !== before)
      say(
        step,
        scene.steps.includes(picture!)
          ? `the step "${id}" asks for the picture "${picture}", but the one before it is "${before}".`
          : `the step "${id}" asks for the picture "${picture}", which the scene "${scene.id}" does not draw.`,
        `Write (picture: ${before}), or move the step behind the one whose picture it is to hold.`
      );
    else if (at < 0) shows.set(id, { plays: [], sceneStep: before! });
    else if (at < next && !shows.has(id))
      say(
        step,
        `the step "${id}" is out of order.`,
        `The scene draws them in this order: ${scene.steps.join(', ')}.`
      );
    else if (at >= next) {
      shows.set(id, { plays: scene.steps.slice(next, at + 1), sceneStep: id });
      next = at + 1;
    }
  }
  return shows;
}

/** Both languages must tell the same steps: what one lacks is said in its own file, where it belongs. */
export function compareSteps(one: ChapterSource, other: ChapterSource, problems: Problem[]) {
  for (const [index, { id, picture, line }] of other.steps.entries()) {
    if (one.steps.some((mine) => mine.id === id)) continue;
    const before = one.steps.findLast((mine) =>
      other.steps.slice(0, index).some((theirs) => theirs.id === mine.id)
    );
    problems.push({
      file: one.file,
      line: before?.line ?? 1,
      message: `the step "${id}" is missing in this language; ${other.file} has it in line ${line}.`,
      advice:
        `Add "## ${id}${picture ? ` (picture: ${picture})` : ''}: heading", ` +
        `its text and its notes, or take it out of both.`
    });
  }
  const order = (from: ChapterSource, than: ChapterSource) =>
    from.steps.filter(({ id }) => than.steps.some((step) => step.id === id));
  const theirs = order(other, one);
  const moved = order(one, other).find(({ id }, index) => id !== theirs[index]?.id);
  if (moved && new Set(one.steps.map(({ id }) => id)).size === one.steps.length)
    problems.push({
      file: one.file,
      line: moved.line,
      message: `the step "${moved.id}" stands elsewhere than in ${other.file}.`,
      advice: 'Give both languages the same order.'
    });
}
