import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { slidesOf } from '../../src/lib/export/slides';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { readLedger } from '../../src/lib/ledger/ledger';
import { UNITS, type Unit } from '../../src/lib/ledger/units';
import { SCENES } from '../../src/lib/scenes/register';
import { MANIFESTS } from '../../src/lib/scenes';
import { compileContent, type Content } from '../../src/lib/editor/content';
import type { Sources } from '../../src/lib/story/compile';
import { blockText, inlineToText } from '../../src/lib/story/prose';
import type { Step } from '../../src/lib/story/types';
import { compiled, edited, sound, textOfFile, withCell } from './editing';

const rows = csvParse(textOfFile('facts.csv')).filter(({ kind }) => kind !== 'derived');
const NAMED = new Set<string | undefined>(MANIFESTS.flatMap(({ named }) => Object.keys(named ?? {})));
const SIZE = { width: 1440, height: 900, layout: 'sideBySide' } as const;

/** Another value that an editor might put in. */
function another(value: string, unit: Unit): string {
  if (unit === 'label') return `${value}+1`;
  if (unit === 'datetime') return value.replace(/T.*/, 'T14:30');
  if (unit === 'date') return value.replace(/\d\d$/, (day) => (day === '12' ? '13' : '12'));
  if (unit === 'month') return value.replace(/\d\d$/, (month) => (month === '05' ? '06' : '05'));
  if (unit === 'year') return String(Number(value) - 1);
  const decimals = value.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  const changed = unit === 'percent' && Number(value) >= 100 ? Number(value) - step : Number(value) * 1.08;
  const rounded = unit === 'count' ? Number(value) + 1 : Number(changed.toFixed(decimals));
  return (rounded === Number(value) ? rounded + step : rounded).toFixed(decimals);
}

const words = ({ heading, body, slideLine, notes }: Step) =>
  [heading, slideLine, notes.say, notes.question, notes.answer]
    .map(inlineToText)
    .concat(body.map(blockText))
    .join('\n');
const textsOf = ({ editions }: Content, locale: Locale) =>
  new Map(editions[locale].ledger.map((figure) => [figure.id, figure.text]));

/** Ids that a formula reads, and those that their formulas read. */
const inputsOf = (id: string): string[] => {
  const formula = csvParse(textOfFile('facts.csv')).find((row) => row.id === id)?.formula ?? '';
  const ids = formula.match(/[a-z][a-z0-9-]*/g) ?? [];
  return ids.flatMap((one) => [one, ...inputsOf(one)]);
};
const derived = csvParse(textOfFile('facts.csv')).flatMap(({ id, kind, formula }) =>
  kind === 'derived' ? [{ id: id!, formula: formula!, inputs: inputsOf(id!) }] : []
);

const ledgerOf = ({ facts, context }: Sources) => readLedger(facts, context, []);
const before = { content: compileContent(sound), ledger: ledgerOf(sound) };

/** A formula's value by the language's own arithmetic. */
const arithmetic = (formula: string, decimals: number, ledger: typeof before.ledger) => {
  const numbers = formula.replace(/[a-z][a-z0-9-]*[a-z0-9]/g, (id) => `(${ledger.get(id)!.number})`);
  return (new Function(`return ${numbers}`) as () => number)().toFixed(decimals);
};

/** Every picture of a chapter at the end of its steps. */
const picturesOf = ({ editions }: Content, chapterId: string) => {
  const { labels, figures } = editions.zh.chapters.find(({ id }) => id === chapterId)!;
  const scene = SCENES.get(chapterId)!;
  return scene.steps
    .map((step) => JSON.stringify(scene.sceneAt(step, 1, SIZE, { locale: 'zh', labels, figures })))
    .join();
};
const picturesBefore = new Map([...SCENES.keys()].map((id) => [id, picturesOf(before.content, id)]));

describe.each(rows.map((row) => [row.id!, row] as const))('another value of %s', (id, { value, unit }) => {
  const put = another(value!, unit as Unit);
  const sources = edited('facts.csv', (text) => {
    const changed = withCell(text, id, 'value', put);
    const { low, high } = csvParse(text).find((row) => row.id === id)!;
    // Bounds are the value's own: an editor changes them with it.
    const exact = low !== '' && low === high;
    return exact ? withCell(withCell(changed, id, 'low', put), id, 'high', put) : changed;
  });

  if (NAMED.has(id)) {
    test('is refused: its things have names of their own', () => {
      expect(compiled(sources).problems[0]!.message.en).toContain(`"${id}" is ${put}`);
    });
    return;
  }

  const content = compileContent(sources);
  const ledger = ledgerOf(sources);

  test.each(LOCALES)(
    'is in the ledger, in prose, in notes and on slides, and the old one is not (%s)',
    (locale) => {
      const [old, now] = [textsOf(before.content, locale).get(id)!, textsOf(content, locale).get(id)!];
      expect(now).not.toBe(old);
      const stepsBefore = before.content.editions[locale].chapters.flatMap(({ steps }) => steps);
      const slides = slidesOf(content.editions[locale]);
      let used = 0;
      for (const [index, step] of content.editions[locale].chapters.flatMap(({ steps }) => steps).entries()) {
        const changed = words(step) !== words(stepsBefore[index]!);
        if (!step.figures.includes(id)) continue;
        used++;
        expect(changed, step.hash).toBe(true);
        const slide = slides.find(({ hash }) => hash === step.hash)!;
        expect(slide.figures.find((figure) => figure.id === id)!.text).toBe(now);
        expect(slide.notes).toContain(blockText(step.body[0]!));
      }
      // A figure that no step prints is drawn by a scene: the test of pictures below looks at those.
      const isDrawn = MANIFESTS.some(({ figures }) => (figures as readonly string[]).includes(id));
      const isLabel = content.editions[locale].chapters.some(({ labelFigures }) =>
        Object.values(labelFigures).some((ids) => ids.includes(id))
      );
      expect(
        used > 0 || isDrawn || isLabel || derived.some(({ inputs }) => inputs.includes(id)),
        `${id} is used somewhere`
      ).toBe(true);
    }
  );

  test('is read by every formula that reads it, and by no other', () => {
    for (const one of derived) {
      const [old, now] = [before.ledger.get(one.id)!, ledger.get(one.id)!];
      const exact = (of: typeof old) => [of.number, of.interval?.low, of.interval?.high];
      if (!one.inputs.includes(id)) expect(exact(now), one.id).toEqual(exact(old));
      // A rounded figure may stay; what it was computed from does not.
      else if (now.interval) expect(exact(now), one.id).not.toEqual(exact(old));
      else expect(now.value, one.id).toBe(arithmetic(one.formula, now.decimals, ledger));
    }
  });

  test('is in every picture that draws it', () => {
    for (const scene of MANIFESTS)
      if ((scene.figures as readonly string[]).includes(id))
        expect(picturesOf(content, scene.id) === picturesBefore.get(scene.id), scene.id).toBe(false);
  });

  test.each(LOCALES)('is in every chart that shows it (%s)', (locale) => {
    const charts = chartsOf(content.editions[locale], ledger);
    const old = chartsOf(before.content.editions[locale], before.ledger);
    for (const [hash, { series }] of charts)
      for (const [s, { ids, values }] of series.entries())
        for (const [i, one] of ids.entries())
          if (one === id) {
            const scale = old.get(hash)!.series[s]!.values[i]! / before.ledger.get(id)!.number;
            expect(values[i]! / (Number(put) * 10 ** UNITS[unit as Unit].exponent * scale)).toBeCloseTo(1, 9);
          }
  });
});
