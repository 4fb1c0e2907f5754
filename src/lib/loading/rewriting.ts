import type { Plugin } from 'vite';

interface Rewriting {
  name: string;
  /** The module, by its id. */
  module: RegExp;
  /** Its code as it is to be; undefined where it is not what is known here. */
  rewrite: (code: string) => string | undefined;
  /** What the build says then. */
  unknown: string;
}

/** Changes a module of the framework in built pages, and stops the build where it is no longer what it was. */
export function rewriting({ name, module, rewrite, unknown }: Rewriting): Plugin {
  let found = false;
  return {
    name,
    apply: 'build',
    transform: {
      filter: { id: module },
      handler(code) {
        const now = rewrite(code);
        found = now !== undefined;
        return now;
      }
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      // Of what is built for browsers only pages load code late.
      const pages = chunks.some(({ dynamicImports }) => dynamicImports.length > 0);
      if (this.environment.config.consumer === 'client' && pages && !found) this.error(unknown);
    }
  };
}
