import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { answering, open, SIZES } from '../support/reading';
import { FULL, unless } from '../support/full';
import { builtFigure } from '../support/story';

const PAGES = [
  ['/figures/', '/'],
  ['/zh/figures/', '/zh/']
] as const;

const row = (page: Page, id: string) => page.locator(`[id="figure-${id}"]`);
const shownRows = (page: Page) =>
  page.$$eval('.figures-table tr[id]', (rows) => rows.map(({ id }) => id.slice('figure-'.length)));
const search = (page: Page) => new URL(page.url()).search;

for (const [path, story] of PAGES)
  test(
    `every figure of the story is on the page as the story prints it: ${path}`,
    unless(path !== '/figures/'),
    async ({ page }) => {
      await open(page, story);
      const told = await page.$$eval('.words a.figure', (links) =>
        links.map((link) => ({
          id: (link as HTMLElement).dataset.figure!,
          href: (link as HTMLAnchorElement).href
        }))
      );
      expect(told.length).toBeGreaterThan(60);
      for (const { id, href } of told) {
        const { pathname, hash } = new URL(href);
        expect(pathname + decodeURIComponent(hash)).toBe(`${path}#figure-${id}`);
      }
      const panels: [string, string][] = [];
      for (const id of new Set(told.map((one) => one.id))) {
        await page.evaluate(
          (figure) => document.querySelector<HTMLElement>(`.words a[data-figure="${figure}"]`)!.click(),
          id
        );
        panels.push([id, (await page.locator('.panel-value').textContent())!]);
        await page.keyboard.press('Escape');
      }
      await page.goto(path);
      for (const [id, text] of panels) await expect(row(page, id).locator('.value'), id).toHaveText(text);
    }
  );

for (const [path] of PAGES)
  test.describe(`without JavaScript: ${path}`, () => {
    test.use({ javaScriptEnabled: false });
    test('every row is read, and none asks for a script', async ({ page }) => {
      await page.goto(path);
      const rows = page.locator('.figures-table tr[id]');
      expect(await rows.count()).toBeGreaterThan(150);
      for (const one of await rows.all()) await expect(one).toBeVisible();
      await expect(page.locator('.filter')).toBeHidden();
      expect(await page.locator('.figures-table button:visible').count()).toBe(0);
      expect(await page.locator('.limitations li[id]').count()).toBeGreaterThanOrEqual(21);
      await row(page, 'people-per-bus').locator('.column-source a').first().click();
      await expect(page).toHaveURL(/#figure-bus-people$/);
    });
    test('a figure in the story leads to its row, and the row back to the step', FULL, async ({ page }) => {
      const story = path.replace('figures/', '');
      await page.goto(story);
      await page
        .locator('#buses-depart .words .figure', { hasText: builtFigure('bus-people').text_en })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`${path}#figure-bus-people$`));
      await expect(row(page, 'bus-people')).toBeInViewport();
      await row(page, 'bus-people').locator('a[href$="#buses-depart"]').click();
      await expect(page).toHaveURL(new RegExp(`${story}#buses-depart$`));
      await page.locator('#buses-depart .source-link').click();
      await expect(page).toHaveURL(new RegExp(`${path}#figure-`));
    });
  });

for (const size of SIZES)
  test(
    `a link to a row lands on it, under whatever sticks: ${size.width} px wide`,
    unless(size.width === 390),
    async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('/figures/#figure-bus-people');
      await page.waitForSelector('main.followed');
      const place = () =>
        page.evaluate(() => {
          const { top } = document.getElementById('figure-bus-people')!.getBoundingClientRect();
          const head = document.querySelector('.figures-table thead th')!;
          const sticky = getComputedStyle(head).position === 'sticky';
          return { top, under: sticky ? Math.max(0, head.getBoundingClientRect().bottom) : 0 };
        });
      await expect.poll(async () => (await place()).top).toBeLessThan(size.height / 3);
      const { top, under } = await place();
      expect(top).toBeGreaterThanOrEqual(under - 1);
    }
  );

test('a link to a row shows it even where the filter beside it hides it', async ({ page }) => {
  await page.goto('/figures/?kind=derived#figure-bus-people');
  await expect(row(page, 'bus-people')).toBeInViewport();
  await expect.poll(() => search(page)).toBe('');
});

