import JSZip from 'jszip';
import { drawing } from './drawings.mjs';
import { LANGUAGES } from '../languages.mjs';
import { assertFfmpeg, filmFile } from './film.mjs';
import { handout } from './handout.mjs';
import { oneFileEdition } from './one-file.mjs';

/** `07-recovery-strands`: files sort as the story goes. */
const numbered = (index, hash) => `${String(index + 1).padStart(2, '0')}-${hash}`;

async function zipped(files) {
  const zip = new JSZip();
  for (const [name, data] of files) zip.file(name, data);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function eachDrawing({ story, slidesIn, lang, reportProgress }, use) {
  const slides = slidesIn(lang);
  const files = [];
  for (const [index, slide] of slides.entries()) {
    files.push([numbered(index, slide.hash), await use(await drawing(story, slide, lang, { words: true }))]);
    reportProgress(index + 1, slides.length);
  }
  return files;
}

/** Built once; both languages' files hold the same script. */
let oneFile;

/** One exporter for each kind of file. */
export const exporters = {
  async slides({ story, slidesIn, lang, part, raster, downloads, reportProgress }) {
    const slides = slidesIn(lang);
    let done = 0;
    const file = await story.deckFile({
      locale: lang,
      site: story.editions[lang].site,
      slides,
      charts: story.chartsOf(story.editions[lang], story.wholeLedger()),
      pictureOf: async (slide) => {
        const png = await raster.png(await drawing(story, slide, lang, { words: false }));
        reportProgress(++done, slides.length);
        const svg = story.officeSvg(slide.picture, story.inksOf(slide.chapter.id));
        return { png: png.toString('base64'), ...(svg ? { svg } : {}) };
      }
    });
    downloads.write(`story${part}.${lang}.pptx`, file);
  },

  async handout({ browser, origin, lang, downloads }) {
    downloads.write(`story.${lang}.pdf`, await handout(browser, `${origin}/${LANGUAGES[lang].folder}`, lang));
  },

  async pictures(context) {
    const { lang, part, downloads, raster } = context;
    const files = await eachDrawing(context, (svg) => raster.png(svg));
    for (const [name, png] of files) downloads.write(`pictures${part}/${lang}/${name}.png`, png);
    downloads.write(
      `pictures${part}.${lang}.zip`,
      await zipped(files.map(([name, png]) => [`${name}.png`, png]))
    );
  },

  async drawings(context) {
    const { lang, part, downloads } = context;
    const files = await eachDrawing(context, (svg) => svg);
    for (const [name, svg] of files) downloads.write(`drawings${part}/${lang}/${name}.svg`, svg);
    downloads.write(
      `drawings${part}.${lang}.zip`,
      await zipped(files.map(([name, svg]) => [`${name}.svg`, svg]))
    );
  },

  /** Each by itself, as readers save it, and all in one file. */
  async 'long-pictures'({ story, lang, downloads, reportProgress }) {
    const pictures = story.longPictures(story.editions[lang], story.siteOf(process.env));
    const files = [];
    for (const [index, picture] of pictures.entries()) {
      const png = await story.longPicturePng(picture);
      files.push([`${picture.name}.png`, png]);
      // Without the number by which files sort: `long-picture.buses.zh.png`, and `long-picture.zh.png` of the story.
      const name = picture.name.replace(/^\d+-/, '.').replace(/^story/, '');
      downloads.write(`long-picture${name}.${lang}.png`, png);
      reportProgress(index + 1, pictures.length);
    }
    downloads.write(`long-pictures.${lang}.zip`, await zipped(files));
  },

  /** A film for screens and one for telephones, with subtitles in every language, which fit the films of all. */
  async film({ story, slidesIn, lang, part, downloads, reportProgress }) {
    assertFfmpeg();
    const hashes = slidesIn(lang).map(({ hash }) => hash);
    const timeline = story.timelineOf(story.editions, part ? hashes : story.filmOrder(hashes));
    const slides = story.slidesOf(story.editions[lang]);
    const about = {
      rate: story.FRAME_RATE,
      metadata: story.filmMetadata(timeline, slides, story.editions[lang].site.title),
      language: LANGUAGES[lang].tag
    };
    const formats = Object.entries(story.FORMATS);
    for (const [index, [name, format]] of formats.entries()) {
      const frames = new story.Frames(story.editions[lang], timeline, format, story.siteOf(process.env));
      const report = (done, all) => reportProgress(index * all + done, formats.length * all);
      const file = await filmFile(frames, format, about, report);
      downloads.write(`film${name === 'wide' ? '' : `-${name}`}${part}.${lang}.mp4`, file);
    }
    const cues = story.cuesOf(timeline, slides);
    downloads.write(`film${part}.${lang}.vtt`, story.webVtt(cues));
    downloads.write(`film${part}.${lang}.srt`, story.subRip(cues));
  },

  async 'one-file'({ lang, downloads }) {
    oneFile ??= oneFileEdition();
    downloads.write(`story.${lang}.html`, (await oneFile)(lang));
  }
};
