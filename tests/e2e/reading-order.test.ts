import { expect, test, type Page } from '@playwright/test';
import { open } from '../support/reading';
import { unless } from '../support/full';

interface Node {
  role: string;
  name: string;
  level?: number;
}

/** The accessibility tree as a list, in the order it is read: what is hidden from it is left out. */
async function treeOf(page: Page): Promise<Node[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list: Node[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined;
      list.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        ...(level === undefined ? {} : { level })
      });
    }
    node.childIds?.forEach(visit);
  };
  visit(nodes[0]!.nodeId);
  return list;
}

const tight = (text: string) => text.replace(/[\s\u200b\u2060]+/g, '');

/** What each step offers, from the page itself. */
const stepsOf = (page: Page) =>
  page.$$eval('.step', (steps) =>
    steps.map((step) => ({
      hash: step.id,
      heading: step.querySelector('h1, h3')!.textContent!,
      prose: step.querySelector('h1 ~ p:not(.kicker), h3 ~ p, h3 ~ ul li')!.textContent!,
      picture: step.querySelector('.picture-words')!.textContent!,
      table: step.querySelector('.show-table')!.getAttribute('aria-label')!,
      links: [...step.querySelectorAll('.figure, p > a[href^="#"]')].map((figure) => figure.textContent!),
      read: step.querySelector('.read-picture') !== null
    }))
  );

for (const path of ['/', '/zh/'])
  test.describe(path, unless(path === '/zh/'), () => {
    test('headings go down by one, and each step is a heading under its chapter', async ({ page }) => {
      await open(page, path);
      const headings = (await treeOf(page)).filter(({ role }) => role === 'heading');
      const chapters = await page.locator('.chapter').count();
      const steps = await page.locator('.step').count();
      const levels = headings.map(({ level }) => level!);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level) => level === 2)).toHaveLength(chapters - 1);
      expect(levels.filter((level) => level === 3)).toHaveLength(steps - 1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), headings[index]!.name).toBeLessThanOrEqual(1);
    });

    test('landmarks are there once, and dialogs and menus have names', async ({ page }) => {
      await open(page, path);
      const roles = (await treeOf(page)).map(({ role }) => role);
      for (const role of ['banner', 'main', 'contentinfo'])
        expect(
          roles.filter((one) => one === role),
          role
        ).toHaveLength(1);
      await page.locator('.menu summary').click();
      const menu = (await treeOf(page)).filter(({ role }) => role === 'navigation');
      expect(menu).toHaveLength(1);
      expect(menu[0]!.name).not.toBe('');
      await page.keyboard.press('Escape');
      await page.locator('#recovery-climb .show-table').press('Enter');
      const dialog = (await treeOf(page)).filter(({ role }) => role === 'dialog');
      expect(dialog).toHaveLength(1);
      expect(dialog[0]!.name).not.toBe('');
      const cells = (await treeOf(page)).map(({ role }) => role);
      for (const role of ['table', 'caption', 'columnheader', 'rowheader']) expect(cells).toContain(role);
    });

    test('each step is read as heading, prose, picture, table; its figures are all there', async ({
      page
    }) => {
      await open(page, path);
      const steps = await stepsOf(page);
      const tree = await treeOf(page);
      const main = tree.slice(tree.findIndex(({ role }) => role === 'main'));
      const starts = steps.map(({ heading }) =>
        main.findIndex((node) => node.role === 'heading' && tight(node.name) === tight(heading))
      );
      for (const [index, step] of steps.entries()) {
        const part = main.slice(
          starts[index]!,
          starts[index + 1] ?? main.findIndex(({ role }) => role === 'contentinfo')
        );
        expect(starts[index], step.hash).toBeGreaterThanOrEqual(0);
        const told = part
          .filter(({ role }) => role === 'StaticText' || role === 'button')
          .map(({ role, name }) => (role === 'button' ? `[${name}]` : name));
        const text = tight(told.join(''));
        const places = [step.heading, step.prose, step.picture, `[${step.table}]`].map((what) =>
          text.indexOf(tight(what))
        );
        expect(
          places.every((place) => place >= 0),
          `${step.hash}: ${places.join()}`
        ).toBe(true);
        expect(places, step.hash).toEqual([...places].sort((a, b) => a - b));
        const buttons = part.filter(({ role }) => role === 'button').map(({ name }) => name);
        // The last step has the share button too.
        const more = index === steps.length - 1 ? 1 : 0;
        expect(buttons.length, step.hash).toBe((step.read ? 2 : 1) + more);
        const links = part.filter(({ role }) => role === 'link').map(({ name }) => tight(name));
        const [source] = links.slice(step.links.length);
        expect(links.slice(0, step.links.length), step.hash).toEqual(step.links.map(tight));
        expect(links.length - step.links.length, step.hash).toBeLessThanOrEqual(1);
        if (source) expect(source, step.hash).toBe(path === '/' ? 'Source' : '来源');
      }
    });

    for (const hash of ['recovery-limits', 'platforms-provincial'])
      test(`the drawing itself is silent: ${hash}`, async ({ page }) => {
        await open(page, `${path}#${hash}`);
        await page.waitForSelector(`[data-scene="${hash.split('-')[0]}"] > .picture`);
        const labels = new Set(
          await page.$$eval('.stage > .picture text', (all) => all.map((text) => text.textContent!.trim()))
        );
        const ofPage = (await page.locator('.words').allTextContents()).join(' ');
        const tree = await treeOf(page);
        expect(labels.size).toBeGreaterThan(5);
        expect(tree.filter(({ role }) => /svg|graphics|image/i.test(role))).toEqual([]);
        const said = tree.filter(
          ({ role, name }) =>
            role === 'StaticText' &&
            name.length > 8 &&
            labels.has(name.trim()) &&
            !ofPage.includes(name.trim())
        );
        expect(said.map(({ name }) => name)).toEqual([]);
      });

    test('words of the other language say so', async ({ page }) => {
      await open(page, path);
      const unsaid = await page.evaluate(
        ([own, letters]) => {
          const foreign = new RegExp(letters!, 'u');
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement!;
            if (!foreign.test(node.textContent!) || parent.closest('svg, script, style, noscript')) continue;
            if (parent.closest('[lang]')!.getAttribute('lang')!.startsWith(own!))
              found.push(node.textContent!.trim());
          }
          return found;
        },
        path === '/' ? ['en', String.raw`\p{Script=Han}`] : ['zh', '[A-Za-z]{3,}']
      );
      expect(unsaid).toEqual([]);
    });
  });

test('present mode tells the slide’s picture', async ({ page }) => {
  await page.goto('/present/#buses-board');
  await page.waitForSelector('.deck.opened');
  const tree = await treeOf(page);
  const heading = tree.findIndex(({ role, level }) => role === 'heading' && level === 1);
  const picture = tree.findIndex(({ role, name }) => role === 'StaticText' && name.startsWith('Picture: '));
  expect(heading).toBeGreaterThanOrEqual(0);
  expect(picture).toBeGreaterThan(heading);
  expect(tree.filter(({ role }) => /svg|graphics/i.test(role))).toEqual([]);
});
