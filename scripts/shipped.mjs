import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of the site into a script: Node.js 20 reads no TypeScript.
 * @template T
 * @param {string} file from the project's root, such as `/src/lib/locales/locales.ts`
 * @returns {Promise<T>}
 */
export const shipped = async (file) =>
  (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
