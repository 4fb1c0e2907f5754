// The checks that everyone waits for: types, lint, layers, unused code, format, units, build, then the main journeys in a real browser.
//   npm test
import { installPackages, sync } from './bootstrap.mjs';
import { installBrowser } from './install-programs.mjs';
import { holdFolder } from './one-at-a-time.mjs';

installPackages();
holdFolder();
const { inOrder, runCheck } = await import('./test/checks.mjs');
const { browserTests, BUILD, FORMAT, LAYERS, LINT, TYPES, UNITS, UNUSED } = await import('./test/suites.mjs');
const { conclude, sum } = await import('./test/totals.mjs');

const browser = await installBrowser();
sync();

async function site() {
  const built = await runCheck(BUILD);
  if (built.failed)
    return [built, { passed: 0, failed: 0, unchecked: ['the journeys, for there is no site'] }];
  if (!browser)
    return [built, { passed: 0, failed: 1, unchecked: ['the journeys, for there is no browser'] }];
  return [built, await runCheck(await browserTests('Journeys in Chromium', ['journeys']))];
}
// What waits for nothing is done beside the site's own checks.
const results = await Promise.all([site(), inOrder([UNITS, TYPES, LINT, LAYERS, UNUSED, FORMAT])]);
conclude(sum(results.flat()));
