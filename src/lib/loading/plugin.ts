import type { Plugin } from 'vite';

/** Vite's own module that each dynamic import of a built page goes through: it asks for all its files at once. */
const HELPER = /^\0vite\/preload-helper\.js$/;
const EXPORT = 'export const __vitePreload =';
/** Its way from a file's name and the importing module to the file's address. */
const ADDRESS = 'const assetsURL =';

/**
 * Lets each dynamic import fetch its files before the browser imports them. Many browsers (Firefox before 154, Safari
 * 27) remember that a module, or one that it imports, could not be fetched, and never ask for that address again; one
 * that was fetched is in their cache.
 */
export function fetchFirst(): Plugin {
  let found = false;
  return {
    name: 'fetch-first',
    apply: 'build',
    transform: {
      filter: { id: HELPER },
      handler(code) {
        found = code.includes(EXPORT) && code.includes(ADDRESS);
        return `import { fetchFiles } from '/src/lib/loading/fetch-files';
${code.replace(EXPORT, 'const preload =')}
export const __vitePreload = (load, files = [], importer) =>
  fetchFiles(files.map((file) => assetsURL(file, importer))).then(() => preload(load, files, importer));`;
      }
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const late = chunks.some(({ dynamicImports }) => dynamicImports.length > 0);
      if (this.environment.config.consumer === 'client' && late && !found)
        this.error('Vite has another way to preload modules than src/lib/loading/plugin.ts knows.');
    }
  };
}
