import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../bootstrap.mjs';
import { copySources } from '../copy-sources.mjs';
import { shipped } from '../shipped.mjs';

const { MANIFESTS } = /** @type {typeof import('../../src/lib/scenes/index.ts')} */ (
  await shipped('/src/lib/scenes/index.ts')
);

/** How many of each chapter's steps are among the story's first. @param {number} steps @returns {Map<string, number>} */
function keptSteps(steps) {
  let left = steps;
  const kept = new Map();
  for (const { id, steps } of MANIFESTS) {
    kept.set(id, Math.min(left, steps.length));
    left -= kept.get(id);
  }
  return kept;
}

/** @param {string} file @param {(text: string) => string} change */
const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));

/**
 * A chapter's text with its first steps alone, and without links to chapters that are gone; what is written in its
 * picture stands last.
 * @param {string} text
 * @param {string} id
 * @param {ReadonlyMap<string, number>} kept
 */
const cutText = (text, id, kept) => {
  const sections = text.split(/^(?=## )/m);
  return sections
    .filter((_, i) => i <= (kept.get(id) ?? 0) || i === sections.length - 1)
    .join('')
    .replace(/\[([^\]]+)\]\(#([^)]+)\)/g, (link, words, to) => (kept.get(to) ? link : words));
};

/** Cuts the sources in a folder to the story's first steps. @param {string} folder @param {number} steps */
function cut(folder, steps) {
  const kept = keptSteps(steps);
  // Pages that do not look into the list are not sent it: so much must stay.
  rewrite(
    join(folder, 'src/lib/scenes/index.ts'),
    (text) => `${text.replace('export const MANIFESTS', 'const WHOLE')}
const KEPT: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(kept))};
export const MANIFESTS: readonly CheckedScene[] = /* @__PURE__ */ (() =>
  WHOLE.filter(({ id }) => KEPT[id]).map(({ formerSteps: _, ...scene }) => ({
    ...scene,
    steps: scene.steps.slice(0, KEPT[scene.id])
  })))();
`
  );
  const content = join(folder, 'src/content');
  for (const name of readdirSync(content)) {
    const id = /** @type {string} */ (name.split('.')[0]);
    if (kept.get(id) === 0) rmSync(join(content, name));
    else if (kept.has(id)) rewrite(join(content, name), (text) => cutText(text, id, kept));
  }
}

/**
 * Builds the story cut to its first steps, from a copy of these sources.
 * @param {number} steps
 * @returns {{ build: string, clear: () => void }} the folder of its build, and what takes all of it away again
 */
export function buildCutStory(steps) {
  const { folder, clear } = copySources();
  try {
    cut(folder, steps);
    if (!buildSite({ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }))
      throw new Error(`The story cut to ${steps} steps does not build; see above.`);
  } catch (error) {
    clear();
    throw error;
  }
  return { build: join(folder, 'build'), clear };
}
