import type { Plugin } from 'vite';
import { MANIFESTS } from './index';

const CHAPTERS = MANIFESTS.map(({ id }) => id);

const sceneFile = (chapter: string) => `$lib/scenes/${chapter}/scene`;

const MODULES: Readonly<Record<string, string>> = {
  'virtual:scenes': [
    ...CHAPTERS.map((chapter) => `import { ${chapter} } from '${sceneFile(chapter)}';`),
    `export default [${CHAPTERS.join()}];`
  ].join('\n'),
  'virtual:scene-loaders': `export default { ${CHAPTERS.map(
    (chapter) => `${chapter}: () => import('${sceneFile(chapter)}').then((module) => module.${chapter})`
  ).join()} };`
};

/** Makes of the list of chapters the modules that import their scenes. */
export const scenes = (): Plugin => ({
  name: 'scenes',
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  load: (id) => MODULES[id.slice(1)]
});
