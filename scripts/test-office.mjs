// A part of `npm run test:long`: every deck through LibreOffice, read page by page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { run } from './bootstrap.mjs';

const OUT = 'test-results/office';
const found = (command, ...args) => spawnSync(command, args).status === 0;

const wanting = [
  found('soffice', '--version') ? '' : 'LibreOffice (Debian package libreoffice-impress)',
  found('pdftotext', '-v') ? '' : 'pdftotext (Debian package poppler-utils)'
].filter(Boolean);
if (wanting.length > 0) {
  console.log(`Not checked: the slides are not opened, because ${wanting.join(' and ')} is not installed.`);
  process.exit(0);
}
if (!run('node', ['scripts/export.mjs', '--only', 'slides'])) process.exit(1);

const { loadStory } = await import('./export/story.mjs');
const story = await loadStory();
/** Words without spaces, and with one apostrophe: line breaks and fonts change both. */
const tight = (text) => text.replace(/\s+/g, '').replace(/’/g, "'");

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
let [passed, failed] = [0, 0];
const check = (name, faults) => {
  if (faults.length > 0) failed++;
  else passed++;
  console.log(`  ${faults.length ? '✗' : '✓'} ${name}${faults.map((fault) => `\n      ${fault}`).join('')}`);
};
for (const lang of ['en', 'zh']) {
  const deck = `build/downloads/story.${lang}.pptx`;
  console.log(`\n${deck}`);
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', OUT, deck], { timeout: 300_000 });
  const file = readdirSync(OUT).find((name) => name === `story.${lang}.pdf`);
  check('opens in LibreOffice', file && existsSync(`${OUT}/${file}`) ? [] : ['no PDF came out']);
  if (!file) continue;
  const pages = spawnSync('pdftotext', ['-raw', `${OUT}/${file}`, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    .stdout.split('\f')
    .slice(0, -1)
    .map(tight);
  const slides = story.slidesOf(story.editions[lang]);
  check(
    'has as many pages as steps',
    pages.length === slides.length ? [] : [`${pages.length}, not ${slides.length}`]
  );
  const faults = slides.flatMap(({ hash, title, figures, source }, index) =>
    [title, source, ...figures.map(({ text }) => text)]
      .filter((wanted) => !pages[index]?.includes(tight(wanted)))
      .map((wanted) => `page ${index + 1}, ${hash}: "${wanted}" is missing`)
  );
  check('holds title, figures and source of every step', faults);
}
await story.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
