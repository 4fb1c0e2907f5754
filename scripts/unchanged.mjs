import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build of the site is made from. */
const SOURCES = [
  'src',
  'static',
  'scripts/budget.mjs',
  'scripts/budget.json',
  'scripts/kept-downloads.mjs',
  'scripts/origin.mjs',
  'svelte.config.js',
  'vite.config.ts',
  'package-lock.json'
];
const SETTINGS = ['ORIGIN', 'BASE_PATH'];
const MEMORY = 'node_modules/.cache/built-from';

/** @param {string} path @returns {string[]} files in it, or the path itself */
const filesIn = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort();

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
}

/** Whether the site in `build/` is what a build would make of the sources now. */
export const builtFromThis = () =>
  existsSync('build/index.html') && existsSync(MEMORY) && readFileSync(MEMORY, 'utf8') === sourcesHash();

/** Remembers what the site in `build/` was just built from. */
export function rememberBuild() {
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(MEMORY, sourcesHash());
}
