import type { Face, Picture } from '../marks/marks';
import { escapeMarkup } from '../util/escape-markup';
import { svgInside, type DrawnMark } from '../render/svg-text';
import { gradientOf } from './gradient';
import type { Inks } from '../palette/inks';

/** A face as the file names it; `han` is what Chinese characters of that face are set in. */
export const FAMILIES: Record<Face, { latin: string; han: string; weight: number }> = {
  figure: { latin: 'V Figure', han: 'V Han Head', weight: 800 },
  head: { latin: 'V Head', han: 'V Han Head', weight: 700 },
  label: { latin: 'V Label', han: 'V Han Label', weight: 500 }
};

/** What marks refer to in a file that holds them. */
export const GLOW =
  '<filter id="glow" filterUnits="userSpaceOnUse" x="-50%" y="-50%" width="200%" height="200%">' +
  '<feGaussianBlur stdDeviation="14"/></filter>';

/** What the classes of `picture.css` say of a mark, as SVG attributes: no style sheet of ours follows the file. */
function attributesOf(mark: DrawnMark, inks: Inks): string {
  const fill = `fill="${inks.ink(mark.fill ?? 'none')}"`;
  switch (mark.kind) {
    case 'dots':
      return `fill="none" stroke-linecap="round" stroke="${inks.ink(mark.fill)}"`;
    case 'text': {
      const { latin, han, weight } = FAMILIES[mark.face];
      const face = `font-family="'${latin}', '${han}', sans-serif" font-weight="${weight}"`;
      const halo = `paint-order="stroke" stroke="${inks.ink('ground')}" stroke-linejoin="round"`;
      return mark.halo ? `${face} ${fill} ${halo}` : `${face} ${fill}`;
    }
    default: {
      const stroke = mark.stroke ? ` stroke="${inks.ink(mark.stroke)}"` : '';
      const glow = mark.kind === 'path' && mark.blur ? ' filter="url(#glow)"' : '';
      return fill + stroke + glow;
    }
  }
}

/** What is behind a picture, as SVG: a colour, or a gradient from edge to edge; px. */
export function groundOf(ground: string, width: number, height: number): string {
  const gradient = gradientOf(ground, width, height);
  const area = `width="${width}" height="${height}"`;
  if (!gradient) return `<rect ${area} fill="${ground}"/>`;
  const { from, to, stops } = gradient;
  const marks = stops.map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`).join('');
  const line = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  const fill = `<linearGradient id="ground" gradientUnits="userSpaceOnUse" ${line}>${marks}</linearGradient>`;
  return `${fill}<rect ${area} fill="url(#ground)"/>`;
}

/** Marks as SVG that no style sheet has to follow. */
export const drawnIn = (marks: Picture['marks'], inks: Inks) =>
  svgInside(marks, (mark) => attributesOf(mark, inks));

/**
 * A picture as a file of its own: drawn as in the page, with colours and faces instead of classes.
 * @param fonts `@font-face` rules that hold the glyphs used
 * @param description what it shows, for those who do not see it
 * @param scale of the file's own size over the stage's
 */
export function svgFile(
  picture: Picture,
  inks: Inks,
  { fonts = '', title = '', description = '', lang = 'en', scale = 2 }
): string {
  const { width, height } = picture;
  const size = `viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}"`;
  const named = `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`;
  const styles = `<style>${fonts}text{font-kerning:none}</style><defs>${GLOW}</defs>`;
  const content = `${named}${styles}${groundOf(inks.ground, width, height)}${drawnIn(picture.marks, inks)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${lang}" role="img">${content}</svg>\n`;
}

/** The characters that each face has to hold for a picture. */
export function charactersOf(picture: Picture): Record<Face, Set<string>> {
  const used: Record<Face, Set<string>> = { figure: new Set(), head: new Set(), label: new Set() };
  const visit = (marks: Picture['marks']) => {
    for (const mark of marks)
      if (mark.kind === 'group') visit(mark.children);
      else if (mark.kind === 'text')
        for (const character of mark.lines.join('')) used[mark.face].add(character);
  };
  visit(picture.marks);
  return used;
}
