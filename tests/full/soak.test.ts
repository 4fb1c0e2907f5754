import { expect, test, type Page } from '@playwright/test';
import { answering, height, open, random, ready, scrollTo, settled } from '../support/reading';
import { DECK, drawAction, HISTORY, LEAVES, STAYS, type UserAction, type Media } from './soak/user-actions';
import { resourceCounts } from './soak/resource-counts';
import { expectedSteps } from './soak/expected-steps';
import { deckSeen, differences, storySeen } from './soak/seen';
import { watch } from '../support/watching';

/** A failure says what to set to see it again. */
const ACTIONS = Number(process.env.SOAK_ACTIONS ?? 700);
const SEED = process.env.SOAK_SEED === undefined ? undefined : Number(process.env.SOAK_SEED);
/** A page is opened afresh to compare with after each so many. */
const COMPARED = 6;
/** How many of the actions before a failure it tells. */
const TOLD = 10;

test.use({ locale: 'en-GB' });
test.setTimeout(900_000);

const inDeck = (page: Page) => new URL(page.url()).pathname.endsWith('/present/');

/** Until the page follows, whichever it is, and nothing scrolls. */
async function still(page: Page) {
  if (inDeck(page)) return void (await page.waitForSelector('.deck.opened'));
  await ready(page);
  await answering(page);
  const restless = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const places: string[] = [];
    let same = 0;
    for (const end = performance.now() + 8000; same < 6;) {
      await frame();
      places.push(`${scrollY} of ${document.documentElement.scrollHeight}`);
      same = places.at(-1) === places.at(-2) ? same + 1 : 0;
      if (performance.now() > end) return places.slice(-6);
    }
    return [];
  });
  expect(restless, 'the page comes to rest').toEqual([]);
}

/** The page against the same page opened afresh where the reader is. */
async function compare(page: Page, twin: Page, media: Media) {
  await twin.setViewportSize(page.viewportSize()!);
  await twin.emulateMedia(media);
  const deck = inDeck(page);
  /** Where the twin is opened. A deck may still be on its way to its other language: then once more. */
  let opened = '';
  const follow = async () => {
    const address = new URL(page.url());
    // Gone back to, a deck shows the talk where it stands now, which its old address does not say.
    address.hash = deck ? (await deckSeen(page))['step']! : '';
    if (address.href === opened) return;
    await twin.goto(address.href);
    await still(twin);
    opened = address.href;
  };
  await follow();
  await expect
    .poll(
      async () => {
        await follow();
        if (deck) return differences(await deckSeen(page), await deckSeen(twin));
        const y = await page.evaluate(() => scrollY);
        if (y !== (await twin.evaluate(() => scrollY))) await scrollTo(twin, y);
        return differences(await storySeen(page), await storySeen(twin));
      },
      { message: 'what is drawn is what is drawn afresh', intervals: [50, 150, 300], timeout: 8000 }
    )
    .toEqual([]);
  await twin.goto('about:blank');
}

/** Where a page is, and how it came there. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const end = document.documentElement.scrollHeight - innerHeight;
    return `${location.href}, ${Math.round(scrollY)} of ${end} px, by ${came?.type}`;
  });

/** The fault, with what led to it and how to see it again. */
async function told(fault: Error, page: Page, seed: number, name: string, done: readonly string[]) {
  const last = done.map((label, index) => `  ${index + 1}. ${label}`).slice(-TOLD);
  const place = await placeOf(page).catch(() => 'a page that does not answer');
  fault.message = `seed ${seed}, action ${done.length}, at ${place}:
${last.join('\n')}
again: SOAK_SEED=${seed} SOAK_ACTIONS=${done.length} npx playwright test -c tests --project=full -g "${name}"
${fault.message}`;
  return fault;
}

