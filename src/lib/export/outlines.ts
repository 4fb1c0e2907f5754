import * as fontkit from 'fontkit';
import { memoize } from '../util/memoize';
import { path, type Face, type Mark, type PathMark, type Picture, type TextMark } from '../marks/marks';
import type { PathCommand, PathData } from '../marks/path-data';
import { scriptOf, SOURCES } from './fonts';

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

/** Outlines keep a hundredth of a pixel: letters are small. */
const trim = (value: number) => Math.round(value * 100) / 100;

function commandOf({ command, args }: fontkit.PathCommand): PathCommand {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = args.map(trim);
  switch (command) {
    case 'moveTo':
      return ['M', a, b];
    case 'lineTo':
      return ['L', a, b];
    case 'quadraticCurveTo':
      return ['Q', a, b, c, d];
    case 'bezierCurveTo':
      return ['C', a, b, c, d, x, y];
    case 'closePath':
      return ['Z'];
  }
}

function linePath(words: string, mark: TextMark, baseline: number): PathData {
  const glyphs = [...words].map((character) => glyphOf(character, mark.face));
  const width = glyphs.reduce((sum, { glyph, unit }) => sum + glyph.advanceWidth * unit * mark.size, 0);
  let x = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
  return glyphs.flatMap(({ glyph, unit }) => {
    const scale = unit * mark.size;
    const drawn = glyph.path.scale(scale, -scale).translate(x, baseline).commands.map(commandOf);
    x += glyph.advanceWidth * scale;
    return drawn;
  });
}

function outlineOf(mark: TextMark): PathMark[] {
  const { key, fill, halo, opacity } = mark;
  const d = mark.lines.flatMap((words, index) => linePath(words, mark, mark.y + index * mark.leading));
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
