import type { Plugin } from 'vite';
import { MANIFESTS } from './index';

const sceneFile = (chapter: string) => `$lib/scenes/${chapter}/scene`;

/** The modules that import the scenes of some chapters, by name, as source text. */
export const sceneModules = (chapters: readonly string[]): Readonly<Record<string, string>> => ({
  'virtual:scenes': [
    ...chapters.map((chapter) => `import { ${chapter} } from '${sceneFile(chapter)}';`),
    `export default [${chapters.join()}];`
  ].join('\n'),
  'virtual:scene-loaders': `export default { ${chapters
    .map((chapter) => `${chapter}: () => import('${sceneFile(chapter)}').then((module) => module.${chapter})`)
    .join()} };`
});

const MODULES = sceneModules(MANIFESTS.map(({ id }) => id));

/** Makes of the list of chapters the modules that import their scenes. */
export const scenes = (): Plugin => ({
  name: 'scenes',
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  load: (id) => MODULES[id.slice(1)]
});
