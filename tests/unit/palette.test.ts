import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inksOf, paletteCss, themeColour } from '../../src/lib/palette/inks';

const HEX = /#[0-9a-f]{3,8}\b/gi;
const COLOURS = 'src/lib/palette/colours.css';
const filesIn = (kinds: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => kinds.test(file))
    .map((file) => `src/${file}`);
const colours = readFileSync(COLOURS, 'utf8');
const paper = readFileSync('src/lib/palette/paper.css', 'utf8');

test('each colour is written once, in the palette', () => {
  const written = colours.match(HEX)!;
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter((colour, index) => written.indexOf(colour) !== index)).toEqual([]);
  const elsewhere = filesIn(/\.(css|svelte|ts)$/).filter(
    (file) => file !== COLOURS && !file.includes('.test.')
  );
  const typed = elsewhere.filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return /(?:[:\s"'(,])#(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?!\w|-)/i.test(code.replace(/href="#[^"]*"/g, ''));
  });
  expect(typed).toEqual([]);
});

test('the icon, a file of its own, has the colours of the palette', () => {
  const icon = 'static/favicon.svg';
  const value = (name: string) => new RegExp(`--colour-${name}: (${HEX.source})`).exec(colours)![1];
  expect(readFileSync(icon, 'utf8').match(HEX), `write the palette's colours into ${icon}`).toEqual(
    ['night-0', 'sky', 'lamp'].map(value)
  );
});

test('each colour is used', () => {
  const sheets = filesIn(/\.css$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = [...colours.matchAll(/--(colour-[\w-]+):/g)].map(([, name]) => name!);
  expect(names.filter((name) => !sheets.includes(`var(--${name})`))).toEqual([]);
});

test('a colour that is changed in its line changes in every place', () => {
  const put = '#123456';
  const changed = (name: string) =>
    paletteCss().replace(new RegExp(`(--colour-${name}:) [^;]+`), `$1 ${put}`);
  expect(inksOf('relief', changed('vermilion')).ink('warm')).toBe(put);
  expect(inksOf('recovery', changed('lamp')).ink('warm')).toBe(put);
  expect(inksOf('projects', changed('light-4')).ground).toBe(put);
  expect(inksOf('buses', changed('road-3')).ground).toContain(put);
  expect(themeColour(changed('night-0'))).toBe(put);
  expect(themeColour()).not.toBe(put);
  expect(paper).toContain('--warm: var(--colour-vermilion);');
});
