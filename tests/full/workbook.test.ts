import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasProgram } from '../../scripts/install-programs.mjs';

/** LibreOffice converts one file at a time. */
test.describe.configure({ mode: 'default' });
test.setTimeout(400_000);

const TABLES = ['facts.csv', 'context.csv'] as const;
/** Commas, double quotes, UTF-8, from the first row on, in Chinese, dates looked for; on the way out, as shown. */
const CSV = '44,34,76,1,,2052,false,true';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  cpSync('src/content', join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'saved'));
  test.skip(
    !hasProgram('localc', '--version'),
    'the tables are not opened, because LibreOffice (Debian package libreoffice-calc) is not installed'
  );
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') }
  });

/** Opens a file in LibreOffice and saves it in a format. @returns where */
function savedByOffice(file: string, format: string, name: string, input?: string) {
  const { stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(input ? [`--infilter=CSV:${input}`] : []),
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'saved'),
      file
    ],
    { encoding: 'utf8', timeout: 300_000 }
  );
  expect(stderr).not.toContain('could not be loaded');
  return join(folder, 'saved', name);
}

test('the workbook opened and saved by LibreOffice leaves both tables as they are, byte for byte', () => {
  const workbook = join(folder, 'content.xlsx');
  expect(content('scripts/content.mjs', '--xlsx', workbook).status).toBe(0);
  const saved = savedByOffice(workbook, 'xlsx', 'content.xlsx');
  const { stdout, status } = content('scripts/content.mjs', '--from', saved);
  expect(stdout).toContain('Nothing changed.');
  expect(status).toBe(0);
  for (const table of TABLES)
    expect(
      readFileSync(join(folder, 'content', table)).equals(readFileSync(resolve('src/content', table)))
    ).toBe(true);
});

test('the tables opened and saved as CSV by LibreOffice are the same figures', () => {
  for (const table of TABLES) {
    const saved = savedByOffice(
      `src/content/${table}`,
      `csv:Text - txt - csv (StarCalc):${CSV},false`,
      table,
      CSV
    );
    cpSync(saved, join(folder, 'content', table));
  }
  const { stdout, stderr } = content('scripts/check-content.mjs');
  // The words of a phrase that is a date, 7月10日, it takes for one of this year, and the check says so.
  const faults = `${stdout}${stderr}`.split('\n').filter((line) => line.startsWith('✗'));
  expect(faults.map((line) => /"[^"]*"/.exec(line)?.[0])).toEqual(['"signing"']);
});
