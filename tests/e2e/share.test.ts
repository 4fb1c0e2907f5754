import { expect, test, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { builtPages, builtTexts } from '../support/built';
import { openSpeaker, present } from '../support/presenting';
import { goToStep, open } from '../support/reading';
import { FULL, unless } from '../support/full';
import { siteOf } from '../support/story';

const CHAPTERS = ['recovery', 'buses', 'relief', 'projects', 'patents', 'platforms', 'finale'];
/** The build under test is not told where it will be, so it may be anywhere. */
const ANYWHERE = 'https://anywhere.example';
const file = (path: string) => `build${path}${path.endsWith('/') ? 'index.html' : ''}`;
const attribute = (html: string, tag: RegExp) => tag.exec(html)?.[1] ?? '';
const meta = (html: string, name: string) =>
  attribute(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`));

for (const folder of ['/', '/zh/'])
  test(`every page of ${folder} says what it is where it is shared`, async () => {
    const lang = folder === '/' ? 'en' : 'zh';
    const pages = [
      ['', 'cover'],
      ['present/', 'cover'],
      ...CHAPTERS.map((chapter) => [`chapter/${chapter}/`, chapter])
    ];
    const titles = new Set<string>();
    for (const [path, picture] of pages) {
      const html = readFileSync(file(`${folder}${path}`), 'utf8');
      const image = new URL(meta(html, 'og:image'), `${ANYWHERE}${folder}${path}`).href;
      expect(image, path).toBe(`${ANYWHERE}/share/${picture}.${lang}.png`);
      expect(existsSync(file(new URL(image).pathname))).toBe(true);
      expect(meta(html, 'og:image:width') + meta(html, 'og:image:height')).toBe('1200630');
      expect(meta(html, 'og:locale')).toBe({ en: 'en_GB', zh: 'zh_CN' }[lang]);
      expect(meta(html, 'twitter:card')).toBe('summary_large_image');
      for (const name of ['og:title', 'og:description', 'og:image:alt'])
        expect(meta(html, name)).not.toBe('');
      expect(meta(html, 'robots')).toBe('');
      const manifest = attribute(html, /<link rel="manifest" href="([^"]*)"/);
      expect(existsSync(file(new URL(manifest, `${ANYWHERE}${folder}${path}`).pathname))).toBe(true);
      titles.add(meta(html, 'og:title'));
    }
    expect(titles.size).toBe(pages.length);
  });

// A build that is told: tests/unit/page-heads.test.ts, and the built site in scripts/test-deploy.mjs.
test('a build that is not told its address claims none', () => {
  for (const { path, html } of builtPages()) {
    expect(html, path).not.toMatch(/<link rel="(canonical|alternate)"/);
    expect(meta(html, 'og:url'), path).toBe('');
  }
  const texts = builtTexts();
  const names = texts.map(({ name }) => name);
  for (const name of ['index.html', 'robots.txt', 'zh/manifest.webmanifest', 'figures/datapackage.json'])
    expect(names).toContain(name);
  expect(names).not.toContain('sitemap.xml');
  expect(readFileSync('build/robots.txt', 'utf8')).not.toMatch(/sitemap/i);
  const claims = texts.filter(({ text }) => /localhost|127\.0\.0\.1|sveltekit-prerender/.test(text));
  expect(claims.map(({ name }) => name)).toEqual([]);
});

test('the manifest’s icons are there, of the size it says', async () => {
  for (const folder of ['/', '/zh/']) {
    const { icons, lang, start_url } = JSON.parse(
      readFileSync(file(`${folder}manifest.webmanifest`), 'utf8')
    );
    expect(lang).toBe(folder === '/' ? 'en' : 'zh-Hans');
    expect(new URL(start_url, ANYWHERE + folder).pathname).toBe(folder);
    expect(icons.length).toBeGreaterThan(2);
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(file(new URL(src, ANYWHERE + folder).pathname)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  }
});

for (const [name, javaScriptEnabled] of [
  ['with', true],
  ['without', false]
] as const)
  test.describe(`${name} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    test('a chapter’s own address leads to the chapter in the story', async ({ page }) => {
      await page.goto('/chapter/buses/');
      await page.waitForURL('/#buses-floor');
      await expect(page.locator('#buses-floor .words')).toBeInViewport();
      await page.goto('/zh/chapter/patents/');
      await page.waitForURL('/zh/#patents-prize');
    });
  });

/** An address that telephones could open. */
const PUBLIC = 'https://story.example';