test('a reader finds figures by word, kind and chapter, and the address remembers it', async ({ page }) => {
  await page.goto('/figures/');
  await page.waitForSelector('main.followed');
  const all = await shownRows(page);
  const count = page.locator('.filter output');
  await expect(count).toHaveText(`All ${all.length} figures`);

  await page.getByLabel('Words or digits').focus();
  await page.keyboard.type('patents');
  await expect(count).not.toHaveText(/^All/);
  const found = await shownRows(page);
  expect(found).toContain('granted');
  expect(found).not.toContain('buses');
  await expect(count).toHaveText(`${found.length} of ${all.length} figures`);
  await expect.poll(() => search(page)).toBe('?q=patents');

  await page.getByLabel('Kind').selectOption('derived');
  await page.getByLabel('Chapter').selectOption('patents');
  await expect.poll(() => search(page)).toBe('?q=patents&kind=derived&chapter=patents');
  expect(await shownRows(page)).toEqual(
    found.filter((id) => ['filed-invention-share', 'granted-invention-share'].includes(id))
  );
  await page.reload();
  await page.waitForSelector('main.followed');
  await expect(page.getByLabel('Words or digits')).toHaveValue('patents');
  await expect(page.getByLabel('Kind')).toHaveValue('derived');

  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shownRows(page)).toEqual(all);
  await expect.poll(() => search(page)).toBe('');
  await page.getByLabel('Words or digits').fill('no such figure');
  await expect(count).toHaveText('No figure has these words. Fewer of them find more.');
});

test('columns are put in order by keyboard, and say so', FULL, async ({ page }) => {
  await page.goto('/figures/');
  await page.waitForSelector('main.followed');
  const all = await shownRows(page);
  const button = page.getByRole('button', { name: 'Sort by Figure' }).first();
  const head = page.getByRole('columnheader', { name: 'Figure' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => search(page)).toBe('?sort=value');
  const up = await shownRows(page);
  expect(up).not.toEqual(all);
  expect([...up].sort()).toEqual([...all].sort());
  expect(up.indexOf('relief-plan')).toBeLessThan(up.indexOf('city-done'));
  await page.keyboard.press('Space');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => search(page)).toBe('?sort=-value');
  const down = await shownRows(page);
  expect(down.indexOf('relief-plan')).toBeGreaterThan(down.indexOf('city-done'));
  await page.keyboard.press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort', /./);
  expect(await shownRows(page)).toEqual(all);
  await expect(button).toBeFocused();
});

test('bad words in the address ask for nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/figures/?kind=__proto__&sort=<b>&chapter=%00&q=#%E0%A4%A');
  await page.waitForSelector('main.followed');
  await expect(page.locator('.filter output')).toHaveText(/^All/);
  expect(errors).toEqual([]);
});

test('the language switch keeps row, kind and order', FULL, async ({ page }) => {
  await page.goto('/figures/?kind=derived&sort=value');
  await page.waitForSelector('main.followed');
  await page.getByRole('link', { name: '阅读中文版' }).click();
  await page.waitForSelector('main.followed');
  expect(new URL(page.url()).pathname + search(page)).toBe('/zh/figures/?kind=derived&sort=value');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('on a phone rows are blocks, and still a table to those who hear it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/figures/');
  const feature = page.getByRole('table', { name: 'Figures of the feature' });
  await expect(feature).toBeVisible();
  expect(await feature.getByRole('row').count()).toBeGreaterThan(80);
  const bus = feature.getByRole('row', { name: new RegExp(`^${builtFigure('bus-people').text_en}`) }).first();
  await expect(bus.getByRole('cell').first()).toHaveText(/workers and family members/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the tables’ parts say what they are where they are laid out as blocks, and only there', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/figures/');
  await page.waitForSelector('main.followed');
  /** For each kind of element: how it is laid out, and what role is written on it. */
  const parts = () =>
    page.$$eval('.figures-table, .figures-table :is(thead, tbody, tr, th, td)', (elements) => {
      const found = elements.map((element) => {
        const name = `${element.localName}${element.matches('thead th') ? ' (column)' : ''}`;
        const native = /^table/.test(getComputedStyle(element).display);
        return `${name}: ${element.getAttribute('role')}, ${native ? 'table' : 'block'}`;
      });
      return [...new Set(found)].sort();
    });
  const roles = [
    ['table', 'table'],
    ['thead', 'rowgroup'],
    ['tbody', 'rowgroup'],
    ['tr', 'row'],
    ['th (column)', 'columnheader'],
    ['th', 'rowheader'],
    ['td', 'cell']
  ];
  const tables = roles.map(([name]) => `${name}: null, table`).sort();
  const blocks = roles.map(([name, role]) => `${name}: ${role}, block`).sort();
  // 62em is 992 px.
  for (const [width, expected] of [
    [1440, tables],
    [993, tables],
    [992, blocks],
    [390, blocks]
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(parts, `${width} px`).toEqual(expected);
  }
  await page.getByLabel('Words or digits').fill(builtFigure('bus-people').text_en);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await page.locator('.figures-table tr[id]').count()).toBeGreaterThan(150);
  expect(await parts(), 'rows that came back').toEqual(blocks);
});

