import { expect, test, type Page } from '@playwright/test';
import { answering, goToStep, open, settled, stepHashes } from '../support/reading';
import { FULL } from '../support/full';
import { digitsOf } from '../support/story';

interface Answer {
  value: string;
  /** The whole answer: figures may share a value. */
  text: string;
  ring: { x: number; y: number; width: number; height: number };
  panel: { x: number; y: number; width: number; height: number };
}

/** Things with nothing in their middle: the places in Hubei stand far apart. */
const SCATTERED = new Set(['buses-places: 17']);

/** The answer that is open. */
const answerOf = (page: Page) =>
  page.evaluate((): Answer | undefined => {
    const [panel, ring] = [document.querySelector('.panel'), document.querySelector('.ring')];
    if (!panel || !ring) return undefined;
    const box = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    return {
      value: panel.querySelector('.panel-value')!.textContent!,
      text: panel.textContent!,
      ring: box(ring),
      panel: box(panel)
    };
  });

/** Every answer of the picture, read by arrow keys until the first comes again. */
async function answersOf(page: Page, hash: string): Promise<Answer[]> {
  await page.locator(`#${hash} .read-picture`).focus();
  await settled(page);
  const answers: Answer[] = [];
  for (;;) {
    await page.keyboard.press('ArrowRight');
    await settled(page);
    const answer = await answerOf(page);
    if (!answer) throw new Error(`${hash}: a figure of the picture does not answer`);
    if (answer.text === answers[0]?.text) return answers;
    answers.push(answer);
  }
}

/** The share of a that b lies over. */
function covered(a: Answer['ring'], b: Answer['ring']): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return (Math.max(0, width) * Math.max(0, height)) / (a.width * a.height);
}

for (const { touch, ...size } of [
  { width: 1440, height: 900, touch: false },
  { width: 390, height: 844, touch: true }
])
  test.describe(`marks answer: ${size.width} px wide`, () => {
    test.use({ viewport: size, hasTouch: touch });
    test('in every step, by keyboard and by a tap or click where they stand', FULL, async ({ page }) => {
      test.slow();
      await open(page, '/');
      await answering(page);
      const faults: string[] = [];
      const silent: string[] = [];
      let asked = 0;
      for (const hash of (await stepHashes(page)).slice(1)) {
        await goToStep(page, hash);
        if ((await page.locator(`#${hash} .read-picture`).count()) === 0) continue;
        const answers = await answersOf(page, hash);
        const texts = new Set(answers.map(({ text }) => text));
        await page.keyboard.press('Escape');
        for (const { ring, panel, value } of answers) {
          asked++;
          if (covered(ring, panel) > 0.75) faults.push(`${hash}: the answer lies over ${value}`);
          const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
          if (touch) await page.touchscreen.tap(x, y);
          else await page.mouse.click(x, y);
          await settled(page);
          const answer = await answerOf(page);
          // A crowd's middle may be empty, or belong to what stands on it.
          if (!answer && !SCATTERED.has(`${hash}: ${value}`)) silent.push(`${hash}: ${value}`);
          if (answer && !texts.has(answer.text)) faults.push(`${hash}: ${value} answers ${answer.text}`);
          if (answer && answer.panel.y + answer.panel.height > size.height + 1)
            faults.push(`${hash}: the answer to ${value} leaves the screen`);
          await page.keyboard.press('Escape');
        }
      }
      expect(asked).toBeGreaterThan(150);
      expect(faults).toEqual([]);
      expect(silent).toEqual([]);
    });
  });

test('a bar that is thinner than a finger is hit by one', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await open(page, '/#projects-growth');
  await answering(page);
  await goToStep(page, 'projects-growth');
  const answers = await answersOf(page, 'projects-growth');
  const thin = answers.find(({ value }) => value.includes(digitsOf('gd-fai-ytd-2020-h1')))!;
  await page.keyboard.press('Escape');
  // The ring stands a little off the bar.
  await page.touchscreen.tap(thin.ring.x + thin.ring.width + 7, thin.ring.y + thin.ring.height / 2);
  await expect(page.locator('.panel-value')).toHaveText(thin.value);
  await page.close();
});

test('what is asked before the answering code has come is answered when it comes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  let come = () => {};
  const gate = new Promise<void>((open) => (come = open));
  // What answers is fetched after the page follows, when nothing else is to do.
  let followed = false;
  await page.route('**/chunks/*.js', async (route) => {
    if (followed) await gate;
    await route.continue();
  });
  await page.addInitScript(() => {
    localStorage.setItem('language', 'en');
    window.requestIdleCallback = () => 0;
  });
  await page.goto('/#recovery-climb');
  await page.waitForSelector('main.followed');
  followed = true;
  await page.locator('#recovery-climb .words a[data-figure]').first().click();
  await expect(page.locator('.panel')).toHaveCount(0);
  come();
  await expect(page.locator('.panel')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('what lies under a finger over a picture is found without looking through its marks', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  for (const hash of ['recovery-climb', 'platforms-talent']) {
    await goToStep(page, hash);
    const found = await page.evaluate(() => document.elementFromPoint(195, 250)!.className);
    expect(found, hash).toBe('stage-veil');
  }
});
