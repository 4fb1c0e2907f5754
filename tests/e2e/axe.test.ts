import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goToStep, height, open, scrollTo, settled } from '../support/reading';
import { FULL } from '../support/full';
import { builtFigure } from '../support/story';

interface Seen {
  /** What the page is in when it is looked at. */
  state: string;
  reach: (page: Page) => Promise<unknown>;
  /** Whether it is looked at in a short run, too. */
  glance?: true;
}
interface Kind {
  paths: readonly string[];
  /** There when the page can be used; the story's pages say so themselves. */
  ready?: string;
  /** Looked at one after the other in the same page. */
  states: readonly Seen[];
}

const STORY: Kind = {
  paths: ['/', '/zh/'],
  states: [
    { state: 'the cover', reach: async () => undefined },
    { state: 'night', glance: true, reach: (page) => goToStep(page, 'recovery-climb') },
    { state: 'the menu', reach: (page) => page.locator('.menu summary').click() },
    { state: 'a figure', reach: (page) => page.locator('#recovery-climb .figure').first().click() },
    { state: 'a table', reach: (page) => page.locator('#recovery-climb .show-table').press('Enter') },
    {
      state: 'a figure of the table',
      glance: true,
      reach: (page) => page.locator('dialog .figure').first().click()
    },
    {
      state: 'day',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await goToStep(page, 'platforms-talent');
      }
    },
    {
      state: 'the end',
      glance: true,
      reach: async (page) => {
        await scrollTo(page, await height(page));
      }
    }
  ]
};
const DECK: Kind = {
  paths: ['/present/', '/zh/present/'],
  ready: '.deck.opened',
  states: [
    { state: 'the first slide', reach: async () => undefined },
    { state: 'the keys', glance: true, reach: (page) => page.keyboard.press('?') },
    {
      state: 'the overview',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('o');
      }
    }
  ]
};
const SPEAKER: Kind = {
  paths: ['/present/speaker/', '/zh/present/speaker/'],
  ready: '.speaker.opened',
  states: [{ state: 'notes and clock', glance: true, reach: async () => undefined }]
};

const FIGURES: Kind = {
  paths: ['/figures/', '/zh/figures/'],
  ready: 'main.followed',
  states: [
    { state: 'all rows', reach: async () => undefined },
    {
      state: 'filtered',
      glance: true,
      reach: (page) => page.locator('.filter input').fill(builtFigure('bus-people').text_en)
    }
  ]
};
const CHAPTER: Kind = {
  paths: ['/embed/buses/', '/zh/embed/buses/'],
  states: [
    { state: 'its first step', reach: async () => undefined },
    { state: 'further on', glance: true, reach: (page) => scrollTo(page, 1500) }
  ]
};

/** Every kind of page: one that is added to the site is added here. */
const KINDS = [STORY, DECK, SPEAKER, FIGURES, CHAPTER];

/** Each language meets each theme; a small screen goes with reduced motion, a large one without. */
const SETTINGS = [
  { colorScheme: 'light', reducedMotion: 'no-preference', width: 1440, height: 900 },
  { colorScheme: 'dark', reducedMotion: 'reduce', width: 390, height: 844 },
  { colorScheme: 'light', reducedMotion: 'reduce', width: 390, height: 844 },
  { colorScheme: 'dark', reducedMotion: 'no-preference', width: 1440, height: 900 }
] as const;

/** Whether any part of an element is on the screen. */
const onScreen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });

/** Ends what fades: half-way colours are not what is read. What moves with the scroll rests with it. */
async function endFading(page: Page) {
  await settled(page);
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (
        animation.timeline === document.timeline &&
        animation.effect?.getComputedTiming().endTime !== Infinity
      )
        animation.finish();
  });
  await settled(page);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes need not be told, which takes most of the time.
    .options({ resultTypes: ['violations'] })
    .analyze();
  const faults: string[] = [];
  for (const { id, nodes } of violations)
    for (const { target, failureSummary } of nodes) {
      const selector = target.join(' ');
      // Grounds stick to the screen, so words that are off it stand on none and axe compares them with the page's own.
      // What is on the screen it judges; tests/e2e/contrast.test.ts measures every place by its pixels.
      if (id === 'color-contrast' && !(await onScreen(page, selector))) continue;
      faults.push(`${id}: ${selector}: ${failureSummary}`);
    }
  return faults;
}

async function opened(page: Page, path: string, { ready }: Kind, setting: (typeof SETTINGS)[number]) {
  const { width, height, ...media } = setting;
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  if (!ready) return open(page, path);
  await page.goto(path);
  await page.waitForSelector(ready);
}

/** @param judged whether a state is looked at, or only gone through */
async function expectNoFaults(page: Page, { states }: Kind, judged: (state: Seen) => boolean) {
  for (const seen of states) {
    await seen.reach(page);
    if (!judged(seen)) continue;
    await endFading(page);
    expect(await faultsOf(page), seen.state).toEqual([]);
  }
}

for (const kind of KINDS)
  for (const path of kind.paths)
    for (const setting of SETTINGS)
      test(
        `axe finds nothing: ${path}, ${setting.colorScheme}, ${setting.width} px wide, motion ${setting.reducedMotion}`,
        FULL,
        async ({ page }) => {
          test.slow();
          await opened(page, path, kind, setting);
          await expectNoFaults(page, kind, () => true);
        }
      );

for (const [number, kind] of KINDS.entries()) {
  const path = kind.paths[number % 2]!;
  test(`axe finds nothing at a glance: ${path}`, async ({ page }) => {
    await opened(page, path, kind, SETTINGS[number % SETTINGS.length]!);
    await expectNoFaults(page, kind, ({ glance }) => glance === true);
  });
}
