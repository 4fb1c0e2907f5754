import { createServer } from 'vite';

// Vite warns of imports without extensions in its configuration, which its own loaders resolve.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/**
 * Loads the compiled story with its scenes, as the build does, without writing any of it.
 * @returns {Promise<typeof import('../../src/lib/export/index.ts') & { close: () => Promise<void> }>}
 */
export async function loadStory() {
  const server = await createServer({
    configLoader: 'runner',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true }
  });
  const story = /** @type {typeof import('../../src/lib/export/index.ts')} */ (
    await server.ssrLoadModule('/src/lib/export/index.ts')
  );
  return { ...story, close: () => server.close() };
}
