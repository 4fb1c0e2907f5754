import { readFileSync } from 'node:fs';
import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { PICTURE_LENGTH } from '../../src/lib/editor/review/lengths';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { monthCount } from '../../src/lib/ledger/month-range';
import { monthSpan } from '../../src/lib/ledger/month-span';
import { MANIFESTS } from '../../src/lib/scenes';
import { monthsOf } from '../../src/lib/scenes/recovery/months';
import { compileStory, type Sources } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/sources';
import { blockText } from '../../src/lib/story/prose';
import { wordCount } from '../../src/lib/story/reading-time';
import { drawnIn, tablesOf } from '../../src/lib/reading/step-tables';
import type { Chapter, Step } from '../../src/lib/story/types';

const stepsOf = (locale: Locale): [string, Chapter, Step][] =>
  editions[locale].chapters.flatMap((chapter) =>
    chapter.steps.map((step): [string, Chapter, Step] => [step.hash, chapter, step])
  );
const ledgerOf = (locale: Locale) => new Map(editions[locale].ledger.map((figure) => [figure.id, figure]));

/** The tokens of each picture in words, by file and step. */
function tokensOf(locale: Locale): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { id } of editions[locale].chapters)
    for (const section of readFileSync(`src/content/${id}.${locale}.md`, 'utf8').split(/^## /m)) {
      const picture = /^> Picture: (.*)$/m.exec(section)?.[1];
      if (picture)
        found[`${id}-${section.split(':')[0]}`] = [
          ...new Set([...picture.matchAll(/\{([a-z][a-z0-9.-]*)/g)].map(([, token]) => token!))
        ].sort();
    }
  return found;
}

describe.each(LOCALES)('pictures in words (%s)', (locale) => {
  test.each(stepsOf(locale))('%s is said at a length that can be listened to', (_hash, _chapter, step) => {
    const { least, most } = PICTURE_LENGTH[locale];
    const length = wordCount(step.pictureInWords, locale);
    expect(length, step.pictureInWords).toBeGreaterThanOrEqual(least);
    expect(length, step.pictureInWords).toBeLessThanOrEqual(most);
    expect(step.pictureInWords).toMatch(/[.。”]$/);
  });

  test('say the picture, not the prose again', () => {
    for (const [hash, , { pictureInWords, body }] of stepsOf(locale)) {
      const prose = body.map(blockText).join(' ');
      for (const sentence of pictureInWords.split(/(?<=[.。;；:：])\s*/).filter(({ length }) => length > 24))
        expect(prose.includes(sentence), `${hash}: ${sentence}`).toBe(false);
    }
  });
});

test('both languages say the same figures of each picture', () => {
  const [en, zh] = [tokensOf('en'), tokensOf('zh')];
  expect(Object.keys(en)).toHaveLength(stepsOf('en').length);
  expect(zh).toEqual(en);
});

describe.each(LOCALES)('tables (%s)', (locale) => {
  const ledger = ledgerOf(locale);
  const idsIn = (chapter: Chapter, step: Step) => {
    const { series, figures } = tablesOf(chapter, step, ledger, locale);
    return [...(series?.rows.flatMap(({ cells }) => cells) ?? []), ...figures].flatMap(
      (cell) => cell?.id ?? []
    );
  };

  test.each(stepsOf(locale))(
    '%s has every figure of its words and its picture, once',
    (_hash, chapter, step) => {
      const ids = idsIn(chapter, step);
      expect(ids).toEqual(expect.arrayContaining([...step.figures, ...drawnIn(chapter, step, locale)]));
      const { figures } = tablesOf(chapter, step, ledger, locale);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    }
  );

  test('steps without a figure have none, and there are no others', () => {
    const empty = stepsOf(locale).filter(([, chapter, step]) => idsIn(chapter, step).length === 0);
    expect(empty.map(([hash]) => hash)).toEqual([]);
  });

  test('hold what the slides’ charts draw', () => {
    const charts = chartsOf(editions[locale], wholeLedger());
    for (const [hash, chapter, step] of stepsOf(locale)) {
      const charted = charts.get(hash)?.series.flatMap(({ ids }) => ids.flatMap((id) => id ?? [])) ?? [];
      expect(idsIn(chapter, step), hash).toEqual(expect.arrayContaining(charted));
    }
  });

  test('set the months beside each other, January and February as one', () => {
    const [, chapter, step] = stepsOf(locale).find(([hash]) => hash === 'recovery-limits')!;
    const { rows, series } = tablesOf(chapter, step, ledger, locale).series!;
    expect(series).toHaveLength(3);
    const periods = rows.map(({ cells }) => cells[0]!.period);
    // The rows as the table of statistics has them, one after the other, from before the half-year told to its end.
    const published = [...wholeLedger().values()]
      .filter(({ region }) => region === 'Guangdong')
      .filter(
        ({ series, period }) =>
          series === 'industrial_value_added_yoy_month' ||
          (series === 'industrial_value_added_yoy_cumulative' && period.endsWith('-01..02'))
      )
      .map(({ period }) => period)
      .sort((a, b) => (monthSpan(a)!.to < monthSpan(b)!.to ? -1 : 1));
    expect(published.join()).toContain(periods.join());
    const told = monthSpan(wholeLedger().get('output')!.period)!;
    expect(periods.map((period) => monthSpan(period)!.to)).toContain(told.to);
    expect(periods.map((period) => monthSpan(period)!.from)).toContain(told.from);
    expect(periods.length).toBeGreaterThan(monthCount(told));
    const { slab, climb } = monthsOf(chapter.figures);
    const toDate = rows.filter(({ cells }) => cells[2]).map(({ cells }) => cells[2]!.period);
    expect(toDate).toEqual([slab, ...climb].flatMap(({ yearToDate }) => yearToDate?.period ?? []));
    expect(toDate.length).toBeGreaterThan(1);
  });
});

test('a figure changed in the ledger changes in every picture’s words', () => {
  const sound = readSources();
  const old = wholeLedger().get('bus-people')!.number;
  // Of four digits and in no other figure: no other number is part of it.
  const [now, then] = [2987, new RegExp(`\\b${old}\\b`)];
  const changed: Sources = {
    ...sound,
    facts: { ...sound.facts, text: sound.facts.text.replace(`\nbus-people,${old},`, `\nbus-people,${now},`) }
  };
  const before = stepsOf('en').filter(([, , { pictureInWords }]) => then.test(pictureInWords));
  const after = compileStory(changed, MANIFESTS).en.chapters.flatMap(({ steps }) => steps);
  expect(before.length).toBeGreaterThan(3);
  for (const [hash] of before) {
    const { pictureInWords } = after.find((step) => step.hash === hash)!;
    expect(pictureInWords).toContain('2,987');
    expect(pictureInWords).not.toMatch(then);
  }
});
