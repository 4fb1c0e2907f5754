// Serves the story while it is edited: saved content shows in the open page.
import { createServer } from 'vite';

// Vite warns of imports without extensions in its configuration, which its own loaders resolve.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Returns the address; a port that is taken gives way to the next one. */
export async function serveForEditing(port) {
  const server = await createServer({
    configLoader: 'runner',
    logLevel: 'info',
    clearScreen: false,
    server: { host: '127.0.0.1', port }
  });
  await server.listen();
  return { origin: `http://127.0.0.1:${server.httpServer.address().port}` };
}
