import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/lib/ledger/content-error';
import { readLedger } from '../../src/lib/ledger/ledger';
import { readSources } from '../../src/lib/story/sources';

const sources = readSources();
const problems: Problem[] = [];
/** Values of three digits or more: shorter ones are also sizes, shares and indices. */
const values = new Set(
  [...readLedger(sources.facts, sources.context, problems).values()]
    .filter(({ kind, unit }) => kind !== 'derived' && unit !== 'year')
    .map(({ value }) => value.replace('-', ''))
    .filter((value) => /^[\d.]+$/.test(value) && value.replace('.', '').replace(/^0+|0+$/g, '').length >= 3)
);

test('no figure of the source is typed in a scene or a component', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file)
  );
  const typed = files.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
      .split('\n')
      // An id such as firms-158 names a row and prints nothing.
      .flatMap((line) =>
        [...line.replace(/[a-z]-\d+/g, '').matchAll(/\d+(?:\.\d+)?/g)]
          .filter(([number]) => values.has(number))
          .map(([number]) => `${file}: ${number}`)
      )
  );
  expect(values.size).toBeGreaterThan(10);
  expect(typed).toEqual([]);
});
