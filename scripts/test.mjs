// The checks that everyone waits for: types, lint, format, units, build, then the main journeys in a real browser.
//   npm test
import { installPackages, sync } from './bootstrap.mjs';
import { installBrowser } from './install-programs.mjs';
import { holdFolder } from './one-at-a-time.mjs';

installPackages();
holdFolder();
const { runCheck, sideBySide } = await import('./test/checks.mjs');
const { browserTests, BUILD, FORMAT, LINT, TYPES, UNITS } = await import('./test/suites.mjs');
const { conclude, sum } = await import('./test/totals.mjs');

const browser = await installBrowser();
sync();
// The longest first, so that none is left alone at the end.
const checks = await sideBySide([UNITS, BUILD, TYPES, LINT, FORMAT]);
const journeys = browser && (await runCheck(await browserTests('Journeys in Chromium', ['journeys'])));
conclude(
  sum([...checks, journeys || { passed: 0, failed: 1, unchecked: ['journeys: there is no browser'] }])
);
