import { problem, reporter, type Problem } from '../ledger/content-error';
import type { SceneManifest } from './scene-manifest';
import type { ChapterSource } from './markdown';
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
  const say = reporter(source.file, problems);
  const shows = new Map<string, SceneSteps>();
  let next = 0;
  for (const { id, picture, line } of source.steps) {
    const at = scene.steps.indexOf(id);
    const before = scene.steps[next - 1];
    if (at >= 0 && picture !== undefined) say(line, 'stepHasPicture', id);
    else if (at < 0 && picture === undefined)
      say(line, 'stepWithoutScene', id, scene.id, scene.steps, before ?? scene.steps[0]!);
    else if (at < 0 && before === undefined) say(line, 'stepTooEarly', id, scene.steps[0]!);
    else if (at < 0 && picture !== before && scene.steps.includes(picture!))
      say(line, 'pictureElsewhere', id, picture!, before!);
    else if (at < 0 && picture !== before) say(line, 'pictureUnknown', id, picture!, scene.id, before!);
    else if (at < 0) shows.set(id, { plays: [], sceneStep: before! });
    else if (at < next && !shows.has(id)) say(line, 'stepOutOfOrder', id, scene.steps);
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
    const head = picture ? `${id} (picture: ${picture})` : id;
    problems.push(problem(one.file, before?.line ?? 1, 'stepInOtherLanguage', head, id, other.file, line));
  }
  const order = (from: ChapterSource, than: ChapterSource) =>
    from.steps.filter(({ id }) => than.steps.some((step) => step.id === id));
  const theirs = order(other, one);
  const moved = order(one, other).find(({ id }, index) => id !== theirs[index]?.id);
  if (moved && new Set(one.steps.map(({ id }) => id)).size === one.steps.length)
    problems.push(problem(one.file, moved.line, 'stepMoved', moved.id, other.file));
}
