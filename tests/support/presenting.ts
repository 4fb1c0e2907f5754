import { expect, type Page } from '@playwright/test';

/** Opens present mode as someone who has chosen the language, and collects what goes wrong. */
export async function present(page: Page, path: string): Promise<string[]> {
  const errors = errorsOf(page);
  await page.addInitScript(
    (lang) => localStorage.setItem('language', lang),
    path.includes('zh') ? 'zh' : 'en'
  );
  await page.goto(path);
  await page.waitForSelector('.deck.opened');
  return errors;
}

export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** The hash of the step where a window is: the deck or the speaker view. */
export const stepOf = (page: Page) => page.locator('[data-step]').getAttribute('data-step');

/** Opens the speaker view from the deck by its key; pressed again where a window that is just closing was found. */
export async function openSpeaker(deck: Page): Promise<Page> {
  const opened = deck.context().waitForEvent('page');
  let speaker: Page | undefined;
  void opened.then((page) => (speaker = page));
  await expect(async () => {
    if (!speaker) await deck.keyboard.press('s');
    await expect.poll(() => speaker !== undefined, { timeout: 4000 }).toBe(true);
  }).toPass();
  const page = await opened;
  await page.waitForSelector('.speaker.opened');
  return page;
}

/** Every window is at the step. */
export async function agree(step: string, ...windows: Page[]) {
  for (const window of windows)
    await expect(window.locator('[data-step]'), window.url()).toHaveAttribute('data-step', step);
}

/** Hashes of all steps, as the overview lists them; the deck's own order when nothing is hidden. */
export async function allSteps(deck: Page): Promise<string[]> {
  const found: string[] = [];
  await deck.keyboard.press('Home');
  for (;;) {
    const step = (await stepOf(deck))!;
    if (step === found.at(-1)) break;
    found.push(step);
    await deck.keyboard.press('ArrowRight');
  }
  await deck.keyboard.press('Home');
  return found;
}

/** The deck's picture, once nothing moves. */
export async function restingPicture(deck: Page): Promise<string> {
  await expect(deck.locator('.deck .slide')).toHaveCount(1);
  const picture = () => deck.locator('.deck .slide-picture').innerHTML();
  let before = await picture();
  // A picture may stand for a moment in the middle of its motion: it rests when it has been the same five times.
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await picture();
        same = now === before ? same + 1 : 0;
        before = now;
        return same;
      },
      { intervals: [150] }
    )
    .toBeGreaterThanOrEqual(5);
  return before;
}