/** What holds wherever the reader is. */
async function holds(page: Page) {
  if (inDeck(page)) return;
  await expect
    .poll(
      async () => {
        const { current, expected } = await expectedSteps(page);
        return expected.includes(current) ? 'right' : `${current}, and is at ${expected.join(' or ')}`;
      },
      { message: 'the step said to be current', intervals: [30, 100, 300], timeout: 5000 }
    )
    .toBe('right');
  const outside = await page.evaluate(() => {
    const box = document.querySelector('.panel')?.getBoundingClientRect();
    if (!box) return false;
    return box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
  });
  expect(outside, 'an answer leaves the screen').toBe(false);
}

const stepOf = async (page: Page) =>
  inDeck(page) ? page.locator('.deck').getAttribute('data-step') : (await expectedSteps(page)).step;

/** Until the address of a story says where its reader rests. What a reload before that does is tested by itself. */
const addressed = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => document.querySelector<HTMLAnchorElement>('.language')!.hash === location.hash)
    )
    .toBe(true);

/** Does it, and waits until the page has followed. */
async function perform(page: Page, action: UserAction) {
  const before = action.keepsStep ? await stepOf(page) : undefined;
  if (action.keepsStep && action.leavesPage && !inDeck(page)) await addressed(page);
  await action.run(page);
  if (action.leavesPage) await page.waitForLoadState();
  await still(page);
  if (before !== undefined) expect(await stepOf(page), `${action.label}: the step stays`).toBe(before);
}

for (const [name, size, seed] of [
  ['a phone', { width: 390, height: 844 }, 20200326],
  ['a laptop', { width: 1440, height: 900 }, 149]
] as const)
  test(`whatever a reader does, in any order, the picture is the one of the place: ${name}`, async ({
    page,
    context,
    browser,
    baseURL
  }) => {
    const [next, used] = [random(SEED ?? seed), SEED ?? seed];
    const wrong = await watch(page, baseURL!);
    await page.setViewportSize(size);
    await open(page, '/');
    // A window of its own: of two pages in one, the one behind is hardly drawn.
    const apart = await browser.newContext({ storageState: await context.storageState() });
    const twin = await apart.newPage();
    const wrongAfresh = await watch(twin, baseURL!);
    const media: Media = { colorScheme: 'light', reducedMotion: 'no-preference' };
    const done: string[] = [];
    try {
      while (done.length < ACTIONS) {
        const action = inDeck(page)
          ? drawAction(next, DECK, HISTORY)
          : drawAction(next, STAYS, LEAVES, HISTORY);
        done.push(action.label);
        await perform(page, action);
        Object.assign(media, action.media);
        await holds(page);
        expect([...wrong, ...wrongAfresh]).toEqual([]);
        if (done.length % COMPARED === 0) await compare(page, twin, media);
      }
    } catch (error) {
      throw await told(error as Error, page, used, name, done);
    } finally {
      await apart.close();
    }
  });

/** How much more there may be in the end: what browsers keep for themselves comes and goes. */
const ALLOWED = { nodes: 40, listeners: 3, documents: 2, workers: 0, heap: 3_000_000 };
const AGAIN = 'what is done again and again leaves nothing behind';
test(AGAIN, async ({ page }) => {
  const [seed, rounds, actions] = [SEED ?? 430, 6, Number(process.env.SOAK_ACTIONS ?? 120)];
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  await page.waitForSelector('main[data-printable]');
  const counts: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const next = random(seed);
    const done: string[] = [];
    try {
      while (done.length < actions) {
        const action = drawAction(next, STAYS);
        done.push(action.label);
        await perform(page, action);
      }
    } catch (error) {
      throw await told(error as Error, page, seed, AGAIN, done);
    }
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await scrollTo(page, (await height(page)) / 2);
    await scrollTo(page, 0);
    await settled(page);
    counts.push(await resourceCounts(page));
  }
  const [first, last] = [counts[0]!, counts.at(-1)!];
  for (const [what, allowed] of Object.entries(ALLOWED))
    expect(
      last[what],
      `seed ${seed}, ${what} in each round: ${counts.map((one) => one[what]).join(', ')}`
    ).toBeLessThanOrEqual(first[what]! + allowed);
});
