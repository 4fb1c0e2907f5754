import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves build/ on the loopback address; port 0 picks a free one. */
export function serveBuild(port = 0) {
  const server = createServer(sirv('build', { etag: true, gzip: true, brotli: true }));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })
    );
  });
}
