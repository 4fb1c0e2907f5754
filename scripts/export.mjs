// Take-away files: see HELP.
import { parseArgs } from 'node:util';
import { freshSite, installPackages } from './bootstrap.mjs';
import { installBrowser } from './install-programs.mjs';

const KINDS = ['slides', 'handout', 'pictures', 'drawings', 'long-pictures', 'one-file'];
/** Made when it is asked for by name: a film takes minutes. */
const ASKED_FOR = ['film'];
const HELP = `npm run export -- [--only KIND] [--lang LANGUAGE] [--order ORDER]

Makes files to take away, in build/downloads/ with a list that present mode reads. A file that cannot be made is named;
the others are made, and those made before stay.

  --only KIND      ${KINDS.join(', ')}; may stand several times. All if left out.
                   ${ASKED_FOR.join(', ')}: only when it is asked for, it takes minutes.
  --lang LANGUAGE  en, zh. Both if left out.
  --order ORDER    a running order as in a link of present mode: five, fifteen, or show.cover.buses-depart.
                   It is for slides, pictures, drawings and film.
`;
const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    order: { type: 'string', default: '' }
  }
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
installPackages();
const chosen = (name, all) => {
  const unknown = (values[name] ?? []).filter((value) => !all.includes(value));
  if (unknown.length === 0) return values[name] ?? all;
  console.error(`--${name} ${unknown.join(', ')}: choose from ${all.join(', ')}`);
  process.exit(2);
};
const { LOCALES } = await import('./languages.mjs');
const languages = chosen('lang', LOCALES);
const kinds = values.only ? chosen('only', [...KINDS, ...ASKED_FOR]) : KINDS;

const { Downloads } = await import('./export/downloads.mjs');
const { Progress } = await import('./export/progress.mjs');
const { exporters } = await import('./export/exporters.mjs');
const { openExportContext } = await import('./export/context.mjs');

/** The handout is printed from the built page. */
function buildIfChanged() {
  if (!freshSite()) throw new Error('the site does not build; see above');
}
const progress = new Progress();
if (!(await installBrowser())) process.exit(1);
if (!(await progress.step('The site', buildIfChanged))) process.exit(1);
const context = await openExportContext(values.order).catch((error) => {
  console.error(error.message);
  process.exit(2);
});
const downloads = new Downloads();
for (const lang of languages)
  for (const kind of kinds)
    await progress.step(`${kind} (${lang})`, (reportProgress) =>
      exporters[kind]({ ...context, lang, downloads, reportProgress })
    );
await context.close();
await progress.step('The list of files', () => downloads.list());

console.log(
  progress.failed.length ? `\nNot made: ${progress.failed.join(', ')}` : '\nAll made: build/downloads/'
);
process.exitCode = progress.failed.length ? 1 : 0;
