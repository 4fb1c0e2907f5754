import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { builtPages } from '../support/built';
import { goToStep } from '../support/reading';
import { Publisher } from '../support/publisher';
import { FULL } from '../support/full';

const test = base.extend<{ publisher: Publisher }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which other fixtures are asked for
  publisher: async ({}, use) => {
    const publisher = new Publisher();
    await publisher.open();
    await use(publisher);
    publisher.close();
  }
});
test.use({ serviceWorkers: 'allow' });

/** Opens the story as a reader who has chosen a language. */
async function visit(context: BrowserContext, publisher: Publisher, path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('language', 'chosen'));
  await page.goto(publisher.origin + path);
  return page;
}

/** Waits until the page is kept. */
const keeping = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** How the update that the last visit found has ended. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    // The browser may have looked already while the page was loading.
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker)
      await new Promise((done) =>
        worker.addEventListener('statechange', () => worker.state !== 'installing' && done(undefined))
      );
    return registration.waiting ? 'waits' : 'failed';
  });

const versionOf = (page: Page) => page.locator('meta[name=published]').getAttribute('content');

/** The versions that are kept. */
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));

test('after one visit every page is there without a network', FULL, async ({ context, publisher }) => {
  test.slow();
  const first = await visit(context, publisher);
  await keeping(first);
  publisher.down = true;
  await context.setOffline(true);
  for (const { path } of builtPages()) {
    const page = await visit(context, publisher, path);
    await expect(page.locator('main, .deck.opened, .speaker.opened').first(), path).toBeVisible();
    await page.close();
  }
});

test('the story scrolls, the deck presents and files can be had without a network', async ({
  context,
  publisher
}) => {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  const story = await visit(context, publisher);
  await keeping(story);
  publisher.down = true;
  await context.setOffline(true);
  // The page that was open all the time, and the same one loaded anew.
  for (const again of [false, true]) {
    if (again) await story.reload();
    await story.waitForSelector('main.followed');
    for (const id of await story.$$eval('.chapter', (all) => all.map(({ dataset }) => dataset.chapter!))) {
      await goToStep(
        story,
        (await story.locator(`.chapter[data-chapter="${id}"] .step`).first().getAttribute('id'))!
      );
      await expect(story.locator(`[data-scene="${id}"] > .picture`), id).toBeVisible();
    }
  }
  const deck = await visit(context, publisher, '/present/?order=five#buses-depart');
  await deck.waitForSelector('.deck.opened');
  await deck.keyboard.press('l');
  await expect(deck).toHaveURL(/\/zh\/present\/\?order=five#buses-depart/);
  await deck.keyboard.press('ArrowRight');
  await expect(deck.locator('.slide-picture').first()).toBeVisible();
  for (const file of ['/figures/figures.csv', '/figures/figures.json']) {
    const text = await story.evaluate(async (path) => (await fetch(path)).text(), file);
    expect(text, file).toContain('bus-people');
  }
  expect(errors).toEqual([]);
});

test('an address is found as a server would find it', FULL, async ({ context, publisher }) => {
  const page = await visit(context, publisher);
  await keeping(page);
  publisher.down = true;
  for (const [asked, reached] of [
    ['/zh', '/zh/'],
    ['/zh/index.html?x=1#buses-depart', '/zh/?x=1#buses-depart'],
    ['/present?order=five', '/present/?order=five']
  ] as const) {
    await page.goto(publisher.origin + asked);
    expect(page.url().replace(publisher.origin, '')).toContain(reached);
    await expect(page.locator('main, .deck').first()).toBeVisible();
  }
  const status = (path: string, range = '') =>
    page.evaluate(
      async ([asked, bytes]) =>
        (await fetch(asked!, { headers: bytes ? { range: bytes } : {} }).catch(() => ({ status: 0 }))).status,
      [path, range]
    );
  expect(await status('/nowhere/')).toBe(0);
  publisher.down = false;
  expect(await status('/nowhere/')).toBe(404);
  expect(await status('/favicon.svg', 'bytes=0-9')).toBe(206);
});

test('a new version is taken at the next visit, whole', async ({ context, publisher }) => {
  publisher.publish('first');
  const page = await visit(context, publisher);
  await keeping(page);
  publisher.publish('second');
  expect(await update(page)).toBe('waits');
  // As long as a page of the first is open, every page is of the first.
  await page.reload();
  expect(await versionOf(page)).toBe('first');
  const beside = await visit(context, publisher, '/zh/');
  expect(await versionOf(beside)).toBe('first');
  expect(await versions(page)).toEqual(['first', 'second']);
  await page.close();
  await beside.close();
  publisher.down = true;
  await expect(async () => {
    const next = await visit(context, publisher);
    const version = await versionOf(next);
    await next.close();
    expect(version).toBe('second');
  }).toPass();
  const next = await visit(context, publisher, '/zh/');
  expect(await versionOf(next)).toBe('second');
  await expect.poll(() => versions(next)).toEqual(['second']);
});

test('an update fetches what has changed and nothing else again', FULL, async ({ context, publisher }) => {
  publisher.publish('first');
  const page = await visit(context, publisher);
  await keeping(page);
  publisher.publish('second');
  publisher.asked = [];
  expect(await update(page)).toBe('waits');
  expect(publisher.asked).toContain('/zh/');
  expect(publisher.asked.filter((path) => path.startsWith('/_app/immutable/'))).toEqual([]);
});

for (const [name, breaks] of [
  ['a file is missing', (publisher: Publisher) => publisher.publish('second')],
  [
    'a page belongs to a third version',
    (publisher: Publisher) =>
      publisher.publish('second', (folder) =>
        appendFileSync(`${folder}/present/index.html`, '<!-- _app/immutable/entry/start.third.js -->')
      )
  ],
  [
    'a third version was published meanwhile',
    (publisher: Publisher) =>
      publisher.publish('second', (folder) =>
        writeFileSync(`${folder}/_app/version.json`, '{"version":"third"}')
      )
  ]
] as const)
  test(`a failed update changes nothing: ${name}`, FULL, async ({ context, publisher }) => {
    publisher.publish('first');
    const page = await visit(context, publisher);
    await keeping(page);
    breaks(publisher);
    if (name === 'a file is missing') publisher.failing.add('/zh/present/');
    expect(await update(page)).toBe('failed');
    await page.close();
    publisher.down = true;
    for (const path of ['/', '/zh/']) {
      const again = await visit(context, publisher, path);
      expect(await versionOf(again)).toBe('first');
      await again.waitForSelector('main.followed');
      await again.close();
    }
    // When the server is well again, so is the update, and what it had got is not asked for twice.
    publisher.down = false;
    publisher.failing.clear();
    if (name !== 'a file is missing') publisher.publish('second');
    const later = await visit(context, publisher);
    publisher.asked = [];
    expect(await update(later)).toBe('waits');
    if (name === 'a file is missing') expect(publisher.asked).not.toContain('/present/');
  });

test('a full disk is no hindrance', FULL, async ({ context, publisher }) => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: publisher.origin, quotaSize: 200_000 });
  await page.goto(`${publisher.origin}/zh/`);
  await page.waitForSelector('main.followed');
  await expect.poll(() => publisher.asked.includes('/service-worker.js')).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  expect(await versions(page)).toEqual([]);
  await page.reload();
  await page.waitForSelector('main.followed');
});

