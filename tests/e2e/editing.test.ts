import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { open, stepHashes } from '../support/reading';
import { FULL } from '../support/full';
import { builtFigure } from '../support/story';

// The server makes each file as it is asked for.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let folder: string;
let server: ChildProcess;
let origin: string;
let said = '';

/** Where a change is seen by itself: a busy machine takes its time, and the test's own ends what hangs. */
const SOON = { timeout: 0 };

/** Starts the server as an editor does, on a copy of the content. */
async function serve() {
  server = spawn(process.execPath, ['scripts/start.mjs', '--edit'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: '0' }
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  await expect.poll(() => said, SOON).toMatch(/Chinese {2}http:[^ ]*\/zh\//);
  origin = /English {2}(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)![1]!;
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('src/content', folder, { recursive: true });
  await serve();
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
};
/** Another value in a row, and in the phrase that prints it before a word. */
const valueOf = (id: string, counted: string) => (value: string) => (text: string) =>
  text.replace(
    new RegExp(`\\n${id},[^,]*,([^\\n]*)`),
    (_, rest: string) => `\n${id},${value},${rest.replace(new RegExp(`\\d+${counted}+`), value + counted)}`
  );
const buses = valueOf('buses', '辆');
/** The heading of a step that prints the number of buses. */
const headingWith = (count: string) =>
  /## depart: (.*)/.exec(readFileSync(join(folder, 'buses.en.md'), 'utf8'))![1]!.replace('{buses}', count);
const problems = (page: Page) => page.locator('.problems');
const shownOf = (page: Page, hash: string) =>
  page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, hash);

test('a figure, a sentence and a step that are saved show in the open page, at the reader’s place', async ({
  page
}) => {
  await open(page, `${origin}/#buses-depart`);
  await expect(page).toHaveURL(/#buses-depart/);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const before = await shownOf(page, 'buses-depart');
  const words = page.locator('#buses-depart .words');
  const picture = page.locator('[data-scene=buses]');

  edit('facts.csv', buses('26'));
  await expect(words.locator('h3')).toHaveText(headingWith('26'), SOON);
  const people = Number(/\nbus-people,(\d+)/.exec(readFileSync(join(folder, 'facts.csv'), 'utf8'))![1]);
  await expect(page.locator('#buses-board')).toContainText((people / 26).toFixed(1));
  await expect(picture).toBeVisible();

  edit('buses.en.md', (text) => text.replace(/(?<=## depart: [^\n]*\n\n)/, 'Everyone was waiting. '));
  await expect(words).toContainText('Everyone was waiting.', SOON);

  const NOTES = ['Slide', 'Say', 'Question', 'Answer'];
  const added = (words: string) => (text: string) =>
    text.replace(
      /(?=## board:)/,
      `## same (picture: places): ${words}\n\n${words}\n\n` +
        `> Picture: ${Array(12).fill(words).join(' ')}.\n>\n` +
        `${NOTES.map((note) => `> ${note}: ${words}`).join('\n>\n')}\n\n`
    );
  edit('buses.en.md', added('A second look'));
  edit('buses.zh.md', added('工人和家属'));
  await expect(page.locator('#buses-same h3')).toHaveText('A second look', SOON);
  expect(await stepHashes(page)).toContain('buses-same');
  // The words come first, and the place when they are followed.
  await expect
    .poll(async () => Math.abs((await shownOf(page, 'buses-depart')) - before), SOON)
    .toBeLessThan(30);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  // Its table, too, is that of the new words.
  await page.locator('#buses-same .show-table').press('Enter');
  await expect(page.locator('dialog.tables')).toContainText('A second look');
  await expect(page.locator('dialog.tables table').first()).toBeVisible();
});

test('an editor’s page waits for its scripts, however long their server takes', async ({ page }) => {
  await page.clock.install();
  let serve = () => {};
  const slow = new Promise<void>((resolve) => (serve = resolve));
  await page.route(/client\/entry\.js/, async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto(`${origin}/`, { waitUntil: 'commit' });
  await page.locator('#finale-sources').waitFor({ state: 'attached' });
  await page.clock.runFor(60_000);
  await page.clock.resume();
  serve();
  await page.waitForSelector('main.followed');
});

test('what is wrong is listed in page and terminal with file, line and advice, and goes when it is mended', async ({
  page
}) => {
  await open(page, `${origin}/`);
  const line =
    readFileSync(join(folder, 'facts.csv'), 'utf8')
      .split('\n')
      .findIndex((row) => row.startsWith('buses,')) + 1;
  edit('facts.csv', buses('26辆'));
  await expect(problems(page)).toContainText(`facts.csv:${line}`, SOON);
  await expect(problems(page)).toContainText('the value "26辆" is not a count');
  await expect(problems(page)).toContainText('Write a whole number');
  expect(said).toMatch(new RegExp(`✗ \\S*facts\\.csv:${line} {2}"buses": the value "26辆" is not a count`));
  // The last sound story stays, for whoever opens it now as well.
  await page.reload();
  await expect(problems(page)).toContainText('26辆', SOON);
  await expect(page.locator('#buses-depart h3')).toHaveText(headingWith('26'));

  // A value that its phrase has not: the story follows, and the page says so in both languages.
  edit('facts.csv', (text) => buses('24')(text).replace('24辆', '23辆'));
  await expect(page.locator('#buses-depart h3')).toHaveText(headingWith('24'), SOON);
  await expect(problems(page)).toContainText('"buses" is 24, and its phrase says');
  await expect(problems(page)).toContainText('“buses”是 24，原文却写着');

  edit('facts.csv', buses('24'));
  await expect(problems(page)).toHaveCount(0, SOON);
});

test(
  'a value that no picture can hold is refused, and the page answers while it stands and after it is put back',
  FULL,
  async ({ page }) => {
    await open(page, `${origin}/#buses-board`);
    const words = page.locator('#buses-board');
    const people = valueOf('bus-people', '名');
    const coaches = Number(/\nbuses,(\d+)/.exec(readFileSync(join(folder, 'facts.csv'), 'utf8'))![1]);
    const today = Number(builtFigure('bus-people').text_en);
    const toACoach = (count: number) => `about ${(count / coaches).toFixed(1)} to a coach`;
    await expect(words).toContainText(toACoach(today));

    edit('facts.csv', people('4550'));
    await expect(problems(page)).toContainText('"bus-people" is 4550', SOON);
    await expect(problems(page)).toContainText('Write a value from 1 to 3000');
    expect(await page.evaluate(() => document.readyState)).toBe('complete');

    // As many as it can hold are drawn.
    edit('facts.csv', people('3000'));
    await expect(words).toContainText(toACoach(3000), SOON);
    await expect(problems(page)).toHaveCount(0);
    await expect(page.locator('[data-scene=buses]')).toContainText('3,000');

    edit('facts.csv', people(String(today)));
    await expect(words).toContainText(toACoach(today), SOON);
    await expect(page.locator('[data-scene=buses]')).toContainText(String(today));
  }
);

test('a file taken away and one that nothing reads are noticed', FULL, async ({ page }) => {
  await open(page, `${origin}/zh/`);
  const text = readFileSync(join(folder, 'relief.zh.md'), 'utf8');
  rmSync(join(folder, 'relief.zh.md'));
  writeFileSync(join(folder, 'releif.zh.md'), text);
  await expect(problems(page)).toContainText('少了文件“relief.zh.md”', SOON);
  await expect(problems(page)).toContainText('文件“releif.zh.md”没有用处');
  writeFileSync(join(folder, 'relief.zh.md'), text);
  rmSync(join(folder, 'releif.zh.md'));
  await expect(problems(page)).toHaveCount(0, SOON);
});

test(
  'a server that starts on broken content says so, and shows the story once it is mended',
  FULL,
  async ({ page }) => {
    server.kill();
    said = '';
    edit('facts.csv', buses(''));
    await serve();
    await page.goto(`${origin}/`);
    await expect(problems(page)).toContainText('the value "" is not a count');
    edit('facts.csv', buses('23'));
    await expect(page.locator('#buses-depart h3')).toHaveText(headingWith('23'), SOON);
  }
);