test(
  'a heading leads to each table and to what follows, and none stands in a table',
  FULL,
  async ({ page }) => {
    await page.goto('/figures/');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Figures of the feature: printed, counted and derived',
      'Public statistics',
      'What these figures cannot tell you',
      'The figures as files'
    ]);
    expect(await page.getByRole('table').getByRole('heading').count()).toBe(0);
    const group = page.getByRole('rowheader', { name: 'Printed in the feature' });
    await page.locator('.parts a[href="#printed"]').click();
    await expect(group).toBeInViewport();
  }
);

for (const [path] of PAGES)
  test(
    `320 px wide with text at 200 %: nothing leaves the page sideways (${path})`,
    FULL,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  );

for (const [path] of PAGES)
  test(`words in the other script say so: ${path}`, FULL, async ({ page }) => {
    await page.goto(path);
    const untagged = await page.$$eval(
      '.figures-page',
      ([root], zh) => {
        const pattern = zh ? /[A-Za-z]{3,}/ : /\p{Script=Han}/u;
        const walker = document.createTreeWalker(root!, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          // Ids and names of files are of no language.
          if (parent.closest('.permalink, .size') || !pattern.test(node.textContent!)) continue;
          if (
            parent
              .closest('[lang]')!
              .getAttribute('lang')!
              .startsWith(zh ? 'zh' : 'en')
          )
            found.push(node.textContent!.trim());
        }
        return [...new Set(found)];
      },
      path.startsWith('/zh')
    );
    expect(untagged).toEqual([]);
  });

test('the files beside the page are what the data package says they are', async ({ page, request }) => {
  await page.goto('/zh/figures/');
  const links = await page.$$eval('.files a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => new URL(link).pathname)).toEqual([
    '/figures/figures.csv',
    '/figures/figures.json',
    '/figures/datapackage.json'
  ]);
  const descriptor = await (await request.get('/figures/datapackage.json')).json();
  const [resource] = descriptor.resources;
  const body = await (await request.get(`/figures/${resource.path}`)).body();
  expect(body.length).toBe(resource.bytes);
  expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(resource.hash);
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(readFileSync('build/figures/figures.csv').equals(body)).toBe(true);
  const rows = await (await request.get('/figures/figures.json')).json();
  expect(rows.map(({ id }: { id: string }) => id).sort()).toEqual((await shownRows(page)).sort());
});

for (const [path, type] of [
  ['/', 'Article'],
  ['/zh/', 'Article'],
  ['/figures/', 'Dataset'],
  ['/zh/figures/', 'Dataset']
] as const)
  test(`machines are told what the page is: ${path}`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const data = JSON.parse(scripts[0]![1]!);
    expect(data['@type']).toBe(type);
    const whole = (address: string) => new URL(address, `${baseURL}${path}`).href;
    expect(whole(data.url)).toBe(`${baseURL}${path}`);
    if (type === 'Dataset')
      for (const { contentUrl } of data.distribution)
        expect((await request.get(whole(contentUrl))).ok(), contentUrl).toBe(true);
  });

test('the panel of a figure leads to its row, by pointer and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#recovery-zone');
  const figure = page.locator('#recovery-zone .words .figure', { hasText: builtFigure('output').text_en });
  await figure.click();
  await page.locator('.panel .to-row a').click();
  await expect(page).toHaveURL(/\/figures\/#figure-output$/);
  await expect(row(page, 'output')).toBeInViewport();
  await page.goBack();
  await page.waitForSelector('main.followed');
  // A panel opens by focus alone once its code has come.
  await answering(page);
  await figure.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.panel')).toContainText(builtFigure('output').phrase!);
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel-close')).toBeFocused();
  await page.locator('.panel .to-row a').press('Enter');
  await expect(page).toHaveURL(/\/figures\/#figure-output$/);
});

test('the end of the story leads to the figures and their files', FULL, async ({ page }) => {
  await open(page, '/zh/');
  await expect(page.locator('.figures-on-paper')).toHaveCount(0);
  await page.locator('.story-end .to-figures').click();
  await expect(page).toHaveURL(/\/zh\/figures\/$/);
  await page.locator('.back').click();
  await page.waitForSelector('main.followed');
  await page.locator('.story-end a', { hasText: 'CSV' }).click();
  await expect(page).toHaveURL(/\/zh\/figures\/#downloads$/);
  await expect(page.locator('.files a').first()).toBeInViewport();
});

test('printed, the page is its tables, without what only a screen can do', FULL, async ({ page }) => {
  await page.goto('/figures/');
  await page.waitForSelector('main.followed');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.filter', '.figures-bar', '.files', '.figures-table button'])
    expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
  expect(await page.locator('.figures-table tr[id]:visible').count()).toBeGreaterThan(150);
  expect(await page.locator('.figures-table .column-name:visible').count()).toBe(10);
});