test(
  'take-away files that present mode lists are there without a network',
  FULL,
  async ({ context, publisher }) => {
    publisher.publish('first', (folder) => {
      mkdirSync(`${folder}/downloads`);
      writeFileSync(`${folder}/downloads/slides.zh.pptx`, 'slides');
      writeFileSync(
        `${folder}/downloads/index.json`,
        JSON.stringify([
          { file: 'slides.zh.pptx', kind: 'slides', lang: 'zh', bytes: 6 },
          { file: 'pictures.zh.zip', kind: 'pictures', lang: 'zh', bytes: 9e6 }
        ])
      );
    });
    const page = await visit(context, publisher, '/zh/present/');
    await keeping(page);
    await page.reload();
    await page.evaluate(async () => (await fetch('/downloads/index.json')).json());
    await expect.poll(() => publisher.asked).toContain('/downloads/slides.zh.pptx');
    expect(publisher.asked).not.toContain('/downloads/pictures.zh.zip');
    publisher.down = true;
    const text = () => page.evaluate(async () => (await fetch('/downloads/slides.zh.pptx')).text());
    await expect.poll(text).toBe('slides');
    expect(
      await page.evaluate(async () => (await (await fetch('/downloads/index.json')).json()).length)
    ).toBe(2);
  }
);

test('a chapter in a frame of another page keeps nothing', FULL, async ({ context, publisher }) => {
  publisher.publish('first', (folder) =>
    writeFileSync(`${folder}/frame.html`, '<!doctype html><iframe src="/embed/buses/" height="600"></iframe>')
  );
  const page = await visit(context, publisher, '/frame.html');
  await page.frameLocator('iframe').locator('main.followed').waitFor();
  await page.waitForTimeout(5000);
  expect(publisher.asked).not.toContain('/service-worker.js');
});
