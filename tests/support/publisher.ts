import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

const SERVED = { etag: true, dev: true };

/** A host of the built site where new versions are published, and where things go wrong. */
export class Publisher {
  /** Without a network no answer comes at all. */
  down = false;
  /** Paths that the server fails on. */
  failing = new Set<string>();
  /** Paths asked for since this was last emptied. */
  asked: string[] = [];
  origin = '';
  #folder = mkdtempSync(join(tmpdir(), 'published-'));
  #version = JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version as string;
  #serve = sirv('build', SERVED);
  #server = createServer((request, response) => {
    if (this.down) return void request.socket.destroy();
    const { pathname } = new URL(request.url!, 'http://x');
    this.asked.push(pathname);
    if (this.failing.has(pathname)) return void response.writeHead(500).end();
    this.#serve(request, response, () => void response.writeHead(404).end('Nothing here.'));
  });

  async open() {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Another version of the same site: its pages say which. */
  publish(version: string, change: (folder: string) => void = () => {}) {
    const folder = join(this.#folder, version);
    cpSync('build', folder, { recursive: true, filter: (path) => !path.includes('downloads') });
    const rewrite = (file: string, from: string, to: string) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path, text.replaceAll(from, to));
    };
    rewrite('service-worker.js', this.#version, version);
    rewrite('_app/version.json', this.#version, version);
    for (const page of ['index.html', 'zh/index.html'])
      rewrite(page, '<meta charset', `<meta name="published" content="${version}"><meta charset`);
    change(folder);
    this.#serve = sirv(folder, SERVED);
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.#folder, { recursive: true });
  }
}
