import PptxGenJS from 'pptxgenjs';
import { LANGUAGES, type Locale } from '../locales/locales';
import type { Site } from '../story/types';
import type { ChartSpec } from '../scenes/_kit/chart';
import { addDrawing } from './ooxml/drawings';
import { OfficePackage } from './ooxml/package';
import { PARTS } from './ooxml/parts';
import { repairDeck } from './ooxml/repair';
import { inches } from './pptx-units';
import { addChart } from './pptx-chart';
import { paintBelowZero } from './pptx-below-zero';
import { addWords } from './pptx-words';
import { inksOf, type Inks } from '../palette/inks';
import type { Slide } from './slides';

/** The picture of a step with its ground and without the slide's words. */
interface SlidePicture {
  /** In base64. */
  png: string;
  /** The same as shapes, where Office can draw them. */
  svg?: string;
}

export interface DeckInput {
  locale: Locale;
  site: Site;
  slides: readonly Slide[];
  charts: ReadonlyMap<string, ChartSpec>;
  pictureOf: (slide: Slide) => Promise<SlidePicture>;
}

/** One slide a step: words as text, a chart where one serves, else the picture; notes as notes. */
export async function deckFile({ locale, site, slides, charts, pictureOf }: DeckInput): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = site.title;
  deck.subject = site.description;
  deck.author = site.title;
  const drawings = new Map<number, string>();
  const drawn: { chart: ChartSpec; inks: Inks }[] = [];
  for (const [index, slide] of slides.entries()) {
    const inks = inksOf(slide.chapter.id);
    const page = deck.addSlide();
    const chart = charts.get(slide.hash);
    if (chart) {
      page.background = { color: inks.ground.replace('#', '') };
      addChart(deck, page, chart, inks, locale, slide);
      drawn.push({ chart, inks });
    } else {
      const { png, svg } = await pictureOf(slide);
      if (svg) drawings.set(index + 1, svg);
      page.addImage({
        data: `image/png;base64,${png}`,
        x: 0,
        y: 0,
        w: inches(640),
        h: inches(360),
        altText: slide.step.pictureInWords
      });
    }
    addWords(page, slide, inks, locale, chart !== undefined);
    page.addNotes(slide.notes);
  }
  const file = await OfficePackage.open((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
  for (const [index, document] of file.every(PARTS.charts).entries()) {
    const { chart, inks } = drawn[index]!;
    if (chart.series.some(({ belowZero }) => belowZero)) paintBelowZero(document, chart, inks);
  }
  for (const [number, svg] of drawings) addDrawing(file, number, svg);
  repairDeck(file, { language: LANGUAGES[locale].regional, company: site.place });
  await file.saveEmbedded();
  return file.save();
}
