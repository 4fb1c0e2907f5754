import { expect, test, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { goToStep, open } from './reading';

const CHAPTERS = ['recovery', 'buses', 'relief', 'projects', 'patents', 'platforms', 'finale'];
const SITE = 'http://localhost';
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
      expect(meta(html, 'og:url'), path).toBe(`${SITE}${folder}${path}`);
      expect(meta(html, 'og:image')).toBe(`${SITE}/share/${picture}.${lang}.png`);
      expect(existsSync(file(new URL(meta(html, 'og:image')).pathname))).toBe(true);
      expect(meta(html, 'og:image:width') + meta(html, 'og:image:height')).toBe('1200630');
      expect(meta(html, 'og:locale')).toBe({ en: 'en_GB', zh: 'zh_CN' }[lang]);
      expect(meta(html, 'twitter:card')).toBe('summary_large_image');
      for (const name of ['og:title', 'og:description', 'og:image:alt'])
        expect(meta(html, name)).not.toBe('');
      expect(meta(html, 'robots')).toBe('');
      const manifest = attribute(html, /<link rel="manifest" href="([^"]*)"/);
      expect(existsSync(file(new URL(manifest, `${SITE}${folder}${path}`).pathname))).toBe(true);
      titles.add(meta(html, 'og:title'));
    }
    expect(titles.size).toBe(pages.length);
  });

test('the site map lists every page that may be found, in both languages, and no other', () => {
  const xml = readFileSync('build/sitemap.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  const findable = readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .filter((path) => meta(readFileSync(`build/${path}`, 'utf8'), 'robots') !== 'noindex')
    .map((path) => `/${path.replace('index.html', '')}`);
  expect(listed.toSorted()).toEqual(findable.toSorted());
  expect(listed).toContain('/zh/chapter/buses/');
  for (const [, address] of xml.matchAll(/href="([^"]*)"/g))
    expect(listed).toContain(new URL(address!).pathname);
  expect(readFileSync('build/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

test('the manifest’s icons are there, of the size it says', async () => {
  for (const folder of ['/', '/zh/']) {
    const { icons, lang, start_url } = JSON.parse(
      readFileSync(file(`${folder}manifest.webmanifest`), 'utf8')
    );
    expect(lang).toBe(folder === '/' ? 'en' : 'zh-Hans');
    expect(new URL(start_url, SITE + folder).pathname).toBe(folder);
    expect(icons.length).toBeGreaterThan(2);
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(file(new URL(src, SITE + folder).pathname)).metadata();
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
      await page.waitForURL('/zh/#patents-filed');
    });
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
  test(`a telephone reads the story’s address off its last step: ${path}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    await open(page, path);
    const code = page.locator('.closing-code svg');
    await expect(code).toBeHidden();
    await goToStep(page, 'finale-sources');
    await expect(code).toBeVisible();
    await expect.poll(() => scan(code)).toBe(`${baseURL}${path}`);
  });

test('a telephone in the room reads it off the last slide, and off any slide by the key Q', async ({
  page,
  baseURL
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/zh/present/#finale-sources');
  await page.waitForSelector('.deck.opened');
  const small = page.locator('.slide-code svg');
  await expect(small).toBeVisible();
  expect(await scan(small)).toBe(`${baseURL}/zh/`);
  expect((await small.boundingBox())!.width).toBeGreaterThan(1280 * 0.12);
  await page.keyboard.press('Home');
  await expect(small).toHaveCount(0);
  await page.keyboard.press('q');
  const large = page.locator('.code svg');
  expect(await scan(large)).toBe(`${baseURL}/zh/`);
  expect((await large.boundingBox())!.height).toBeGreaterThan(720 * 0.6);
  await page.keyboard.press('q');
  await expect(large).toHaveCount(0);
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
  await page.locator('.share-story button').click();
  await expect(page.locator('.share-story [role=status]')).toHaveText('链接已复制。');
  expect(await written()).toEqual([`${baseURL}/zh/`]);
});

test('a chapter’s link and frame are there to copy', async ({ page, baseURL }) => {
  const written = await clipboard(page);
  await open(page, '/');
  await page.locator('.share-chapter summary').click();
  await page.getByLabel('Chapter', { exact: true }).selectOption('buses');
  for (const button of await page.locator('.share-chapter button').all()) await button.click();
  const [link, code] = await written();
  expect(link).toBe(`${baseURL}/chapter/buses/`);
  expect(code).toContain(
    `<iframe src="${baseURL}/embed/buses/" title="The buses · Half a year in a factory zone"`
  );
});
