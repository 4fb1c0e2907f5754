import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Downloads } from '../../scripts/export/downloads.mjs';
import { keepDownloads } from '../../scripts/kept-downloads.mjs';
import { siteHandler, listen } from '../../scripts/serve.mjs';
import { Progress, timeLeft } from '../../scripts/export/progress.mjs';
import { readDownloads } from '../../src/lib/share/downloads';

test('a step that fails is named, and the next is still made', async () => {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const progress = new Progress();
  let made = false;
  await progress.step('handout (en)', () => Promise.reject(new Error('no paper')));
  await progress.step('slides (en)', () => (made = true));
  write.mockRestore();
  expect(progress.failed).toEqual(['handout (en)']);
  expect(said.join('')).toContain('✗ handout (en): no paper');
  expect(made).toBe(true);
});

test('the time left is told once it is known', () => {
  expect(timeLeft(4000, 0.5)).toBe('');
  expect(timeLeft(6000, 0.25)).toBe(', 18 s left');
  expect(timeLeft(60_000, 0.2)).toBe(', 4 min left');
  expect(timeLeft(60_000, 1)).toBe('');
});

test('the list names what can be taken away, and nothing else in the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  const downloads = new Downloads(folder);
  for (const file of [
    'story.en.pptx',
    'story.five.zh.pptx',
    'story.zh.pdf',
    'pictures.en.zip',
    'pictures/en/01-cover.png',
    'story.en.html',
    'film.five.zh.mp4',
    'film-upright.zh.mp4',
    'film.zh.srt',
    'film.zh.vtt',
    'long-picture.zh.png',
    'long-pictures.zh.zip',
    'long-picture.buses.zh.png',
    'long-picture.buses-2.zh.png',
    'pictures/zh/02-recovery-fall.png',
    'notes.txt'
  ])
    downloads.write(file, 'four');
  downloads.list();
  // As present mode reads it.
  expect(readDownloads(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')))).toEqual([
    { file: 'film-upright.zh.mp4', kind: 'film-upright', lang: 'zh', bytes: 4 },
    { file: 'film.five.zh.mp4', kind: 'film', lang: 'zh', bytes: 4 },
    { file: 'film.zh.srt', kind: 'subtitles', lang: 'zh', bytes: 4 },
    { file: 'long-picture.buses-2.zh.png', kind: 'long-picture', lang: 'zh', chapter: 'buses', bytes: 4 },
    { file: 'long-picture.buses.zh.png', kind: 'long-picture', lang: 'zh', chapter: 'buses', bytes: 4 },
    { file: 'long-picture.zh.png', kind: 'long-picture', lang: 'zh', bytes: 4 },
    { file: 'long-pictures.zh.zip', kind: 'long-pictures', lang: 'zh', bytes: 4 },
    { file: 'pictures.en.zip', kind: 'pictures', lang: 'en', bytes: 4 },
    { file: 'story.en.html', kind: 'one-file', lang: 'en', bytes: 4 },
    { file: 'story.en.pptx', kind: 'slides', lang: 'en', bytes: 4 },
    { file: 'story.five.zh.pptx', kind: 'slides', lang: 'zh', bytes: 4 },
    { file: 'story.zh.pdf', kind: 'handout', lang: 'zh', bytes: 4 }
  ]);
});

test.each(['done', 'failed'])(
  'a build that is %s leaves what was exported, and removes the rest',
  async (end) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'build');
    mkdirSync(`${folder}/downloads`, { recursive: true });
    for (const file of ['index.html', 'downloads/story.en.pptx']) writeFileSync(`${folder}/${file}`, 'old');
    const adapter = keepDownloads(
      {
        name: 'empties',
        adapt: () => {
          rmSync(folder, { recursive: true });
          if (end === 'failed') throw new Error('over budget');
        }
      },
      folder
    );
    const built = Promise.resolve(adapter.adapt({} as never)).then(
      () => 'done',
      () => 'failed'
    );
    expect(await built).toBe(end);
    expect(readFileSync(`${folder}/downloads/story.en.pptx`, 'utf8')).toBe('old');
    expect(existsSync(`${folder}/index.html`)).toBe(false);
  }
);

test('a server that runs shows what was exported since, and its new list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const { origin, close } = await listen(siteHandler({ folder }));
  const downloads = new Downloads(`${folder}/downloads`);
  const text = async (path: string) => (await fetch(origin + path)).text();
  for (const content of ['four', 'longer']) {
    downloads.write('story.en.pptx', content);
    downloads.list();
    expect(await text('/downloads/story.en.pptx')).toBe(content);
    expect(JSON.parse(await text('/downloads/index.json'))[0].bytes).toBe(content.length);
  }
  close();
});

test('the export says what it makes', () => {
  const { stdout, status } = spawnSync('node', ['scripts/export.mjs', '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('slides, handout, pictures, drawings, long-pictures, one-file');
});
