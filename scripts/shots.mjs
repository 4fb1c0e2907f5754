// Contact sheets: every step, at rest and half-way, at four sizes, in both languages and themes.
//   npm run shots -- --chapter buses --step depart --size phone --lang zh --theme dark --at rest
// Sheets land in shots/, which git ignores. Serves build/ itself; run `npm run build` first.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser.mjs';
import { settled, stepOffset } from './geometry.mjs';
import { LANGUAGES, LOCALES } from './languages.mjs';
import { serveBuild } from './serve.mjs';

const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 }
};
const { values } = parseArgs({
  options: {
    chapter: { type: 'string', multiple: true },
    step: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    at: { type: 'string', multiple: true },
    /** How wide a frame stands in its sheet, px; 0 keeps each frame as a file of its own. */
    thumb: { type: 'string' },
    out: { type: 'string', default: 'shots' },
    url: { type: 'string' }
  }
});

const chosen = (name, all) => {
  const wanted = values[name];
  const unknown = (wanted ?? []).filter((value) => !all.includes(value));
  if (unknown.length > 0) throw new Error(`--${name} ${unknown.join(', ')}: choose from ${all.join(', ')}`);
  return wanted ?? all;
};
const sizes = chosen('size', Object.keys(SIZES));
const languages = chosen('lang', LOCALES);
const themes = chosen('theme', ['light', 'dark']);
const moments = chosen('at', ['rest', 'half']);

mkdirSync(values.out, { recursive: true });
const server = values.url ? undefined : await serveBuild();
const origin = values.url ?? server.origin;
const browser = await launchChromium();

/** Scrolls to a step's rest or to the middle of its change. */
async function goTo(page, hash, moment) {
  const top = await stepOffset(page, hash, moment === 'half' ? 0.5 : hash === 'cover' ? 0 : 1);
  await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
  await settled(page);
}

async function sheet(frames, columns, width, file) {
  const page = await browser.newPage({ viewport: { width: columns * (width + 12) + 12, height: 800 } });
  const cells = frames
    .map(
      ({ name, data }) =>
        `<figure><img src="data:image/jpeg;base64,${data}" width="${width}"><figcaption>${name}</figcaption></figure>`
    )
    .join('');
  await page.setContent(
    `<style>body{margin:12px 0 0 12px;background:#888;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:12px}` +
      `figure{margin:0}figcaption{padding:2px 0}img{display:block}</style>${cells}`
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

let done = 0;
for (const size of sizes)
  for (const lang of languages)
    for (const theme of themes) {
      const page = await browser.newPage({ viewport: SIZES[size], colorScheme: theme });
      page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
      await page.addInitScript((language) => localStorage.setItem('language', language), lang);
      await page.goto(`${origin}/${LANGUAGES[lang].folder}`, { waitUntil: 'networkidle' });
      await page.waitForSelector('main.followed');
      const steps = await page.$$eval('.step', (all) =>
        all.map((step) => ({
          hash: step.id,
          step: step.dataset.step,
          chapter: step.closest('.chapter').dataset.chapter
        }))
      );
      const frames = [];
      const wanted = steps.filter(
        ({ chapter, step }) =>
          (!values.chapter || values.chapter.includes(chapter)) &&
          (!values.step || values.step.includes(step))
      );
      for (const { hash } of wanted)
        for (const moment of moments) {
          await goTo(page, hash, moment);
          const name = `${hash}-${moment}`;
          const own = values.thumb === '0';
          const shot = await page.screenshot(
            own
              ? { path: `${values.out}/${size}-${lang}-${theme}-${name}.png` }
              : { type: 'jpeg', quality: 88 }
          );
          if (!own) frames.push({ name, data: shot.toString('base64') });
          done++;
        }
      await page.close();
      const portrait = SIZES[size].height > SIZES[size].width;
      const width = Number(values.thumb ?? (portrait ? 300 : 620));
      const columns = portrait ? 6 : 3;
      const perSheet = portrait ? 12 : 9;
      if (width > 0)
        for (let i = 0; i < frames.length; i += perSheet)
          await sheet(
            frames.slice(i, i + perSheet),
            Math.min(columns, frames.length),
            width,
            `${values.out}/${size}-${lang}-${theme}-${String(i / perSheet + 1).padStart(2, '0')}.png`
          );
      console.log(`${size} ${lang} ${theme}: ${wanted.length} steps, ${done} frames so far`);
    }
await browser.close();
server?.close();
