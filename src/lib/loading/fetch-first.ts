import { rewriting } from './rewriting';

const EXPORT = 'export const __vitePreload =';
/** Vite's way from a file's name and the importing module to the file's address. */
const ADDRESS = 'const assetsURL =';

/**
 * Lets each dynamic import fetch its files before the browser imports them. Many browsers (Firefox before 154, Safari
 * 27) remember that a module, or one that it imports, could not be fetched, and never ask for that address again; one
 * that was fetched is in their cache.
 */
export const fetchFirst = () =>
  rewriting({
    name: 'fetch-first',
    // Vite's own module that each dynamic import of a built page goes through: it asks for all its files at once.
    module: /^\0vite\/preload-helper\.js$/,
    rewrite: (code) =>
      code.includes(EXPORT) && code.includes(ADDRESS)
        ? `import { fetchFiles } from '/src/lib/loading/fetch-files';
${code.replace(EXPORT, 'const preload =')}
export const __vitePreload = (load, files = [], importer) =>
  fetchFiles(files.map((file) => assetsURL(file, importer))).then(() => preload(load, files, importer));`
        : undefined,
    unknown: 'Vite has another way to preload modules than src/lib/loading/fetch-first.ts knows.'
  });
