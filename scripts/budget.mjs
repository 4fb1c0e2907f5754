import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What may be sent, by kind: bytes as sent, packed by brotli but for fonts, which are packed already. */
const BUDGET = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));

/** Bytes of a file as sent. @param {string} path */
const sent = (path) => {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
};

/**
 * @typedef {Record<string, { file: string, name?: string, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

/**
 * Files of scripts and of all that they import, or may.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys of the manifest
 * @param {boolean} [late] whether what comes later is among them
 */
function filesOf(manifest, keys, late = false) {
  const found = new Set();
  const add = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(add);
    // Other pages' scripts may be asked for by the same program: they are no part of this one.
    if (late) chunk.dynamicImports?.filter((one) => !one.startsWith('.svelte-kit')).forEach(add);
  };
  keys.forEach(add);
  return [...found].filter((file) => file.endsWith('.js'));
}

/**
 * What a built site sends, by the budget's own keys.
 * @param {string} folder of the site
 * @param {Manifest} manifest Vite's, of the browser's files
 * @returns {[what: string, bytes: number, budget: number][]}
 */
export function measure(folder, manifest) {
  const page = (/** @type {string} */ address) => readFileSync(join(folder, address, 'index.html'), 'utf8');
  const linked = (/** @type {string} */ address, /** @type {RegExp} */ pattern) =>
    [...page(address).matchAll(pattern)].map(([, path]) => join(folder, /** @type {string} */ (path)));
  const keyOf = Object.fromEntries(
    Object.entries(manifest).map(([key, { file }]) => [join(folder, file), key])
  );
  const core = linked('/', /href="[^"]*(_app\/[^"]+\.js)" rel="modulepreload"/g).map(
    (path) => keyOf[path] ?? ''
  );
  // Scenes come one by one, in the story's order.
  const scenes = filesOf(manifest, core)
    .flatMap((file) => manifest[keyOf[join(folder, file)] ?? '']?.dynamicImports ?? [])
    .filter((key) => manifest[key]?.name === 'scene');
  if (core.length === 0 || scenes.length < 2)
    throw new Error('The build holds no scripts where they are looked for: scripts/budget.mjs');
  const total = (/** @type {string[]} */ files) =>
    files.reduce((sum, file) => sum + sent(join(folder, file)), 0);
  // The rules for them stand in the page's own styles.
  const fonts = (/** @type {string} */ address) => {
    const files = new Set(linked(address, /url\([^)]*?(_app\/[^)"']+\.woff2)["']?\)/g));
    if (files.size === 0)
      throw new Error(`The page ${address} refers to no fonts where they are looked for: scripts/budget.mjs`);
    return [...files].reduce((sum, path) => sum + sent(path), 0);
  };
  return [
    ...Object.entries(BUDGET.pages).map(
      ([address, budget]) =>
        /** @type {[string, number, number]} */ ([
          `the page ${address}`,
          sent(join(folder, address, 'index.html')),
          budget
        ])
    ),
    [
      'scripts to the first scroll',
      total(filesOf(manifest, [...core, ...scenes.slice(0, 1)])),
      BUDGET['scripts to the first scroll']
    ],
    [
      'scripts with the first chapter',
      total(filesOf(manifest, [...core, ...scenes.slice(0, 2)])),
      BUDGET['scripts with the first chapter']
    ],
    [
      'scripts of the whole story',
      total(filesOf(manifest, core, true)),
      BUDGET['scripts of the whole story']
    ],
    ...Object.entries(BUDGET.fonts).map(
      ([address, budget]) =>
        /** @type {[string, number, number]} */ ([`fonts of ${address}`, fonts(address), budget])
    )
  ];
}

/**
 * An adapter whose build fails where more is sent than scripts/budget.json has.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withinBudget = (adapter, folder) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    const manifest = join(builder.getBuildDirectory('output'), 'client/.vite/manifest.json');
    const over = measure(folder, JSON.parse(readFileSync(manifest, 'utf8'))).filter(
      ([, bytes, budget]) => !(bytes <= budget)
    );
    if (over.length > 0)
      throw new Error(
        `More is sent than scripts/budget.json has:\n${over
          .map(([what, bytes, budget]) => `  ${what}: ${bytes} bytes, ${bytes - budget} over ${budget}.`)
          .join('\n')}\nSend less, or write the new number there if it is worth its price.`
      );
  }
});
