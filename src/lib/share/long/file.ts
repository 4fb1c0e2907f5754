import sharp from 'sharp';
import { drawnIn, GLOW, groundOf } from '../../export/slide-svg';
import { inksOf, type Inks } from '../../palette/inks';
import { withOutlines } from '../../export/outlines';
import { codeSvg } from '../qr';
import type { Section, Window } from './blocks';
import type { LongPicture } from './long-picture';
import { SCALE, STAGE, WIDTH } from './measures';

/** What a picture is seen through, so that no edge of a stage shows. */
function maskSvg({ from, height, fades }: Window): string {
  const area = `x="0" y="${from}" width="${STAGE.width}" height="${height}"`;
  const [top, bottom] = [fades.top / height, 1 - fades.bottom / height];
  const stop = (at: number, seen: boolean) =>
    `<stop offset="${at}" stop-color="${seen ? 'white' : 'black'}"/>`;
  const stops = [
    ...(top > 0 ? [stop(0, false)] : []),
    stop(top, true),
    stop(bottom, true),
    ...(bottom < 1 ? [stop(1, false)] : [])
  ];
  return (
    `<linearGradient id="seen" x2="0" y2="1">${stops.join('')}</linearGradient>` +
    `<mask id="window" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#seen)"/></mask>`
  );
}

/** @param from where the part begins that is drawn, and `height` how high it is; px of the stage */
const svgOf = (from: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${from} ${STAGE.width} ${height}" ` +
  `width="${WIDTH}" height="${Math.round(height * SCALE)}"><defs>${GLOW}</defs>${inside}</svg>`;

/** A picture's part in its window, without its ground. */
function windowSvg(window: Window, inks: Inks): string {
  const { picture, from, height, fades } = window;
  const drawn = drawnIn(withOutlines(picture).marks, inks);
  const faded = fades.top > 0 || fades.bottom > 0;
  return svgOf(from, height, faded ? `${maskSvg(window)}<g mask="url(#window)">${drawn}</g>` : drawn);
}

/** The ground of a section with its words, which are shapes. */
function wordsSvg({ height, marks, codes }: Section, inks: Inks): string {
  const { width } = STAGE;
  const words = drawnIn(withOutlines({ width, height, marks }).marks, inks);
  return svgOf(0, height, groundOf(inks.ground, width, height) + words + codes.map(codeSvg).join(''));
}

const drawing = (svg: string) => sharp(Buffer.from(svg), { unlimited: true, limitInputPixels: false });

/** The pixels of a section, three bytes each. Pictures are drawn one by one: what blurs or fades takes room. */
async function pixelsOf(section: Section) {
  const inks = inksOf(section.chapter);
  const pictures = [];
  for (const window of section.windows)
    pictures.push({
      input: await drawing(windowSvg(window, inks)).png({ compressionLevel: 1 }).toBuffer(),
      left: 0,
      top: Math.round(window.y * SCALE)
    });
  return drawing(wordsSvg(section, inks))
    .composite(pictures)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/**
 * A long picture as PNG. Where no ground is a gradient a palette holds all colours, which makes the file small; a
 * gradient would show bands.
 */
export async function longPicturePng({ sections }: LongPicture): Promise<Buffer> {
  const drawn = [];
  for (const section of sections) drawn.push(await pixelsOf(section));
  const height = drawn.reduce((sum, { info }) => sum + info.height, 0);
  const raw = { width: WIDTH, height, channels: 3 as const };
  const flat = sections.every(({ chapter }) => !inksOf(chapter).ground.includes('gradient'));
  return sharp(Buffer.concat(drawn.map(({ data }) => data)), { raw, limitInputPixels: false })
    .png(flat ? { palette: true, quality: 100, effort: 7, dither: 0 } : { compressionLevel: 9, effort: 8 })
    .toBuffer();
}
