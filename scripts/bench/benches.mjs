import { PROFILES } from './profiles.mjs';
import { profileSwipes } from './profile-swipes.mjs';
import { interleaved } from './rounds.mjs';
import { printChapters, printPages, printWork } from './tables.mjs';
import { measureLength, visit } from './visit.mjs';

/**
 * @typedef {{ browser: import('@playwright/test').Browser, pages: Record<string, string>, rounds: number,
 *   speeds: readonly number[], profiles: [name: string, profile: import('./profiles.mjs').Profile][] }} Run
 */

/**
 * @template A, B
 * @param {Record<string, A>} of
 * @param {(value: A, key: string) => B} change
 * @returns {Record<string, B>}
 */
const mapped = (of, change) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value, key)]));

/** The story's address. @param {Run} run */
const storyOf = ({ pages }) => /** @type {string} */ (pages.story);

/**
 * Visits each page once a round.
 * @param {Run} run
 * @param {import('./profiles.mjs').Profile} profile
 * @param {(page: string) => import('./visit.mjs').Reading} readingOf
 */
const visits = ({ browser, pages, rounds }, profile, readingOf) =>
  interleaved(
    rounds,
    mapped(pages, (address, page) => () => {
      // It takes minutes.
      console.error(`${page} …`);
      return visit(browser, profile, address, readingOf(page));
    })
  );

/**
 * Prints what scrolling costs at each speed.
 * @param {string} what
 * @param {Run} run
 * @param {Awaited<ReturnType<typeof visits>>} measured
 */
function printScroll(what, { speeds }, measured) {
  for (const speed of speeds)
    printPages(
      `${what}, scrolled at ${speed} px/s`,
      mapped(measured, ({ scroll }) => /** @type {any} */ (scroll[speed]).whole),
      ['scrubbed', 'base']
    );
}

/** Loading, scrolling and heap of every page, and of the story by chapter. @param {Run} run */
export async function benchStory(run) {
  const result = [];
  for (const [name, profile] of run.profiles) {
    const distance = await measureLength(run.browser, profile, storyOf(run));
    const measured = await visits(run, profile, () => ({ speeds: run.speeds, distance }));
    printPages(
      `${name}: a first visit`,
      mapped(measured, ({ load }) => load),
      ['base']
    );
    printScroll(name, run, measured);
    for (const speed of run.speeds)
      printChapters(
        `${name}: chapters at ${speed} px/s`,
        mapped(measured, ({ scroll }) => /** @type {any} */ (scroll[speed]))
      );
    result.push([name, measured]);
  }
  return Object.fromEntries(result);
}

/** A step's change is scrolled to and fro for so many screens. */
const STEP_SCREENS = 12;

/**
 * What scrolling to and fro through the change of one step costs.
 * @param {Run} run
 * @param {string} step its hash
 */
export async function benchStep(run, step) {
  const result = [];
  for (const [name, profile] of run.profiles) {
    const distance = STEP_SCREENS * (profile.context.viewport?.height ?? 0);
    const measured = await visits(run, profile, (page) => ({
      speeds: run.speeds,
      distance,
      step: ['story', 'base'].includes(page) ? step : undefined
    }));
    printScroll(`${name}: ${step}`, run, measured);
    result.push([name, measured]);
  }
  return Object.fromEntries(result);
}

/** What a phone's main thread does in a swipe. @param {Run} run */
export async function benchSwipes(run) {
  const { browser, pages, rounds } = run;
  const distance = await measureLength(browser, PROFILES.phone, storyOf(run));
  const measured = await interleaved(
    rounds,
    mapped(pages, (address) => () => profileSwipes(browser, PROFILES.phone, address, distance))
  );
  printWork('phone: ms of main thread a swipe, by kind of work', measured);
  return measured;
}

/**
 * What loading and a frame of the same first steps cost in stories of several lengths: it must not grow with what is
 * far away.
 * @param {Run} run
 */
export async function benchCuts(run) {
  const result = [];
  for (const [name, profile] of run.profiles) {
    const [, shortest] = Object.values(run.pages);
    const to = await measureLength(run.browser, profile, /** @type {string} */ (shortest));
    const measured = await visits(run, profile, (page) => ({
      speeds: run.speeds,
      distance: 2 * to,
      to: page === 'plain' ? undefined : to
    }));
    printPages(
      `${name}: a first visit, by length of the story`,
      mapped(measured, ({ load }) => load)
    );
    printScroll(`${name}, the first steps by length of the story`, run, measured);
    result.push([name, measured]);
  }
  return Object.fromEntries(result);
}
