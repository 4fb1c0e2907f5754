import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const PLAIN = here('floor/index.html');

/** Puts a file into a folder, and its brotli beside it, as the story's has. */
function put(/** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
}

/**
 * Makes the pages that the story is compared with: `plain`, one chart and fifteen lines of script, and `scrubbed`, the
 * same chart drawn by the scroll with scrollama and D3.
 * @returns folders to be served, by name, and what takes them away again
 */
export async function makeYardsticks() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const plain = join(folder, 'plain');
  const scrubbed = join(folder, 'scrubbed');
  const bundled = join(folder, 'bundled');
  const page = readFileSync(PLAIN, 'utf8');
  put(plain, 'index.html', page);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: bundled,
      lib: { entry: here('scrubbed/main.js'), formats: ['iife'], name: 'scrubbed', fileName: () => 'main.js' }
    }
  });
  put(scrubbed, 'main.js', readFileSync(join(bundled, 'main.js'), 'utf8'));
  put(scrubbed, 'index.html', page.replace(/<script>[^]*<\/script>/, '<script src="main.js"></script>'));
  return { folders: { plain, scrubbed }, clear: () => rmSync(folder, { recursive: true }) };
}
