import { expect, test, type Browser } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { filmFile } from '../../scripts/export/film.mjs';
import { loadStory } from '../../scripts/export/story.mjs';
import { hasProgram } from '../../scripts/install-programs.mjs';
import { LANGUAGES } from '../../src/lib/locales/locales';
import { present, restingPicture } from '../support/presenting';

const FOLDER = 'test-results/film';
/** Two short films, and the moments that are looked at: in each step's rest, and on the way to it. */
const FILMS = [
  { lang: 'zh', format: 'wide', order: ['recovery-stuck', 'buses-arrive', 'platforms-talent'] },
  { lang: 'en', format: 'upright', order: ['recovery-climb', 'relief-plaque'] }
] as const;
/** Of a step's way, ms: some are in a dissolve, some in a change. */
const ON_THE_WAY = 900;
/** Levels that two drawings of one picture may differ by, on the average and, blurred, anywhere; of 255. */
const ALIKE = { average: 2.5, anywhere: 36 };

let story: Awaited<ReturnType<typeof loadStory>>;
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  story = await loadStory();
});
test.afterAll(() => story.close());

interface Size {
  width: number;
  height: number;
}

/** A part of a picture, small, so that edges that are drawn otherwise do not count. */
const reduced = (image: Buffer, part: Size & { left: number; top: number }) =>
  sharp(image).extract(part).resize(240).blur(1).removeAlpha().raw().toBuffer();

async function expectAlike(one: Buffer, other: Buffer, part: Parameters<typeof reduced>[1], where: string) {
  const [a, b] = [await reduced(one, part), await reduced(other, part)];
  let [sum, most] = [0, 0];
  for (const [at, value] of a.entries()) {
    const off = Math.abs(value - b[at]!);
    sum += off;
    most = Math.max(most, off);
  }
  expect(sum / a.length, `${where}: on the average`).toBeLessThan(ALIKE.average);
  expect(most, `${where}: anywhere`).toBeLessThan(ALIKE.anywhere);
}

/** A frame that was taken out of a film. */
function frameOf(file: string, number: number): Buffer {
  const picked = [
    '-vf',
    `select=eq(n\\,${number})`,
    '-frames:v',
    '1',
    '-f',
    'image2pipe',
    '-c:v',
    'png',
    '-'
  ];
  return spawnSync('ffmpeg', ['-loglevel', 'error', '-i', file, ...picked], { maxBuffer: 1e8 }).stdout;
}

/** The deck at rest on a step, without what its window lays over the slide, which its policy would keep there. */
async function deckAt(browser: Browser, viewport: Size, lang: 'en' | 'zh', hash: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport, bypassCSP: true });
  await present(page, `/${LANGUAGES[lang].folder}present/#${hash}`);
  await restingPicture(page);
  await page.addStyleTag({ content: '.deck > p, .deck ~ * { display: none !important }' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

for (const { lang, format: name, order } of FILMS)
  test(`a film is what players take, and shows what the deck shows: ${name}, ${lang}`, async ({
    browser
  }) => {
    test.skip(
      !hasProgram('ffmpeg', '-version'),
      'films are not made, because FFmpeg (Debian package ffmpeg) is not installed'
    );
    test.setTimeout(300_000);
    const format = story.FORMATS[name];
    const timeline = story.timelineOf(story.editions, order);
    const frames = new story.Frames(story.editions[lang], timeline, format, '');
    const slides = story.slidesOf(story.editions[lang]);
    const metadata = story.filmMetadata(timeline, slides, story.editions[lang].site.title);
    const about = { rate: story.FRAME_RATE, metadata, language: LANGUAGES[lang].tag };
    const bytes = await filmFile(frames, format, about, () => {});
    const file = `${FOLDER}/${name}.mp4`;
    writeFileSync(file, bytes);

    const { stdout } = spawnSync(
      'ffprobe',
      [
        '-v',
        'error',
        '-show_streams',
        '-show_chapters',
        '-show_format',
        '-count_frames',
        '-of',
        'json',
        file
      ],
      { encoding: 'utf8' }
    );
    const { streams, chapters, format: container } = JSON.parse(stdout);
    const [video, audio] = ['video', 'audio'].map((type) =>
      streams.find((stream: { codec_type: string }) => stream.codec_type === type)
    );
    const { width, height } = format;
    expect(video).toMatchObject({
      ...{
        codec_name: 'h264',
        pix_fmt: 'yuv420p',
        width,
        height,
        r_frame_rate: '30/1',
        color_space: 'bt709'
      },
      nb_read_frames: String(frames.count)
    });
    expect(audio.codec_name).toBe('aac');
    expect(Number(container.duration)).toBeCloseTo(timeline.length / 1000, 0);
    expect(chapters).toHaveLength(new Set(order.map((hash) => hash.split('-')[0])).size);
    // Played while it is still being sent.
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));

    const page = await browser.newPage({ viewport: { width, height } });
    // Beside the words, or above them: those are set by the browser there.
    const part =
      name === 'wide'
        ? { left: 800, top: 120, width: 1100, height: 940 }
        : { left: 0, top: 140, width: 1080, height: 1110 };
    const whole = { left: 0, top: 0, width, height };
    for (const { hash, start, end } of timeline.passages.slice(0, order.length)) {
      const rest = Math.round((end * story.FRAME_RATE) / 1000) - 1;
      await expectAlike(
        frameOf(file, rest),
        await deckAt(browser, { width, height }, lang, hash),
        part,
        `${hash} at rest`
      );
      const onTheWay = Math.round(((start + ON_THE_WAY) * story.FRAME_RATE) / 1000);
      const { svg, over } = frames.at(onTheWay);
      expect(over).toBeUndefined();
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await expectAlike(frameOf(file, onTheWay), await page.screenshot(), whole, `${hash} on its way`);
    }
    await page.close();
  });
