import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { loadStory } from '../../scripts/export/story.mjs';
import { LOCALES } from '../../src/lib/locales/locales';

const SITE = 'https://example.org/v/';
/** What chats and public accounts take, bytes; px across that chats keep, and down that telephones open. */
const MOST = { bytes: 10e6, across: 1280, down: 16_384 };
/** Levels of a channel between one row of a gradient and the next. */
const SMOOTH = 2;

let story: Awaited<ReturnType<typeof loadStory>>;
test.beforeAll(async () => {
  story = await loadStory();
});
test.afterAll(() => story.close());

for (const lang of LOCALES)
  test(`long pictures: passed on whole, grounds without bands, the address at the foot: ${lang}`, async () => {
    test.setTimeout(180_000);
    const wanted = ['story', '2-buses', '5-patents'];
    const pictures = story.longPictures(story.editions[lang], SITE);
    for (const picture of pictures.filter(({ name }) => wanted.includes(name))) {
      const png = await story.longPicturePng(picture);
      const { data, info } = await sharp(png, { limitInputPixels: false })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(png.length, picture.name).toBeLessThan(MOST.bytes);
      expect(info.width, picture.name).toBeLessThanOrEqual(MOST.across);
      expect(info.height, picture.name).toBeLessThanOrEqual(MOST.down);
      // The code is in the last screen, and is read as a telephone does.
      const foot = data.subarray(data.length - info.width * info.width * 4);
      const read = jsQR(new Uint8ClampedArray(foot), info.width, info.width)?.data;
      expect(read, picture.name).toBe(lang === 'zh' ? `${SITE}zh/` : SITE);
      if (picture.name !== '2-buses') continue;
      let steps = 0;
      for (let y = 1; y < info.height; y++) {
        const [above, here] = [(y - 1) * info.width * 4, y * info.width * 4];
        const step = Math.max(...[0, 1, 2].map((band) => Math.abs(data[here + band]! - data[above + band]!)));
        // Lines that run to the edge are no bands: they end where they began.
        if (step > 0 && step <= SMOOTH) steps++;
      }
      expect(steps, 'shades of the ground at the left edge').toBeGreaterThan(60);
    }
  });
