// Vite warns of imports without extensions in its configuration, which its own loaders resolve.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';
const { createServer } = await import('vite');

/**
 * Serves the story while it is edited, at a port or, where it is taken, the next one: saved content shows in open
 * pages.
 */
export async function serveForEditing(port) {
  const server = await createServer({
    configLoader: 'runner',
    logLevel: 'warn',
    clearScreen: false,
    server: { host: '127.0.0.1', port }
  });
  await server.listen();
  return { origin: `http://127.0.0.1:${server.httpServer.address().port}` };
}
