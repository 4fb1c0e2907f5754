import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const han = (cut) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${cut}/NotoSansSC_${cut}.ttf`));
const latin = (name) => readFileSync(new URL(`../../src/lib/fonts/archivo-${name}.woff2`, import.meta.url));

const SOURCES = {
  figure: { latin: latin('figure'), han: han('800ExtraBold') },
  head: { latin: latin('head'), han: han('800ExtraBold') },
  label: { latin: latin('label'), han: han('500Medium') }
};
const isHan = (character) => character.codePointAt(0) >= 0x2e80;

async function face(family, weight, font, characters) {
  const woff2 = await subsetFont(font, characters.join(''), { targetFormat: 'woff2', noLayoutClosure: true });
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2')}`;
}

/**
 * `@font-face` rules with the glyphs that a file uses and no others, inside the file.
 * @param {Record<string, Set<string>>} used characters by face
 * @param {Record<string, { latin: string, han: string, weight: number }>} families
 */
export async function embeddedFonts(used, families) {
  const wanted = new Map();
  for (const [name, characters] of Object.entries(used))
    for (const script of ['latin', 'han']) {
      const mine = [...characters].filter((character) => isHan(character) === (script === 'han'));
      if (mine.length === 0) continue;
      const { [script]: family, weight } = families[name];
      const key = `${family} ${weight}`;
      const before = wanted.get(key)?.characters ?? [];
      wanted.set(key, {
        family,
        weight,
        font: SOURCES[name][script],
        characters: [...before, ...mine].sort()
      });
    }
  const rules = [];
  for (const { family, weight, font, characters } of wanted.values())
    rules.push(await face(family, weight, font, characters));
  return rules.join('');
}
