import type { Page, ViewportSize } from '@playwright/test';
import { goToStep, stepHashes } from '../../support/reading';

/** What the browser is told of its reader besides the size of the window. */
export interface Media {
  colorScheme: 'light' | 'dark';
  reducedMotion: 'reduce' | 'no-preference';
}
export interface UserAction {
  label: string;
  run: (page: Page) => Promise<unknown>;
  /** Whether the reader's step stays. */
  keepsStep?: boolean;
  /** Whether the page is left, for another or for itself anew. */
  leavesPage?: boolean;
  /** What it changes, for a fresh page to be told as well. */
  media?: Partial<Media>;
}
/**
 * An action with its own chances drawn; each draws the same number whatever the page is like, so that a seed repeats.
 */
export type ActionMaker = (next: () => number) => UserAction;

const SIZES: ViewportSize[] = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 653, height: 713 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 }
];

const oneOf = <T>(next: () => number, all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
const between = (next: () => number, least: number, most: number) =>
  Math.round(least + next() * (most - least));

/** To a point of the window, as shares of it. */
async function pointTo(page: Page, across: number, down: number) {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(Math.round(width * across), Math.round(height * down));
}

/** Clicks one of the elements that can be seen and hit; none where none can. */
async function clickSeen(page: Page, selector: string, share: number) {
  const points = await page.evaluate((wanted) => {
    const found: [number, number][] = [];
    for (const element of document.querySelectorAll(wanted)) {
      const box = element.getClientRects()[0];
      if (!box) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (element.contains(document.elementFromPoint(x, y))) found.push([x, y]);
    }
    return found;
  }, selector);
  const point = points[Math.floor(share * points.length)];
  if (point) await page.mouse.click(...point);
}

/** Clicks a point, unless a click there leads away. */
async function clickAt(page: Page, across: number, down: number) {
  const { width, height } = page.viewportSize()!;
  const [x, y] = [Math.round(width * across), Math.round(height * down)];
  const leads = await page.evaluate(
    ([x, y]) =>
      Boolean(document.elementFromPoint(x, y)?.closest('a:not(.figure), button, select, textarea, .share')),
    [x, y] as const
  );
  if (!leads) await page.mouse.click(x, y);
}

async function toSomeStep(page: Page, share: number) {
  const hashes = await stepHashes(page);
  await goToStep(page, hashes[Math.floor(share * hashes.length)]!);
}

const emulate = (media: Partial<Media>, label: string, keepsStep = true): UserAction => ({
  label,
  run: (page) => page.emulateMedia(media),
  keepsStep,
  media
});

/** What a reader does without leaving the page. */
export const STAYS: [weight: number, ActionMaker][] = [
  [
    6,
    (next) => {
      const [by, across, down] = [between(next, -600, 800), next(), next()];
      return {
        label: `wheel by ${by}`,
        run: async (page) => {
          await pointTo(page, across, down);
          await page.mouse.wheel(0, by);
        }
      };
    }
  ],
  [
    4,
    (next) => {
      const [by, times] = [between(next, -900, 1200), between(next, 5, 20)];
      return {
        label: `fling ${times} × ${by}`,
        run: (page) => Promise.all(Array.from({ length: times }, () => page.mouse.wheel(0, by)))
      };
    }
  ],
  [
    4,
    (next) => {
      const keys = ['Home', 'End', 'PageDown', 'PageUp', 'Space', 'ArrowDown', 'Tab', 'Shift+Tab', 'Escape'];
      const [key, times] = [oneOf(next, keys), between(next, 1, 4)];
      return {
        label: `key ${key} × ${times}`,
        run: async (page) => {
          // A space presses what has the focus.
          if (key === 'Space') await page.evaluate(() => (document.activeElement as HTMLElement).blur());
          for (let i = 0; i < times; i++) await page.keyboard.press(key);
        }
      };
    }
  ],
  [
    4,
    (next) => {
      const share = next();
      return {
        label: `chapter menu, link at ${share.toFixed(2)}`,
        run: async (page) => {
          await page.keyboard.press('Escape');
          await page.locator('.menu summary').click();
          const links = page.locator('.menu a');
          await links.nth(Math.floor(share * (await links.count()))).click();
          await page.keyboard.press('Escape');
        }
      };
    }
  ],
  [
    2,
    (next) => {
      const way = oneOf(next, ['Escape', 'click', 'summary']);
      return {
        label: `chapter menu opened and closed by ${way}`,
        run: async (page) => {
          await page.keyboard.press('Escape');
          await page.locator('.menu summary').click();
          if (way === 'Escape') await page.keyboard.press('Escape');
          else if (way === 'click') await clickAt(page, 0.03, 0.5);
          else await page.locator('.menu summary').click();
        }
      };
    }
  ],
  [
    3,
    (next) => {
      const share = next();
      return {
        label: `to the rest of the step at ${share.toFixed(3)}`,
        run: (page) => toSomeStep(page, share)
      };
    }
  ],
  [
    6,
    (next) => {
      const size = oneOf(next, SIZES);
      return {
        label: `window of ${size.width} × ${size.height}`,
        run: (page) => page.setViewportSize(size),
        keepsStep: true
      };
    }
  ],
  [
    4,
    () => ({
      label: 'turned',
      run: (page) => {
        const { width, height } = page.viewportSize()!;
        return page.setViewportSize({ width: height, height: width });
      },
      keepsStep: true
    })
  ],
  [
    3,
    (next) => {
      const colorScheme = oneOf(next, ['light', 'dark'] as const);
      return emulate({ colorScheme }, `theme ${colorScheme}`);
    }
  ],
  [
    3,
    (next) => {
      const reducedMotion = oneOf(next, ['reduce', 'no-preference'] as const);
      return emulate({ reducedMotion }, `motion ${reducedMotion}`);
    }
  ],
  [
    2,
    () => ({
      label: 'printed from the screen, and back',
      run: async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.waitForSelector('main.printing');
        // Told to stay on the screen, a browser would lay a PDF out as a screen too.
        await page.emulateMedia({ media: null });
        await page.waitForSelector('main:not(.printing)');
      }
    })
  ],
  [1, () => ({ label: 'made a PDF', run: (page) => page.pdf({ preferCSSPageSize: true }), keepsStep: true })],
  [
    4,
    (next) => {
      const [step, figure, closed] = [next(), next(), next() < 0.5];
      return {
        label: `a figure asked at ${step.toFixed(3)}${closed ? ' and closed' : ''}`,
        run: async (page) => {
          await toSomeStep(page, step);
          await clickSeen(page, '.words .figure', figure);
          if (closed) await clickSeen(page, '.panel-close', 0);
        }
      };
    }
  ],
  [
    3,
    (next) => {
      const [step, button, way] = [next(), next(), oneOf(next, ['Escape', 'button'])];
      return {
        label: `a table opened at ${step.toFixed(3)} and closed by ${way}`,
        run: async (page) => {
          await toSomeStep(page, step);
          await clickSeen(page, '.words .show-table', button);
          if (way === 'Escape') await page.keyboard.press('Escape');
          else await clickSeen(page, 'dialog .close', 0);
          await page.keyboard.press('Escape');
        }
      };
    }
  ],
  [
    3,
    (next) => {
      const [across, down] = [next(), next()];
      return {
        label: `click at ${across.toFixed(2)}, ${down.toFixed(2)}`,
        run: (page) => clickAt(page, across, down)
      };
    }
  ]
];

