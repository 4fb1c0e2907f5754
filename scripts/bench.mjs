// Bytes, loading, work per frame and heap of the built story, on a laptop and a slow phone, beside a page of the same
// words without anything, a page that only scrolls, and, with --base, the build of another commit in the same run.
//   npm run build && npm run bench [-- --base REV] [-- --rounds 3]      writes bench/latest.json, which git ignores
//   npm run bench -- --step finale-gather [--base REV]      the change of one step alone
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildOf } from './bench/build-of.mjs';
import { measureLoad } from './bench/load.mjs';
import { PROFILES } from './bench/profiles.mjs';
import { measureHeap, measureScroll } from './bench/scroll.mjs';
import { serveSite } from './bench/site.mjs';
import { launchChromium } from './browser.mjs';

const { values: asked } = parseArgs({
  options: { base: { type: 'string' }, rounds: { type: 'string', default: '3' }, step: { type: 'string' } }
});
const rounds = Number(asked.rounds);
/** px/s: reading on, looking for something, a fling. */
const SPEEDS = [1200, 4000, 12_000];

const base = asked.base ? buildOf(asked.base) : undefined;
const sites = { story: await serveSite('build'), ...(base ? { base: await serveSite(base.build) } : {}) };
const browser = await launchChromium();

/** By key, the median of each number of some results of one shape. */
function median(results) {
  const [first] = results;
  if (typeof first === 'number')
    return [...results].sort((a, b) => a - b)[Math.floor((results.length - 1) / 2)];
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, median(results.map((result) => result[key]))])
  );
}

/** Runs each measurement once a round, one after another, so that what slows the machine slows all. */
async function interleaved(measurements) {
  const results = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(measurements)) results[name].push(await measure());
  return Object.fromEntries(Object.entries(results).map(([name, all]) => [name, median(all)]));
}

/** The pages that are scrolled, by name: the story, and that of another commit. */
const stories = Object.entries(sites).map(([name, { origin }]) => [name, `${origin}/`]);
const each = (entries, measure) =>
  Object.fromEntries(entries.map(([name, address]) => [name, () => measure(address)]));
const result = { loading: {}, scrolling: {}, heap: {} };
/** Scrolls through each page of the story, and one that does nothing, at a speed. */
const scrolledAt = (profile, speed, step) =>
  interleaved({
    ...(step ? {} : { idle: () => measureScroll(browser, profile, `${sites.story.origin}/idle`, speed) }),
    ...each(stories, (address) => measureScroll(browser, profile, address, speed, step))
  });
const wholes = (measured) =>
  Object.fromEntries(Object.entries(measured).map(([page, { whole }]) => [page, whole]));

async function benchStep(step) {
  for (const [name, profile] of Object.entries(PROFILES))
    for (const speed of SPEEDS.slice(0, 2)) {
      console.log(`\n── ${name}: ms of main thread a frame through ${step}, scrolling at ${speed} px/s`);
      console.table(wholes(await scrolledAt(profile, speed, step)));
    }
}

async function benchStory() {
  for (const [name, profile] of Object.entries(PROFILES)) {
    console.log(`\n── ${name}: a first visit`);
    result.loading[name] = await interleaved(
      each([['words', `${sites.story.origin}/words-only`], ...stories], (address) =>
        measureLoad(browser, profile, address)
      )
    );
    console.table(result.loading[name]);

    result.scrolling[name] = {};
    for (const speed of SPEEDS) {
      console.log(`\n── ${name}: ms of main thread a frame, scrolling at ${speed} px/s`);
      const measured = await scrolledAt(profile, speed);
      result.scrolling[name][speed] = measured;
      console.table(wholes(measured));
      if (speed === SPEEDS[0]) console.table(measured.story.chapters);
    }
    result.heap[name] = await interleaved(each(stories, (address) => measureHeap(browser, profile, address)));
    console.log(`\n── ${name}: heap, MB`);
    console.table(result.heap[name]);
  }
  const { phone } = result.loading;
  const ratios = {
    'largest paint to the words alone, phone': phone.story.lcp / phone.words.lcp,
    ...(base
      ? Object.fromEntries(
          Object.keys(PROFILES).flatMap((name) =>
            SPEEDS.map((speed) => {
              const { story, base: before } = result.scrolling[name][speed];
              return [
                `work a frame to ${asked.base}, ${name}, ${speed} px/s`,
                story.whole.ms / before.whole.ms
              ];
            })
          )
        )
      : {})
  };
  result.ratios = Object.fromEntries(
    Object.entries(ratios).map(([name, value]) => [name, Math.round(value * 100) / 100])
  );
  console.log('\n── ratios');
  console.table(result.ratios);
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/latest.json', `${JSON.stringify(result, null, 2)}\n`);
}

try {
  await (asked.step ? benchStep(asked.step) : benchStory());
} finally {
  await browser.close();
  for (const { close } of Object.values(sites)) close();
  base?.clear();
}
