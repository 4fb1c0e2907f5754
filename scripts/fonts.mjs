// Makes the subset fonts of the piece, and the table of advance widths by which scenes wrap their labels.
// Run it after headings or labels gained new characters: `npm run fonts`. The results are committed.
import { readFileSync, writeFileSync, readdirSync, copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { hanOfDisplayText } from './han.mjs';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const fontsDir = new URL('src/lib/fonts/', root);
mkdirSync(fontsDir, { recursive: true });

const archivo = readFileSync(
  require.resolve('@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2')
);
const noto = readFileSync(
  require.resolve('@expo-google-fonts/noto-sans-sc/800ExtraBold/NotoSansSC_800ExtraBold.ttf')
);

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin = ascii + '’‘“”–—·×÷−±²³°éü…\u00a0\u2009\u200a';
const digits = '0123456789.,%+−–-×÷/ \u00a0\u2009';

/**
 * Static cuts of Archivo: the same axes as the look's tokens. The narrow heads get wider spaces, in thousandths of an em:
 * with the face's own words run together at the size of a phone's labels.
 */
const cuts = {
  figure: { text: digits, wght: 800, wdth: 64 },
  head: { text: latin, wght: 780, wdth: 74, space: 205 },
  label: { text: latin, wght: 500, wdth: 88 }
};

/** Sets the advance width of the spaces in a TrueType font, in its own units. */
function widenSpaces(bytes, width) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const font = fontkit.create(bytes);
  const { offset } = font.directory.tables.hmtx;
  for (const space of [' ', '\u00a0']) {
    const { id } = font.glyphForCodePoint(space.codePointAt(0));
    view.setUint16(offset + id * 4, width);
  }
  return bytes;
}

const advances = {};
for (const [name, { text, wght, wdth, space }] of Object.entries(cuts)) {
  const options = { variationAxes: { wght, wdth }, noLayoutClosure: true };
  const cut = await subsetFont(archivo, text, { ...options, targetFormat: 'truetype' });
  const truetype = space ? widenSpaces(cut, space) : cut;
  const woff2 = await subsetFont(truetype, text, { noLayoutClosure: true, targetFormat: 'woff2' });
  writeFileSync(new URL(`archivo-${name}.woff2`, fontsDir), woff2);
  const font = fontkit.create(truetype);
  advances[name] = Object.fromEntries(
    [...new Set(text)].map((c) => [
      c,
      Math.round((font.glyphForCodePoint(c.codePointAt(0)).advanceWidth / font.unitsPerEm) * 1000)
    ])
  );
  console.log(`archivo-${name}.woff2  ${woff2.length} bytes`);
}

const contentDir = new URL('src/content/', root);
const chapters = readdirSync(contentDir)
  .filter((file) => file.endsWith('.zh.md'))
  .map((file) => readFileSync(new URL(file, contentDir), 'utf8'));
const han = hanOfDisplayText(chapters);
const hanWoff2 = await subsetFont(noto, han, { targetFormat: 'woff2', noLayoutClosure: true });
writeFileSync(new URL('noto-sans-sc-head.woff2', fontsDir), hanWoff2);
console.log(`noto-sans-sc-head.woff2  ${hanWoff2.length} bytes, ${han.length} characters`);

writeFileSync(new URL('src/lib/marks/advances.json', root), JSON.stringify(advances) + '\n');
copyFileSync(require.resolve('@fontsource-variable/archivo/LICENSE'), new URL('archivo.OFL.txt', fontsDir));
copyFileSync(
  new URL('LICENSE_FONT', `file://${require.resolve('@expo-google-fonts/noto-sans-sc/package.json')}`),
  new URL('noto-sans-sc.OFL.txt', fontsDir)
);
