import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { scriptFile } from '../support/built';
import { goToStep, open, settled } from '../support/reading';
import { FULL, unless } from '../support/full';
import { builtFigure, digitsOf, ratesOfChapter1 } from '../support/story';

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
/** Words without the spaces that line breaks make, and that Chinese has none of. */
const tight = (text: string) => text.replace(/\s+/g, '');

/** What the page says of each step, in order. */
const stepsOf = (page: Page) =>
  page.$$eval('.step', (steps) =>
    steps.map((step) => ({
      hash: step.id,
      heading: step.querySelector('h1, h3')!.textContent!,
      figures: [...step.querySelectorAll('.words .figure')].map((figure) => figure.textContent!)
    }))
  );

for (const [lang, path] of [
  ['en', '/'],
  ['zh', '/zh/']
] as const) {
  test(
    `each step prints its own end state, in the colours of paper: ${lang}`,
    unless(path === '/'),
    async ({ page }) => {
      await open(page, path);
      const steps = await stepsOf(page);
      await page.emulateMedia({ media: 'print' });
      await page.waitForSelector('main.printing');
      const printed = await page.$$eval('.step', (all) =>
        all.map((step) => {
          const picture = step.querySelector<SVGElement>('.printed-picture svg')!;
          const words = getComputedStyle(step.querySelector('.words')!);
          return {
            marks: picture.querySelectorAll('path, rect, text').length,
            text: picture.textContent!,
            tall: picture.getBoundingClientRect().height > 400,
            opacity: words.opacity,
            // A page cuts off what does not fit.
            cut: [...step.querySelectorAll('.words, .printed-figures')].filter(
              (part) => part.getBoundingClientRect().bottom > step.getBoundingClientRect().bottom + 1
            ).length,
            over:
              step.querySelector('.words')!.getBoundingClientRect().bottom -
              picture.getBoundingClientRect().bottom,
            ground: getComputedStyle(step).getPropertyValue('--ground')
          };
        })
      );
      expect(printed).toHaveLength(steps.length);
      for (const [index, { marks, tall, opacity, ground, cut, over }] of printed.entries()) {
        expect(cut, steps[index]!.hash).toBe(0);
        expect(over, steps[index]!.hash).toBeLessThan(0);
        expect(marks).toBeGreaterThan(3);
        expect(tall).toBe(true);
        expect(opacity).toBe('1');
        expect(ground).toMatch(/^#fff/);
      }
      const textOf = (hash: string) => printed[steps.findIndex((step) => step.hash === hash)]!.text;
      const figures = await page.$$eval('.words a.figure', (links) =>
        links.map((link) => link.getAttribute('href')!)
      );
      for (const href of figures) expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
      expect(await page.locator('.figures-on-paper li[id]:visible').count()).toBeGreaterThan(100);
      // What is there only once a step is done.
      expect(textOf('recovery-fall')).toContain(ratesOfChapter1().first);
      expect(textOf('recovery-climb')).toContain(ratesOfChapter1().last);
      expect(textOf('relief-leverage')).toContain(digitsOf('loan-rate'));
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('.printed-picture')).toHaveCount(0);
      await expect(page.locator('.figures-on-paper')).toHaveCount(0);
    }
  );

  test(
    `printing makes A4 pages, one a step, with sources and live links: ${lang}`,
    unless(path === '/zh/'),
    async ({ page }) => {
      await open(page, path);
      await page.waitForSelector('main[data-printable]');
      const steps = await stepsOf(page);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const raw = pdf.toString('latin1');
      const boxes = [...raw.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(steps.length);
      for (const [, width, height] of boxes)
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
      expect(raw.split('/Subtype /Link').length - 1).toBeGreaterThan(steps.length);
      test.skip(
        !poppler,
        'pdftotext is not installed (Debian package poppler-utils): the text of the PDF is not read'
      );
      mkdirSync('test-results', { recursive: true });
      const file = `test-results/print-${lang}.pdf`;
      writeFileSync(file, pdf);
      const pages = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
        .split('\f')
        .map(tight);
      // The figures themselves stand at the end: paper leads nowhere.
      const list = pages.slice(steps.length).join('');
      expect(list).toContain(tight(builtFigure('output').phrase!));
      for (const [index, { hash, heading, figures }] of steps.entries())
        for (const wanted of [heading, ...figures, `${index + 1}/${pages.length - 1}`])
          expect(pages[index], `${hash}, page ${index + 1}`).toContain(tight(wanted));
    }
  );
}

test('whoever prints far down the story is there again afterwards', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  await page.waitForSelector('main[data-printable]');
  await goToStep(page, 'finale-gather');
  const place = await page.evaluate(() => scrollY);
  await page.pdf({ preferCSSPageSize: true });
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('where the code of a chapter does not come, stills are printed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  let blocked = 0;
  await page.route(`**/${scriptFile('errands')}`, (route) => {
    blocked++;
    return route.abort();
  });
  await page.goto('/');
  await page.waitForSelector('main.followed');
  await expect.poll(() => blocked).toBeGreaterThan(0);
  await settled(page);
  expect(await page.locator('main[data-printable]').count()).toBe(0);
  // They have their room on paper before their files have come.
  await page.route('**/stills/**', () => {});
  const before = blocked;
  await page.emulateMedia({ media: 'print' });
  // It asked for the code once more, in vain.
  await expect.poll(() => blocked).toBeGreaterThan(before);
  await settled(page);
  const shown = await page.locator('.poster.sideBySide').evaluateAll((stills) =>
    stills.map((still) => {
      const { contentVisibility } = getComputedStyle(still);
      return still.getBoundingClientRect().height > 100 && contentVisibility !== 'hidden';
    })
  );
  expect(shown.length).toBeGreaterThan(3);
  expect(shown).not.toContain(false);
});

test('without script a chapter prints its still and all its words', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh/');
  await page.emulateMedia({ media: 'print' });
  const chapters = await page.locator('.chapter').count();
  expect(await page.locator('.poster.sideBySide .picture:visible').count()).toBe(chapters);
  expect(await page.locator('.words:visible').count()).toBe(await page.locator('.step').count());
  const boxes = await page
    .locator('.words')
    .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().height));
  expect(Math.min(...boxes)).toBeGreaterThan(20);
  expect(await page.locator('.bar:visible').count()).toBe(0);
  await context.close();
});
