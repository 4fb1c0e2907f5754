import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Adapter, Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withinBudget } from '../../scripts/budget.mjs';
import budget from '../../scripts/budget.json';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'budget-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Builds a site whose files are of these sizes, in bytes that cannot be packed. */
async function build({ core = 10, first = 10, late = 10, page = 10, font = 10, src = '../_app/a.woff2' }) {
  const html =
    `<style>@font-face{font-family:A;src: url(${src})format("woff2")}` +
    `@font-face{font-family:A;src:url('${src}');font-weight:700}</style>` +
    `<link href="./_app/core.js" rel="modulepreload">`;
  for (const address of Object.keys(budget.pages))
    write(join(address, 'index.html'), html + randomBytes(page).toString('latin1'));
  write('_app/a.woff2', randomBytes(font));
  write('_app/core.js', randomBytes(core));
  write('_app/kit.js', 'kit');
  for (const [name, size] of [
    ['cover', first],
    ['chapter', 10],
    ['answers', late],
    ['elsewhere', 500_000]
  ] as const)
    write(`_app/${name}.js`, randomBytes(size));
  const manifest = {
    core: {
      file: '_app/core.js',
      imports: ['kit'],
      dynamicImports: ['cover', 'chapter', 'answers', '.svelte-kit/nodes/9.js']
    },
    kit: { file: '_app/kit.js' },
    cover: { file: '_app/cover.js', name: 'scene' },
    chapter: { file: '_app/chapter.js', name: 'scene' },
    answers: { file: '_app/answers.js' },
    '.svelte-kit/nodes/9.js': { file: '_app/elsewhere.js' }
  };
  write('output/client/.vite/manifest.json', JSON.stringify(manifest));
  let adapted = false;
  const adapter: Adapter = { name: 'static', adapt: async () => void (adapted = true) };
  const builder = { getBuildDirectory: (name: string) => join(folder, name) } as Builder;
  await withinBudget(adapter, folder).adapt(builder);
  return adapted;
}

test('a site within its budget is built; what other pages load is no part of the story', async () => {
  expect(await build({})).toBe(true);
});

test('a build that sends too much fails, and says what, by how much, and what to do', async () => {
  await expect(build({ core: budget['scripts to the first scroll'] })).rejects.toThrow(
    /scripts to the first scroll: \d+ bytes, \d+ over \d+\.\nSend less, or write the new number/
  );
  await expect(build({ first: budget['scripts to the first scroll'] })).rejects.toThrow(
    /to the first scroll/
  );
  await expect(build({ late: budget['scripts of the whole story'] })).rejects.toThrow(/of the whole story/);
  await expect(build({ page: 100_000 })).rejects.toThrow(/the page \/zh\/: /);
  await expect(build({ font: 70_000 })).resolves.toBe(true);
  await expect(build({ font: 90_000 })).rejects.toThrow(/fonts of \/zh\/: /);
});

test('a page whose fonts cannot be found is no page that sends none', async () => {
  await expect(build({ src: 'https://elsewhere/a.woff2' })).rejects.toThrow(/\/ refers to no fonts/);
});
