import { path, type Mark, type Picture } from '../marks/marks';
import { ringPath } from '../marks/path-data';
import type { Inks } from '../palette/inks';
import { withOutlines } from './outlines';
import { drawnIn, groundOf } from './slide-svg';

/** Office draws no line of no length, which dots are elsewhere. */
const withCircles = (marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => {
    if (mark.kind === 'group') return { ...mark, children: withCircles(mark.children) };
    if (mark.kind !== 'dots') return mark;
    const { key, points, radius, fill, opacity } = mark;
    return path({ key, d: ringPath(points, radius), fill, ...(opacity === undefined ? {} : { opacity }) });
  });

const isBlurred = (marks: readonly Mark[]): boolean =>
  marks.some((mark) =>
    mark.kind === 'group' ? isBlurred(mark.children) : mark.kind === 'path' && mark.blur
  );

/**
 * A picture as an SVG that Office draws and takes apart into shapes. Its words are shapes too: Office ignores the fonts
 * in such a file, and would set them in faces that do not fit.
 * @returns undefined for a picture with a blur, which Office does not know
 */
export function officeSvg(picture: Picture, inks: Inks): string | undefined {
  if (isBlurred(picture.marks)) return undefined;
  const { width, height } = picture;
  const marks = withCircles(withOutlines(picture).marks);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `${groundOf(inks.ground, width, height)}${drawnIn(marks, inks)}</svg>`
  );
}
