import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';
import { sync } from './bootstrap.mjs';

/**
 * Imports a TypeScript module of the site into a script: Node.js 20 reads no TypeScript.
 * @template T
 * @param {string} file from the project's root, such as `/src/lib/locales/locales.ts`
 * @returns {Promise<T>}
 */
export async function shipped(file) {
  // Whatever runs first in a fresh clone may be what asks.
  if (!existsSync('.svelte-kit/tsconfig.json')) sync();
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}
