// What the built story costs a reader, swiped on a slow phone and turned by a laptop's wheel, beside a plain page with
// one chart, the same chart scrubbed and, with --base, the build of another commit; all in one run, for only ratios
// last. Writes bench/latest.json, which git ignores.
//   npm run build && npm run bench [-- --base REV] [-- --rounds 3]
//   npm run bench -- --profiles phone --speeds 3000      less of it; --speeds '' is loading alone
//   npm run bench -- --step finale-gather                the change of one step alone
//   npm run bench -- --profile-swipes                    what the main thread does in a swipe
//   npm run bench -- --steps 9,18,27,36                  the story cut to its first steps
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCuts, benchStep, benchStory, benchSwipes } from './bench/benches.mjs';
import { servePages } from './bench/pages.mjs';
import { PROFILES } from './bench/profiles.mjs';
import { launchChromium } from './browser.mjs';

const { values: asked } = parseArgs({
  options: {
    base: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    profiles: { type: 'string', default: Object.keys(PROFILES).join() },
    // Reading on, looking for something, hurrying, px/s.
    speeds: { type: 'string', default: '1000,3000,8000' },
    step: { type: 'string' },
    steps: { type: 'string' },
    'profile-swipes': { type: 'boolean', default: false }
  }
});
if (!existsSync('build/index.html')) {
  console.error('There is no build/: npm run build');
  process.exit(1);
}
const cuts = asked.steps?.split(',').map(Number);
const served = await servePages({ base: asked.base, cuts });
const browser = await launchChromium();
const run = {
  browser,
  pages: served.pages,
  rounds: Number(asked.rounds),
  speeds: asked.speeds.split(',').filter(Boolean).map(Number),
  profiles: Object.entries(PROFILES).filter(([name]) => asked.profiles.split(',').includes(name))
};

try {
  const result = cuts
    ? await benchCuts(run)
    : asked.step
      ? await benchStep(run, asked.step)
      : asked['profile-swipes']
        ? await benchSwipes(run)
        : await benchStory(run);
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/latest.json', `${JSON.stringify({ asked, result }, null, 2)}\n`);
} finally {
  await browser.close();
  served.close();
}
