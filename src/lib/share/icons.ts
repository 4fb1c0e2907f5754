import favicon from '../../../static/favicon.svg?raw';
import { THEME_COLOUR } from '../ui/theme-colour';

interface Icon {
  /** px */
  size: number;
  /**
   * Share of the width that the mark takes, on a ground to the edges; undefined for the mark with its own round
   * corners.
   */
  mark?: number;
}

/**
 * A telephone rounds the corners itself, and may cut a circle: of a maskable icon only its middle is sure to be seen.
 */
export const ICONS: Record<string, Icon> = {
  'apple-touch': { size: 180, mark: 0.9 },
  192: { size: 192 },
  512: { size: 512 },
  maskable: { size: 512, mark: 0.74 }
};

/** The favicon at an icon's size, as SVG. */
export function iconSvg({ size, mark }: Icon): string {
  const inner = size * (mark ?? 1);
  const at = (size - inner) / 2;
  const placed = favicon.replace('<svg ', `<svg x="${at}" y="${at}" width="${inner}" height="${inner}" `);
  const ground = mark ? `<rect width="${size}" height="${size}" fill="${THEME_COLOUR}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${placed}</svg>`;
}
