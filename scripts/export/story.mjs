import { createServer } from 'vite';

// Vite warns of imports without extensions in its configuration, which its own loaders resolve.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/**
 * Loads the compiled story with its scenes and running orders, as the build does, without writing any of it.
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
  const { readOrder } = /** @type {typeof import('../../src/lib/deck/order.ts')} */ (
    await server.ssrLoadModule('/src/lib/deck/order.ts')
  );
  const { READY_MADE } = /** @type {typeof import('../../src/lib/deck/ready-made.ts')} */ (
    await server.ssrLoadModule('/src/lib/deck/ready-made.ts')
  );
  const long = /** @type {typeof import('../../src/lib/share/long/index.ts')} */ (
    await server.ssrLoadModule('/src/lib/share/long/index.ts')
  );
  const film = /** @type {typeof import('../../src/lib/deck/film/index.ts')} */ (
    await server.ssrLoadModule('/src/lib/deck/film/index.ts')
  );
  return { ...story, ...long, ...film, readOrder, READY_MADE, close: () => server.close() };
}
