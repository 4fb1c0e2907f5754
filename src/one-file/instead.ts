import type { Plugin } from 'vite';

/**
 * Puts one module in the place of another by its file, by whatever path it is imported: an alias would miss a
 * neighbour's `./name`.
 * @param files absolute path of each module that is replaced, and of what stands in for it
 */
export const instead = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'instead',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found ? files[found.id] : null;
  }
});
