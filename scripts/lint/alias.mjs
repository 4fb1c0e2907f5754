import { resolve } from 'node:path';

/** SvelteKit's alias in the one form that dependency-cruiser reads. */
export default { resolve: { alias: { $lib: resolve('src/lib') } } };
