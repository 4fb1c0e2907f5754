import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { dataScript } from '../lib/util/data-script';

/** Pages that wake up without the kit's client: of each, the module of this folder that does it. */
const ISLANDS = ['story', 'frame'] as const;
export type Island = (typeof ISLANDS)[number];

const moduleOf = (island: Island) => `src/islands/${island}.ts`;

/** Adds to the browser's build what wakes islands up; what they share with other pages is there once. */
export const islands = (): Plugin => ({
  name: 'islands',
  apply: 'build',
  buildStart({ input }) {
    if (this.environment.config.consumer === 'client' && 'entry/app' in input)
      for (const island of ISLANDS)
        this.emitFile({ type: 'chunk', id: resolve(moduleOf(island)), name: island });
  }
});

/** Where the kit puts Vite's list of what browsers load; it is written before pages are. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** A module's file after those that it needs. */
function filesOf(manifest: Manifest, key: string): string[] {
  const { file, imports = [] } = manifest[key]!;
  return [...new Set([...imports.flatMap((one) => filesOf(manifest, one)), file])];
}

/**
 * The scripts at the end of a built page: what its island is given, and what wakes it up.
 * @param root of the site, with a slash at its end
 */
export function islandScripts(island: Island, props: object, root: string): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
  const files = filesOf(manifest, moduleOf(island)).map((file) => root + file);
  return (
    files.map((file) => `<link href="${file}" rel="modulepreload">`).join('') +
    dataScript('application/json', props, 'island-props') +
    `<script type="module" src="${files.at(-1)}"></script>`
  );
}
