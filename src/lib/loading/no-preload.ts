import type { Plugin } from 'vite';

const ROUTER = /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;
const CALL = /^\t*setup_preload\(\);$/m;

/**
 * Takes the framework's preloading of links out of the built pages: none asks for it (app.html), and its listener for
 * touches makes each move of a finger ask the main thread what lies under it.
 */
export function noPreload(): Plugin {
  let found = false;
  return {
    name: 'no-preload',
    apply: 'build',
    transform: {
      filter: { id: ROUTER },
      handler(code) {
        found = CALL.test(code);
        return code.replace(CALL, '');
      }
    },
    generateBundle(_, bundle) {
      const pages = Object.values(bundle).some((file) => file.type === 'chunk' && file.isEntry);
      if (this.environment.config.consumer === 'client' && pages && !found)
        this.error('The framework preloads in another way than src/lib/loading/no-preload.ts knows.');
    }
  };
}
