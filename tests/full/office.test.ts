import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
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
test.skip(missing.length > 0, `the slides are not opened, because ${missing.join(' and ')} is not installed`);

/** Words without spaces, and with one apostrophe: line breaks and fonts change both. */
const tight = (text: string) => text.replace(/\s+/g, '').replace(/’/g, "'");

test.beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  expect(run('node', ['scripts/export.mjs', '--only', 'slides'])).toBe(true);
});

for (const lang of ['en', 'zh'] as const)
  test(`the slides open in LibreOffice, a page a step, with title, figures and source: ${lang}`, async () => {
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
