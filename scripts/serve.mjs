import { createServer } from 'node:http';
import sirv from 'sirv';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built site on the loopback address, as the header files for other hosts say (static/_headers).
 * @param port 0 picks a free one
 * @param {{ folder?: string, base?: string }} place where the build is, and the folder of the host that it was built for
 */
export function serveBuild(port = 0, { folder = 'build', base = '' } = {}) {
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.startsWith('/_app/immutable/') ? FOREVER : 'no-cache')
  });
  const server = createServer((request, response) => {
    const lost = () => response.writeHead(404).end();
    if (!request.url.startsWith(`${base}/`)) return lost();
    request.url = request.url.slice(base.length);
    files(request, response, lost);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })
    );
  });
}
