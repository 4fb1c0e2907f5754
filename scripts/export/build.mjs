import { existsSync, readdirSync, statSync } from 'node:fs';
import { buildSite } from '../bootstrap.mjs';

const newest = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).reduce(
    (latest, entry) =>
      entry.isFile() ? Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs) : latest,
    0
  );

/** The handout is printed from the built page: builds it where it is missing or older than what it is built from. */
export function freshBuild() {
  const page = 'build/index.html';
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(newest('src'), newest('static'))) return;
  if (!buildSite()) throw new Error('the site does not build; see above');
}