/** Has the built site answer there. */
const published = (page: Page, baseURL: string) =>
  page.route(`${PUBLIC}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: baseURL + pathname + search }) });
  });

async function scan(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const [path, width, height] of [
  ['/', 1440, 900],
  ['/zh/', 1024, 700]
] as const)
  test(
    `a telephone reads the story’s address off its last step: ${path}`,
    unless(path === '/zh/'),
    async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height });
      await published(page, baseURL!);
      await open(page, PUBLIC + path);
      const code = page.locator('.closing-code svg');
      await expect(code).toBeHidden();
      await goToStep(page, 'finale-sources');
      await expect(code).toBeVisible();
      await expect.poll(() => scan(code)).toBe(`${PUBLIC}${path}`);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  );

test(
  'a telephone in the room reads it off the last slide, and off any slide by the key Q',
  FULL,
  async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await published(page, baseURL!);
    await page.goto(`${PUBLIC}/zh/present/#finale-sources`);
    await page.waitForSelector('.deck.opened');
    const small = page.locator('.slide-code svg');
    await expect(small).toBeVisible();
    expect(await scan(small)).toBe(`${PUBLIC}/zh/`);
    expect((await small.boundingBox())!.width).toBeGreaterThan(1280 * 0.12);
    await page.keyboard.press('Home');
    await expect(small).toHaveCount(0);
    await page.keyboard.press('q');
    const large = page.locator('.code svg');
    expect(await scan(large)).toBe(`${PUBLIC}/zh/`);
    expect((await large.boundingBox())!.height).toBeGreaterThan(720 * 0.6);
    await page.keyboard.press('q');
    await expect(large).toHaveCount(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
);

test('a code leads off this machine, or there is none and the speaker is told how to have one', async ({
  page: deck
}) => {
  await deck.setViewportSize({ width: 1280, height: 720 });
  await present(deck, '/present/#finale-sources');
  await deck.keyboard.press('q');
  await expect(deck.locator('.present-notice')).toContainText('?site=');
  await expect(deck.locator('.code')).toHaveCount(0);

  const speaker = await openSpeaker(deck);
  await deck.keyboard.press('q');
  await expect(speaker.locator('.speaker-notice')).toContainText('?site=');

  await present(deck, '/present/?order=five&site=story.example/v#recovery-fall');
  await speaker.keyboard.press('q');
  await expect.poll(() => scan(deck.locator('.code svg'))).toBe(`${PUBLIC}/v/`);
  await expect(speaker.locator('.curtain.code')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(deck.locator('.code')).toHaveCount(0);
  await expect(deck).toHaveURL(/\?order=five&site=https:\/\/story\.example\/v\/#recovery-stuck$/);
  await speaker.keyboard.press('o');
  await expect(speaker.locator('.share input')).toHaveValue(
    /\?order=five&site=https:\/\/story\.example\/v\/#/
  );

  // After the last step of any order: thanks, address and code.
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('PageDown');
  await expect(deck.locator('.closing')).toContainText('Thank you');
  await expect.poll(() => scan(deck.locator('.closing svg'))).toBe(`${PUBLIC}/v/`);
  await expect(deck.locator('.closing figcaption')).toHaveText(`${PUBLIC}/v/`);
  await speaker.keyboard.press('PageUp');
  await expect(deck.locator('.closing')).toHaveCount(0);
});

/** What was put on the clipboard, in a browser that cannot share by itself. */
async function clipboard(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    const written: string[] = [];
    Object.assign(window, { written });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void written.push(text) }
    });
  });
  return () => page.evaluate(() => (window as unknown as { written: string[] }).written);
}

test('the story is shared by a link, and the reader is told', async ({ page, baseURL }) => {
  const written = await clipboard(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/zh/');
  // Leapt to, the button is under the picture a frame later: a press that began before would end there.
  await goToStep(page, 'finale-sources');
  await page.locator('.share-story button').click();
  await expect(page.locator('.share-story [role=status]')).toHaveText('链接已复制。');
  expect(await written()).toEqual([`${baseURL}/zh/`]);
});

test('a chapter’s link, frame and long picture are there to take', async ({ page, baseURL }) => {
  const written = await clipboard(page);
  const picture = { kind: 'long-picture', lang: 'en', bytes: 620_000 };
  await page.route('**/downloads/index.json', (route) =>
    route.fulfill({
      json: [
        { ...picture, file: 'long-picture.buses.en.png', chapter: 'buses' },
        { ...picture, file: 'long-picture.relief.en.png', chapter: 'relief' },
        { ...picture, file: 'long-picture.buses.zh.png', chapter: 'buses', lang: 'zh' },
        { ...picture, file: 'long-picture.en.png' },
        { ...picture, file: 'story.en.pptx', kind: 'slides' }
      ]
    })
  );
  await open(page, '/');
  await page.locator('.share-chapter summary').click();
  await page.getByLabel('Chapter', { exact: true }).selectOption('buses');
  for (const button of await page.locator('.share-chapter button').all()) await button.click();
  await expect(page.locator('.share-chapter a')).toHaveText([
    'This chapter as one long picture',
    'The story as one long picture'
  ]);
  expect(
    await page
      .locator('.share-chapter a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname))
  ).toEqual(['/downloads/long-picture.buses.en.png', '/downloads/long-picture.en.png']);
  const [link, code] = await written();
  expect(link).toBe(`${baseURL}/chapter/buses/`);
  expect(code).toContain(`<iframe src="${baseURL}/embed/buses/" title="The buses · ${siteOf('en').title}"`);
});
