import { expect, test } from '@playwright/test';
import { agree, allSteps, present } from '../support/presenting';
import { unless } from '../support/full';

/** What the back row reads at 1280 × 720, px; sources may be smaller. */
const SMALLEST = 24;
const SMALLEST_SOURCE = 16;
/** The same as shares of any screen's height: one of 4:3 is looked at from as far. */
const LEAST = 0.03;
const LEAST_SOURCE = 0.02;

for (const path of ['/present/', '/zh/present/'])
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 }
  ])
    test(
      `every slide is read from the back row: ${path}, ${viewport.width} × ${viewport.height}`,
      unless(path === '/zh/present/' && viewport.width === 1280),
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await present(page, path);
        const faults: string[] = [];
        for (const step of await allSteps(page)) {
          await agree(step, page);
          const scale = viewport.width / 1280;
          const smallest = Math.max(SMALLEST * scale, LEAST * viewport.height);
          const smallestSource = Math.max(SMALLEST_SOURCE * scale, LEAST_SOURCE * viewport.height);
          const found = await page.evaluate(
            ([least, source]) => {
              const faults: string[] = [];
              const strength = (element: Element) => {
                let all = 1;
                for (let at: Element | null = element; at; at = at.parentElement)
                  all *= Number(getComputedStyle(at).opacity) * Number(at.getAttribute('opacity') ?? 1);
                return all;
              };
              for (const text of document.querySelectorAll('.deck svg text')) {
                if (strength(text) < 0.1) continue;
                const size =
                  parseFloat(text.getAttribute('font-size')!) *
                  Math.hypot(
                    (text as SVGTextElement).getScreenCTM()!.a,
                    (text as SVGTextElement).getScreenCTM()!.b
                  );
                if (size < least - 0.1)
                  faults.push(`"${text.textContent}" in the picture is ${size.toFixed(1)} px`);
              }
              const words = document.querySelector('.deck .slide-words')!.getBoundingClientRect();
              for (const text of document.querySelectorAll(
                '.deck .slide-words p:not(.visually-hidden), .deck .slide-words h1'
              )) {
                const size = parseFloat(getComputedStyle(text).fontSize);
                const wanted = text.classList.contains('source') ? source : least;
                if (size < wanted - 0.1) faults.push(`"${text.textContent}" is ${size.toFixed(1)} px`);
                const box = text.getBoundingClientRect();
                if (box.top < words.top - 1 || box.bottom > innerHeight || box.right > innerWidth)
                  faults.push(`"${text.textContent}" leaves the slide`);
              }
              // Lines of the words and of the labels, as letters: a line's box holds leading too.
              const lines = [
                ...document.querySelectorAll('.deck .slide-words :is(p, h1):not(.visually-hidden)')
              ].flatMap((text) => {
                const range = document.createRange();
                range.selectNodeContents(text);
                return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => ({
                  left,
                  right,
                  top: top + height * 0.15,
                  bottom: bottom - height * 0.15
                }));
              });
              for (const label of document.querySelectorAll<SVGTSpanElement>('.deck .picture tspan')) {
                if (strength(label) < 0.2) continue;
                const { left, right, top, bottom, height } = label.getBoundingClientRect();
                const size =
                  parseFloat(label.parentElement!.getAttribute('font-size')!) *
                  Math.hypot(label.getScreenCTM()!.a, label.getScreenCTM()!.b);
                const air = (height - size * 0.78) / 2;
                if (
                  lines.some(
                    (line) =>
                      Math.min(right, line.right) - Math.max(left, line.left) > 1 &&
                      Math.min(bottom - air, line.bottom) - Math.max(top + air, line.top) > 1
                  )
                )
                  faults.push(`"${label.textContent}" lies under the words`);
              }
              return faults;
            },
            [smallest, smallestSource] as const
          );
          faults.push(...found.map((fault) => `${step}: ${fault}`));
          await page.keyboard.press('ArrowRight');
        }
        expect(faults).toEqual([]);
      }
    );
