import { expect, test, type Page } from '@playwright/test';
import { BESIDE } from '../../src/lib/render/stage-size';
import { goToStep, height, open, scrollTo, SIZES, stepHashes } from '../support/reading';
import { FULL } from '../support/full';

interface Label {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
}
interface Seen {
  labels: Label[];
  stage: { left: number; right: number; top: number; bottom: number };
  /** The words beside the picture; undefined where they stand below it. */
  words: { left: number; right: number; top: number; bottom: number } | undefined;
}

/** Px between two labels on one line; closer they read as one. */
const APART = 3;

/** The labels of the picture that is seen, as the browser has set them. */
const labelsOf = (page: Page) =>
  page.evaluate((besideQuery): Seen => {
    const shown = document.querySelector('.bar')!.getAttribute('data-chapter')!;
    const stage = document.querySelector<HTMLElement>(`[data-scene="${shown}"]`)!;
    const opacity = (element: Element): number => {
      let all = 1;
      for (let at: Element | null = element; at && at !== stage; at = at.parentElement)
        all *= Number(at.getAttribute('opacity') ?? 1);
      return all;
    };
    const labels = [...stage.querySelectorAll('svg text')].flatMap((text) => {
      if (opacity(text) < 0.3) return [];
      const scale = Math.hypot(
        (text as SVGTextElement).getScreenCTM()!.a,
        (text as SVGTextElement).getScreenCTM()!.b
      );
      const size = parseFloat(text.getAttribute('font-size')!) * scale;
      // Lines one by one: the box of a whole label holds the leading between them too.
      return [...text.querySelectorAll('tspan')].map((line) => {
        const { x, y, width, height } = line.getBoundingClientRect();
        // The box of a line reaches from the face's ascent to its descent; letters do not.
        const air = (height - size * 0.78) / 2;
        return { text: line.textContent!, x, y: y + air, width, height: height - air * 2, size };
      });
    });
    const box = stage.getBoundingClientRect();
    const words = [
      ...document.querySelectorAll<HTMLElement>(`.chapter[data-chapter="${shown}"] .words`)
    ].find(
      (element) =>
        Number(element.style.opacity || 1) > 0.9 &&
        element.getBoundingClientRect().top < innerHeight * 0.6 &&
        element.getBoundingClientRect().bottom > 0
    );
    const beside = matchMedia(besideQuery).matches;
    const card = words?.getBoundingClientRect();
    return {
      labels,
      stage: { left: box.left, right: box.right, top: box.top, bottom: box.bottom },
      words:
        beside && card
          ? { left: card.left, right: card.right, top: card.top, bottom: card.bottom }
          : undefined
    };
  }, BESIDE);

for (const size of SIZES)
  for (const path of ['/', '/zh/'])
    test(
      `labels keep clear of one another and of the words: ${size.width} px wide, ${path}`,
      FULL,
      async ({ page }) => {
        await page.setViewportSize(size);
        await open(page, path);
        const faults: string[] = [];
        for (const hash of await stepHashes(page)) {
          await goToStep(page, hash);
          const { labels, stage, words } = await labelsOf(page);
          const say = (fault: string) => faults.push(`${hash}: ${fault}`);
          for (const [index, label] of labels.entries()) {
            const [right, bottom] = [label.x + label.width, label.y + label.height];
            if (label.size < 11.95) say(`"${label.text}" is set in ${label.size.toFixed(1)} px`);
            if (
              label.x < stage.left - 1 ||
              right > stage.right + 1 ||
              label.y < stage.top - 1 ||
              bottom > stage.bottom + 1
            )
              say(`"${label.text}" is cut off by the stage`);
            if (
              words &&
              label.x < words.right &&
              right > words.left &&
              label.y < words.bottom &&
              bottom > words.top
            )
              say(`"${label.text}" lies under the words`);
            for (const other of labels.slice(index + 1))
              if (
                Math.min(right, other.x + other.width) - Math.max(label.x, other.x) > -APART &&
                Math.min(bottom, other.y + other.height) - Math.max(label.y, other.y) > 1
              )
                say(`"${label.text}" touches "${other.text}"`);
          }
        }
        expect(faults).toEqual([]);
      }
    );

const POSITIONS = 200;

/** Share of the stages' area on the screen that holds marks strong enough to be seen; overlaps count twice. */
const inkOf = (page: Page) =>
  page.evaluate(() => {
    let ink = 0;
    for (const stage of document.querySelectorAll<HTMLElement>('.stage')) {
      const veil = stage.closest<HTMLElement>('.stage-veil')!;
      const shown = Number(veil.style.opacity || 1);
      const { top, bottom } = stage.getBoundingClientRect();
      if (shown < 0.2 || bottom < 0 || top > innerHeight) continue;
      for (const mark of stage.querySelectorAll('svg text, svg rect, svg path')) {
        let opacity = shown;
        for (let at: Element | null = mark; at && at !== stage; at = at.parentElement)
          opacity *= Number(at.getAttribute('opacity') ?? 1);
        if (opacity < 0.2) continue;
        const box = mark.getBoundingClientRect();
        const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
        const tall = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
        if (width > 0 && tall > 0) ink += Math.max(1, width) * Math.max(1, tall);
      }
    }
    return ink / (innerWidth * innerHeight);
  });

for (const size of [SIZES[0]!, SIZES[1]!, SIZES[2]!])
  test(`no empty screen on the way: ${size.width} px wide`, FULL, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '/');
    // Behind the last step come the credits, which have no picture.
    const last = await page.evaluate(
      () => document.querySelector('.story-end')!.getBoundingClientRect().top + scrollY - innerHeight
    );
    const end = Math.min(last, await height(page));
    const empty: number[] = [];
    for (let i = 0; i < POSITIONS; i++) {
      await scrollTo(page, (end * i) / (POSITIONS - 1));
      if ((await inkOf(page)) < 0.01) empty.push(Math.round((end * i) / (POSITIONS - 1)));
    }
    expect(empty).toEqual([]);
  });
