import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES, type Locale } from '../../src/lib/locales/locales';
import { formatFigure, VARIANTS } from '../../src/lib/ledger/format';
import { flatten } from '../../src/lib/marks/flatten';
import { signedRate, splitFigure } from '../../src/lib/scenes/_kit/numerals';
import { SCENES } from '../../src/lib/scenes/register';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { PRERENDERED } from '../../src/lib/render/stage-size';
import { IN_PICTURES, type Allowed } from '../numbers';

/** The numbers of a text that no entry of a list accounts for; entries that do are marked as used. */
function unaccounted(
  text: string,
  number: RegExp,
  allowed: readonly Allowed[],
  used: Set<Allowed>
): string[] {
  const spans = allowed.flatMap((entry) =>
    [...text.matchAll(new RegExp(entry.where, 'g'))].map((match) => ({
      entry,
      from: match.index,
      to: match.index + match[0].length
    }))
  );
  return [...text.matchAll(number)].flatMap((match) => {
    const by = spans.find(({ from, to }) => from <= match.index && match.index + match[0].length <= to);
    if (by) used.add(by.entry);
    return by ? [] : [text.slice(Math.max(0, match.index - 16), match.index + 20).replaceAll('\n', ' ')];
  });
}

const unused = (allowed: readonly Allowed[], used: ReadonlySet<Allowed>) =>
  allowed.filter((entry) => !used.has(entry) && !entry.sometimes).map(({ where }) => String(where));

/** Every way in which the ledger's figures are printed in a language, longest first. */
function printings(locale: Locale): string[] {
  const texts = [...wholeLedger().values()].flatMap((figure) => [
    ...VARIANTS.flatMap((variant) => {
      try {
        const text = formatFigure(figure, locale, variant);
        return [text, splitFigure(text).number];
      } catch {
        return [];
      }
    }),
    ...(Number.isNaN(figure.number) ? [] : [signedRate(figure.number, locale)])
  ]);
  return [...new Set(texts)].filter((text) => /\d/.test(text)).sort((a, b) => b.length - a.length);
}

describe('every number in a picture is the ledger’s', () => {
  const used = new Set<Allowed>();
  const sizes = [PRERENDERED.stacked, PRERENDERED.sideBySide];
  const counted = { texts: 0 };

  test.each(LOCALES)('at the end of each step, in both sizes (%s)', (locale) => {
    const known = printings(locale);
    const found = new Set<string>();
    for (const { id, labels, figures, steps } of editions[locale].chapters)
      for (const { sceneStep } of steps)
        for (const size of sizes)
          for (const { mark, opacity } of flatten(
            SCENES.get(id)!.sceneAt(sceneStep, 1, size, { locale, labels, figures })
          )) {
            if (mark.kind !== 'text' || opacity < 0.02) continue;
            const text = mark.lines.join(LANGUAGES[locale].space);
            if (!/\d/.test(text)) continue;
            counted.texts++;
            // Entries are met in the text as it stands: a figure may happen to print the same.
            unaccounted(text, /\d+(?:[.,]\d+)*/g, IN_PICTURES, used);
            // A figure stands by itself: 43 is no part of 430, and 20 is not 20%.
            const left = known.reduce(
              (rest, printing) =>
                rest.replace(
                  new RegExp(
                    `(?<![\\d.,])${printing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d%]|[.,]\\d)`,
                    'g'
                  ),
                  '§'
                ),
              text
            );
            for (const at of unaccounted(left, /\d+(?:[.,]\d+)*/g, IN_PICTURES, used))
              found.add(`${id} ${sceneStep} ${mark.key}: ${at}`);
          }
    expect([...found]).toEqual([]);
  });

  test('there are such numbers, and nothing is allowed that is nowhere', () => {
    expect(counted.texts).toBeGreaterThan(200);
    expect(unused(IN_PICTURES, used)).toEqual([]);
  });
});
