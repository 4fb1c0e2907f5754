import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copySources } from '../../scripts/copy-sources.mjs';
import { LOCALES } from '../../src/lib/locales/locales';

/** What a clone gets: files that git knows, and new ones that it does not ignore. */
const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8'
}).split('\n');
const scripts = kept.filter((path) => path.endsWith('.mjs'));

/** Nobody else reads scripts' imports before they are run: a folder that git ignored was missed in every clone. */
test.each(scripts)('%s imports only files that are in the repository', (script) => {
  const source = readFileSync(script, 'utf8');
  const imported = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    posix.join(posix.dirname(script), path!)
  );
  expect(imported.filter((path) => !kept.includes(path))).toEqual([]);
});

test('a script that reads the site’s own modules may be the first that runs in a clone', () => {
  const { folder, clear } = copySources();
  onTestFinished(clear);
  const read = "console.log((await import('./scripts/languages.mjs')).LOCALES.join())";
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', read], {
    cwd: folder,
    encoding: 'utf8'
  });
  expect(said.trim()).toBe(LOCALES.join());
});
