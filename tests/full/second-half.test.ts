import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readSources } from '../../src/lib/story/sources';
import { secondHalfOf2020 } from '../half-years/second-2020';

const CONTENT = 'src/content';

/** Another half-year, made of the content alone: the check is content, and every picture of it is fit to be seen. */
test.describe('the second half of 2020, in a copy of the content', () => {
  test.setTimeout(600_000);
  let folder: string;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'half-year-'));
    cpSync(CONTENT, folder, { recursive: true });
    const { facts, context, texts } = secondHalfOf2020(readSources(CONTENT));
    for (const { file, text } of [facts, context, ...texts.values()])
      writeFileSync(join(folder, basename(file)), text);
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } });

  test('is sound', () => {
    expect(run('node', 'scripts/check-content.mjs')).toContain('The content is sound');
  });

  test('has labels that can be read and touch nothing, at every step and size', () => {
    const report = run(
      'npx',
      ...['vitest', 'run', '--configLoader', 'runner', '--reporter', 'json'],
      ...['tests/unit/scenes', 'tests/unit/labels', 'tests/unit/ask', 'tests/unit/figures-page']
    );
    const { success, numTotalTests } = JSON.parse(report.slice(report.indexOf('{')));
    expect(success).toBe(true);
    expect(numTotalTests).toBeGreaterThan(600);
  });
});
