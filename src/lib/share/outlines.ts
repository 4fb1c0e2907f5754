import * as fontkit from 'fontkit';
import { memoize } from '../util/memoize';
import { path, type Face, type Mark, type PathMark, type Picture, type TextMark } from '../marks/marks';
import { scriptOf, SOURCES } from '../export/fonts';

const opened = memoize(
  (face: Face, script: 'latin' | 'han') => fontkit.create(Buffer.from(SOURCES[face][script])) as fontkit.Font,
  (face, script) => `${face} ${script}`,
  6
);

/** The figure face has digits only; what it lacks is set in the heading face, as on the page. */
const CHAIN: Record<Face, readonly Face[]> = { figure: ['figure', 'head'], head: ['head'], label: ['label'] };

/** @throws on a character that no face of ours has: a picture with a hole in its words must not leave the build. */
function glyphOf(character: string, face: Face) {
  const code = character.codePointAt(0)!;
  for (const one of CHAIN[face]) {
    const font = opened(one, scriptOf(character));
    if (font.hasGlyphForCodePoint(code))
      return { glyph: font.glyphForCodePoint(code), unit: 1 / font.unitsPerEm };
  }
  throw new Error(`no glyph for "${character}" in the face "${face}"`);
}

function linePath(words: string, mark: TextMark, baseline: number): string {
  const glyphs = [...words].map((character) => glyphOf(character, mark.face));
  const width = glyphs.reduce((sum, { glyph, unit }) => sum + glyph.advanceWidth * unit * mark.size, 0);
  let x = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
  return glyphs
    .map(({ glyph, unit }) => {
      const scale = unit * mark.size;
      const drawn = glyph.path.scale(scale, -scale).translate(x, baseline).toSVG();
      x += glyph.advanceWidth * scale;
      return drawn;
    })
    .join('');
}

function outlineOf(mark: TextMark): PathMark[] {
  const { key, fill, halo, opacity } = mark;
  const d = mark.lines.map((words, index) => linePath(words, mark, mark.y + index * mark.leading)).join('');
  const faded = opacity === undefined ? {} : { opacity };
  return [
    ...(halo ? [path({ key: `${key} halo`, d, stroke: 'ground', strokeWidth: halo, ...faded })] : []),
    path({ key, d, fill, ...faded })
  ];
}

const outlined = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return { ...mark, children: outlined(mark.children) };
    return mark.kind === 'text' ? outlineOf(mark) : mark;
  });

/** A picture whose words are shapes: it looks the same wherever it is drawn, without any font. */
export const withOutlines = (picture: Picture): Picture => ({ ...picture, marks: outlined(picture.marks) });
