import { createServer } from 'node:http';
import sirv from 'sirv';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Answers requests for a built site, as the header files for other hosts say (static/_headers).
 * @param {{ folder?: string, base?: string }} place where the build is, and the folder of the host that it was built
 *   for
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler({ folder = 'build', base = '' } = {}) {
  const files = sirv(folder, {
    // Looks at every request: a server that runs shows what was built and exported since it began.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.startsWith('/_app/immutable/') ? FOREVER : 'no-cache')
  });
  return (request, response) => {
    const lost = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(`${base}/`)) return lost();
    request.url = request.url.slice(base.length);
    files(request, response, lost);
  };
}

const portOf = (/** @type {import('node:http').Server} */ server) =>
  /** @type {import('node:net').AddressInfo} */ (server.address()).port;

/**
 * Serves on the loopback address.
 * @param {import('node:http').RequestListener} handler
 * @param {number} [port] 0 picks a free one
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function listen(handler, port = 0) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() })
    );
  });
}

/** Serves the built site. @param {Parameters<typeof siteHandler>[0]} [place] */
export const serveBuild = (port = 0, place) => listen(siteHandler(place), port);
