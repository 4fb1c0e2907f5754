// The checks that take minutes and other programs, each where its programs are installed.
//   npm run test:long
import { firefoxPath } from './browser.mjs';
import { buildSite, run } from './bootstrap.mjs';
import { installEngines } from './install-browser.mjs';

await installEngines();
console.log('── The slides in LibreOffice');
const office = run('node', ['scripts/test-office.mjs']);

console.log('\n── The one-file edition in Firefox');
if (!firefoxPath())
  console.log(
    'Not checked: the files are not opened, because Firefox (Debian package firefox-esr) is not installed.'
  );
const firefox =
  !firefoxPath() || run('npx', ['playwright', 'test', '--config', 'playwright.firefox.config.ts']);

console.log('\n── Under a folder, and behind nginx');
const deployed = run('node', ['scripts/test-deploy.mjs']);

console.log('\n── Phones of all sizes, the whole story in each engine, and a long soak');
process.env.LONG = '1';
const read =
  buildSite() &&
  run('npx', [
    'playwright',
    'test',
    ...['phones', 'engines', 'soak'].map((name) => `tests/e2e/${name}.test.ts`)
  ]);
process.exitCode = office && firefox && deployed && read ? 0 : 1;
