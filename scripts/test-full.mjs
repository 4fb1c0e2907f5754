// Everything that `npm test` has no time for: all sizes, seeds and languages, other engines, minutes of random reading,
// slides in LibreOffice, the site under a folder and behind nginx. It says what it could not check.
//   npm run test:full
import { installPackages, sync } from './bootstrap.mjs';
import { installBrowser, installPrograms } from './install-programs.mjs';
import { holdFolder } from './one-at-a-time.mjs';

installPackages();
holdFolder();
const { firefoxPath } = await import('./browser.mjs');
const { runCheck } = await import('./test/checks.mjs');
const { browserTests, BUILD, PROPERTIES } = await import('./test/suites.mjs');
const { conclude, sum } = await import('./test/totals.mjs');

const browser = await installBrowser();
await installPrograms();
sync();
const results = [await runCheck(BUILD), await runCheck(PROPERTIES)];
if (!browser) results.push({ passed: 0, failed: 1, unchecked: ['the site, for there is no browser'] });
else {
  const projects = ['full', 'variants', ...(firefoxPath() ? ['firefox'] : [])];
  results.push(await runCheck(await browserTests('Everything in a browser', projects, { live: true })));
  if (!firefoxPath())
    results[0].unchecked.push('the one-file edition in Firefox: firefox-esr is not installed');
}
conclude(sum(results));
