import { describe, expect, test } from 'vitest';
import { paletteCss } from '../../src/lib/palette/inks';

const css = paletteCss();

/** Custom properties of the first block after a marker, as written. */
function block(marker: string): Record<string, string> {
  const from = css.indexOf(marker);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()])
  );
}

const light = { ...block(':root'), ...block('What each colour is for') };
const dark = {
  ...light,
  ...block('(prefers-color-scheme: dark) {\n  /* the night stays, and warms */\n  :root')
};

const moreLight = { ...light, ...block('@media (prefers-contrast: more) {\n  :root') };
const more = {
  light: moreLight,
  dark: {
    ...dark,
    ...block('@media (prefers-contrast: more) {\n  :root'),
    ...block('@media (prefers-contrast: more) and (prefers-color-scheme: dark) {\n  :root')
  }
};

function colour(tokens: Record<string, string>, name: string): string {
  const value = tokens[name]!;
  const reference = /^var\(--([\w-]+)\)$/.exec(value);
  return reference ? colour(tokens, reference[1]!) : value;
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex;
  const [r, g, b] = [1, 3, 5].map((i) => {
    const channel = parseInt(full.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const NIGHT = ['ground-0', 'ground-1', 'ground-2-north'];
const DAY = ['ground-3', 'ground-4', 'ground-5', 'ground-6', 'ground-7'];

describe.each(Object.entries(more))('with more contrast, in the %s theme', (_name, tokens) => {
  const pair = (ink: string, ground: string) => contrast(colour(tokens, ink), colour(tokens, ground));
  test('text is AAA, and marks are as clear as text', () => {
    for (const ground of NIGHT) {
      for (const ink of ['night-ink', 'night-ink-2', 'night-cold-text', 'night-warm-text'])
        expect(pair(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
      for (const ink of ['night-cold', 'night-warm'])
        expect(pair(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of DAY) {
      for (const ink of ['day-ink', 'day-ink-2', 'day-cold', 'day-warm-text'])
        expect(pair(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(pair('day-warm', ground), `day-warm on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(pair('on-cold', 'night-cold')).toBeGreaterThanOrEqual(7);
  });
});

describe.each([
  ['light', light],
  ['dark', dark]
] as const)('in the %s theme', (_name, tokens) => {
  const pair = (ink: string, ground: string) => contrast(colour(tokens, ink), colour(tokens, ground));
  test.each(NIGHT)('text on %s is AA', (ground) => {
    for (const ink of ['night-ink', 'night-ink-2', 'night-cold-text', 'night-warm-text'])
      expect(pair(ink, ground), ink).toBeGreaterThanOrEqual(4.5);
  });
  test.each(DAY)('text on %s is AA', (ground) => {
    for (const ink of ['day-ink', 'day-ink-2', 'day-cold', 'day-warm-text'])
      expect(pair(ink, ground), ink).toBeGreaterThanOrEqual(4.5);
  });
  test.each(DAY)('marks on %s are told apart', (ground) => {
    for (const ink of ['day-cold', 'day-warm']) expect(pair(ink, ground), ink).toBeGreaterThanOrEqual(3);
  });
  test('text on slabs is AA', () => {
    expect(pair('day-on-slab', 'day-cold')).toBeGreaterThanOrEqual(4.5);
    expect(pair('day-on-slab', 'day-warm')).toBeGreaterThanOrEqual(4.5);
    expect(pair('on-cold', 'night-cold')).toBeGreaterThanOrEqual(4.5);
    expect(pair('lit', 'tower')).toBeGreaterThanOrEqual(3);
  });
  test('the finale’s dots are told from its ground', () => {
    for (const origin of ['people', 'firms', 'applications', 'grants', 'platforms', 'talent'])
      expect(pair(`origin-${origin}`, 'ground-7'), origin).toBeGreaterThanOrEqual(3);
  });
});
