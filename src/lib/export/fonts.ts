import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from '../marks/marks';
import { FAMILIES } from './slide-svg';

type Script = 'latin' | 'han';

const require = createRequire(resolve('package.json'));
const han = (cut: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${cut}/NotoSansSC_${cut}.ttf`));
const latin = (name: Face) => readFileSync(`src/lib/fonts/archivo-${name}.woff2`);

const heavy = han('800ExtraBold');
/** Font files of each face: woff2 for Latin, TrueType for Chinese. */
export const SOURCES: Record<Face, Record<Script, Uint8Array>> = {
  figure: { latin: latin('figure'), han: heavy },
  head: { latin: latin('head'), han: heavy },
  label: { latin: latin('label'), han: han('500Medium') }
};

export const scriptOf = (character: string): Script =>
  character.codePointAt(0)! >= 0x2e80 ? 'han' : 'latin';

/**
 * `@font-face` rules with the glyphs that a file uses and no others, inside the file.
 * @param used characters by face
 */
export async function embeddedFonts(used: Record<Face, ReadonlySet<string>>): Promise<string> {
  const wanted = new Map<string, { family: string; weight: number; font: Uint8Array; text: string }>();
  for (const face of Object.keys(used) as Face[])
    for (const character of used[face]) {
      const script = scriptOf(character);
      const { [script]: family, weight } = FAMILIES[face];
      const before = wanted.get(`${family} ${weight}`);
      const font = SOURCES[face][script];
      wanted.set(`${family} ${weight}`, { family, weight, font, text: (before?.text ?? '') + character });
    }
  const rules = [];
  for (const { family, weight, font, text } of wanted.values()) {
    const woff2 = await subsetFont(font, text, { targetFormat: 'woff2', noLayoutClosure: true });
    rules.push(
      `@font-face{font-family:'${family}';font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2')}`
    );
  }
  return rules.join('');
}
