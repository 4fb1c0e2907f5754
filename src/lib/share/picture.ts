import sharp from 'sharp';
import { inksOf } from '../palette/inks';
import { svgFile } from '../export/slide-svg';
import { LANGUAGES } from '../locales/locales';
import type { Chapter, Edition } from '../story/types';
import { CARD, cardOf } from './card';
import { SHARED_PICTURE } from './sizes';
import { withOutlines } from '../export/outlines';

/** A chapter's card as SVG, its words as shapes: drawing it asks for no font and no browser. */
export const cardSvg = (edition: Edition, chapter: Chapter): string =>
  svgFile(withOutlines(cardOf(edition, chapter)), inksOf(chapter.id), {
    title: chapter.title,
    lang: LANGUAGES[edition.locale].tag,
    scale: SHARED_PICTURE.width / CARD.width
  });

/** An SVG as PNG at the size it states. Flat colours need no more than a palette, which keeps a card near 50 KB. */
export const pngOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, quality: 100, effort: 8, dither: 1 }).toBuffer();
