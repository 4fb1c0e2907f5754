import { rewriting } from './rewriting';

const CALL = /^\t*setup_preload\(\);$/m;

/**
 * Takes the framework's preloading of links out of the built pages: none asks for it (app.html), and its listener for
 * touches makes each move of a finger ask the main thread what lies under it.
 */
export const noPreload = () =>
  rewriting({
    name: 'no-preload',
    module: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/,
    rewrite: (code) => (CALL.test(code) ? code.replace(CALL, '') : undefined),
    unknown: 'The framework preloads in another way than src/lib/loading/no-preload.ts knows.'
  });