/** What leads away from the story, or to it anew. */
export const LEAVES: [weight: number, ActionMaker][] = [
  [3, () => ({ label: 'loaded anew', run: (page) => page.reload(), keepsStep: true, leavesPage: true })],
  [
    3,
    () => ({
      label: 'the other language',
      run: async (page) => {
        await page.keyboard.press('Escape');
        await page.locator('.language').click();
      },
      leavesPage: true
    })
  ],
  [
    3,
    () => ({
      label: 'to the deck by its link',
      run: async (page) => {
        await page.keyboard.press('Escape');
        await page.locator('.present-link a').click();
      },
      leavesPage: true
    })
  ]
];

/** A page may write its address as it leaves, which looks like having arrived: waits for the page that is meant. */
async function through(page: Page, by: 1 | -1) {
  const wanted = await page.evaluate(
    (by) => navigation.entries()[navigation.currentEntry!.index + by]?.url ?? undefined,
    by
  );
  if (!wanted) return;
  await (by < 0 ? page.goBack() : page.goForward());
  const { pathname } = new URL(wanted);
  await page.waitForURL((url) => url.pathname === pathname);
}

/** What a browser's own buttons do, as far as they lead to the site. */
export const HISTORY: [weight: number, ActionMaker][] = [
  [
    2,
    () => ({
      label: 'back',
      run: (page) => through(page, -1),
      leavesPage: true
    })
  ],
  [
    2,
    () => ({
      label: 'forward',
      run: (page) => through(page, 1),
      leavesPage: true
    })
  ]
];

