import type { SceneManifest } from './scene-manifest';
import type { Step } from './types';

/** Steps of former editions, by hash, each with the step that took it in. */
export type FormerSteps = ReadonlyMap<string, string>;

export const NO_FORMER_STEPS: FormerSteps = new Map();

/** Hashes of the former steps that a step of the text took in: those of all that is played in it. */
export const formerStepsIn = ({ id, formerSteps = {} }: SceneManifest, plays: readonly string[]) =>
  Object.entries(formerSteps)
    .filter(([, heir]) => plays.includes(heir))
    .map(([former]) => `${id}-${former}`);

export const formerStepsOf = (
  chapters: readonly { steps: readonly Pick<Step, 'hash' | 'former'>[] }[]
): FormerSteps =>
  new Map(
    chapters.flatMap(({ steps }) =>
      steps.flatMap(({ hash, former = [] }) => former.map((old) => [old, hash] as const))
    )
  );

/** The step that an old name leads to. */
export const stepNow = (hash: string, former: FormerSteps) => former.get(hash) ?? hash;

/**
 * A running order, as it stands in a link, without former steps. What showed one shows the step that took it in, once;
 * what hid one hides no more for it, for the other parts of that step were shown.
 */
export function orderNow(order: string, former: FormerSteps): string {
  const [verb, ...named] = order.split('.');
  if (!named.some((hash) => former.has(hash))) return order;
  const kept =
    verb === 'hide'
      ? named.filter((hash) => !former.has(hash))
      : [...new Set(named.map((hash) => stepNow(hash, former)))];
  return kept.length > 0 ? [verb, ...kept].join('.') : '';
}
