import { expect, test, type Page } from '@playwright/test';
import { height, open, scrollTo } from '../support/reading';
import { FULL } from '../support/full';

// The test hides words with a style of its own, which the page's policy would refuse.
test.use({ bypassCSP: true });

const POSITIONS = 60;
const CLOSE = 20;
/** WCAG 2.2 AA for text; for large text (24 px, or 18.7 px bold) it is 3. */
const AA = { text: 4.5, large: 3 };

/** What is read at a place: every text at full strength, with its colour and where it stands. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const seen: { text: string; colour: string; large: boolean; drawn: boolean; x: number; y: number }[] = [];
    const strength = (element: Element) => {
      let all = 1;
      for (let at: Element | null = element; at; at = at.parentElement)
        all *=
          Number(getComputedStyle(at).opacity) *
          Number(at === element ? getComputedStyle(at).fillOpacity : 1);
      return all;
    };
    const top = document.querySelector('.bar')!.getAttribute('data-chapter');
    const add = (element: Element, colour: string, size: number, bold: boolean) => {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + Math.min(box.width, 80) / 2, box.top + box.height / 2];
      if (box.width === 0 || x < 0 || x > innerWidth || y < 0 || y > innerHeight) return;
      seen.push({
        text: element.textContent!.trim().slice(0, 40),
        colour,
        large: size >= 24 || (bold && size >= 18.7),
        drawn: element.closest('svg') !== null,
        x,
        y
      });
    };
    for (const element of document.querySelectorAll(
      '.words h1, .words h3, .words p, .words li, .bar-title, .bar .language'
    )) {
      const box = element.getBoundingClientRect();
      const hit = document.elementFromPoint(
        Math.max(0, Math.min(box.left + 20, innerWidth - 1)),
        box.top + box.height / 2
      );
      const style = getComputedStyle(element);
      // Words that have gone under the picture's edge are not read.
      if (element.closest('.words') && (!hit || !(element.contains(hit) || hit.contains(element)))) continue;
      if (strength(element) > 0.95)
        add(element, style.color, parseFloat(style.fontSize), Number(style.fontWeight) >= 600);
    }
    for (const label of document.querySelectorAll(`[data-scene="${top}"] svg text`)) {
      const style = getComputedStyle(label);
      if (/fill-(on-|ground)/.test(label.getAttribute('class')!) || strength(label) < 0.95) continue;
      const size =
        parseFloat(label.getAttribute('font-size')!) *
        Math.hypot((label as SVGTextElement).getScreenCTM()!.a, (label as SVGTextElement).getScreenCTM()!.b);
      add(label, style.fill, size, Number(style.fontWeight) >= 600);
    }
    return seen;
  });

/**
 * The ground alone, as it is painted: pictures and words are taken away for one screenshot.
 * @param sky whether the dusk that a scene draws stays: its labels stand on it
 */
async function groundOf(page: Page, points: readonly { x: number; y: number }[], sky: boolean) {
  await page.evaluate(
    (stays) => document.documentElement.classList.add('bare', ...(stays ? ['sky'] : [])),
    sky
  );
  const shot = (await page.screenshot({ type: 'png' })).toString('base64');
  await page.evaluate(() => document.documentElement.classList.remove('bare', 'sky'));
  return page.evaluate(
    async ([data, places]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return places.map(({ x, y }) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]);
    },
    [shot, points] as const
  );
}

function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 }
  ])
    test(
      `no text on a ground it fails AA on: ${colorScheme}, ${size.width} px wide`,
      FULL,
      async ({ page }) => {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await open(page, '/');
        await page.addStyleTag({
          content: `.bare .words, .bare .stage > *, .bare .bar { visibility: hidden !important }
            .sky .stage path:is(.fill-river, .fill-tower, .fill-lit) { visibility: visible !important }`
        });
        const end = await height(page);
        // Evenly, and closely where night turns to day.
        const dusk = await page.evaluate(
          () => document.querySelector('[data-chapter="relief"]')!.getBoundingClientRect().top + scrollY
        );
        const places = [
          ...Array.from({ length: POSITIONS }, (_, i) => (end * i) / (POSITIONS - 1)),
          ...Array.from({ length: CLOSE }, (_, i) => dusk + (size.height * 0.45 * i) / (CLOSE - 1) - 40)
        ];
        const faults: string[] = [];
        let read = 0;
        for (const place of places) {
          const y = Math.round(place);
          await scrollTo(page, y);
          const texts = await textsOf(page);
          const [plain, drawn] = [await groundOf(page, texts, false), await groundOf(page, texts, true)];
          const grounds = texts.map((text, index) => (text.drawn ? drawn : plain)[index]!);
          for (const [index, { text, colour, large }] of texts.entries()) {
            const rgb = (colour.match(/[\d.]+/g) ?? []).map(Number).slice(0, 3);
            const [low, high] = [luminance(rgb), luminance(grounds[index]!)].sort((a, b) => a - b);
            const ratio = (high! + 0.05) / (low! + 0.05);
            read++;
            if (ratio < (large ? AA.large : AA.text)) faults.push(`${y}: "${text}" ${ratio.toFixed(2)}`);
          }
        }
        expect(read).toBeGreaterThan(POSITIONS * 3);
        expect(faults).toEqual([]);
      }
    );