/** What is done before a hall. */
export const DECK: [weight: number, ActionMaker][] = [
  [
    8,
    (next) => {
      const keys = [
        'ArrowRight',
        'ArrowLeft',
        'PageDown',
        'PageUp',
        'Space',
        'Home',
        'End',
        'b',
        'w',
        'p',
        't',
        'l'
      ];
      const [key, times] = [oneOf(next, keys), between(next, 1, 3)];
      return {
        label: `key ${key} × ${times}`,
        run: async (page) => {
          for (let i = 0; i < times; i++) await page.keyboard.press(key);
        }
      };
    }
  ],
  [
    2,
    (next) => {
      const number = String(between(next, 1, 40));
      return {
        label: `number ${number}`,
        run: async (page) => {
          await page.keyboard.type(number);
          await page.keyboard.press('Enter');
        }
      };
    }
  ],
  [
    2,
    (next) => {
      const [key, moves] = [oneOf(next, ['o', '?', 'q']), between(next, 0, 4)];
      return {
        label: `key ${key}, ${moves} arrows, Escape`,
        run: async (page) => {
          await page.keyboard.press(key);
          for (let i = 0; i < moves; i++) await page.keyboard.press('ArrowRight');
          if (await page.locator('dialog').count()) await page.keyboard.press('Escape');
        }
      };
    }
  ],
  [
    2,
    (next) => {
      const [across, down] = [next(), next() * 0.6];
      return { label: `click at ${across.toFixed(2)}`, run: (page) => clickAt(page, across, down) };
    }
  ],
  [
    2,
    (next) => {
      const size = oneOf(next, SIZES);
      return {
        label: `window of ${size.width} × ${size.height}`,
        run: (page) => page.setViewportSize(size),
        keepsStep: true
      };
    }
  ],
  [1, () => ({ label: 'loaded anew', run: (page) => page.reload(), keepsStep: true, leavesPage: true })],
  [
    4,
    () => ({
      label: 'back to the story by its link',
      run: async (page) => {
        // The controls come where they are looked for: at the lower edge.
        await pointTo(page, 0.5, 0.5);
        await pointTo(page, 0.5, 0.99);
        await page.locator('.present-controls a').click();
      },
      leavesPage: true
    })
  ]
];

/** One of them, as likely as its weight says. */
export function drawAction(next: () => number, ...lists: (readonly [number, ActionMaker][])[]): UserAction {
  const all = lists.flat();
  let left = next() * all.reduce((sum, [weight]) => sum + weight, 0);
  const [, maker] = all.find(([weight]) => (left -= weight) < 0) ?? all.at(-1)!;
  return maker(next);
}
