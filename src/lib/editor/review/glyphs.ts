import { resolve } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { displayLines } from '../../../../scripts/han.mjs';
import { problem, type Problem } from '../../ledger/content-error';
import type { SourceFile } from '../../ledger/source-file';
import { withAllWords } from '../../story/choices';

/** The faces of headings and labels, subset to the characters that were there when they were made (scripts/fonts.mjs). */
const FACES = ['archivo-head', 'noto-sans-sc-head'].map((face) => resolve(`src/lib/fonts/${face}.woff2`));

/** Tokens print figures, whose characters the faces always have; a hint where a line may break has no glyph. */
const UNDRAWN = /\{[^{}]*\}|&\w+;|[\s\u200b\u2060]/g;

/** Reports the characters of titles, headings and labels that no face has, a line each. */
export function reviewGlyphs(texts: Iterable<SourceFile>): Problem[] {
  const faces = FACES.map((face) => openSync(face) as Font);
  const isDrawn = (character: string) =>
    faces.some((face) => face.hasGlyphForCodePoint(character.codePointAt(0)!));
  return [...texts].flatMap(({ file, text }) =>
    displayLines(withAllWords(text)).flatMap(({ line, words }) => {
      const missing = [...new Set(words.replace(UNDRAWN, ''))].filter((character) => !isDrawn(character));
      return missing.length > 0 ? [problem(file, line, 'glyphsMissing', missing.join(''))] : [];
    })
  );
}
