import { createServer } from 'node:net';

/** A port that nobody listens on, so that two runs at once never meet. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Waits until a server that was started answers.
 * @param {string} origin
 * @throws after five seconds
 */
export async function answering(origin) {
  for (let waited = 0; ; waited += 50)
    try {
      return await fetch(origin);
    } catch (error) {
      if (waited >= 5000) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
}
