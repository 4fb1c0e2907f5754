import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { readLedger } from '../../src/lib/ledger/ledger';
import { LOCALES } from '../../src/lib/locales/locales';
import { tablesOf } from '../../src/lib/reading/step-tables';
import { MANIFESTS } from '../../src/lib/scenes';
import { monthsOf } from '../../src/lib/scenes/recovery/months';
import { recovery } from '../../src/lib/scenes/recovery/scene';
import type { Scene } from '../../src/lib/scenes/_kit/scene';
import { compileStory, type Sources } from '../../src/lib/story/compile';
import type { Edition } from '../../src/lib/story/types';
import { compiled, edited, sound, textOfFile, withCell } from './editing';
import { SIZES } from './sizes';

const scene = recovery as Scene;
const chapterOf = ({ chapters }: Edition) => chapters.find(({ id }) => id === 'recovery')!;
/** The rows of public statistics that the chapter finds by their series. */
const RATES = Object.entries(chapterOf(compileStory(sound, MANIFESTS).en).figures).flatMap(
  ([id, { statistic }]) => (statistic?.series.startsWith('industrial_value_added') ? [id] : [])
);

/** Names that say nothing: `row-a`, `row-b` and so on, in another order than the months'. */
const renamed = new Map(
  [...RATES]
    .reverse()
    .map((id, index) => [id as string, `row-${String.fromCharCode(97 + (index % 26))}${index}`])
);
const IDS = new RegExp(
  `(?<![\\w-])(?:${[...renamed.keys()].join('|').replaceAll('.', '\\.')})(?![\\w-]|\\.\\.)`,
  'g'
);
const rename = (text: string) => text.replace(IDS, (id) => renamed.get(id)!);
const source = ({ file, text }: Sources['facts']) => ({ file, text: rename(text) });
const renamedSources: Sources = {
  ...sound,
  facts: source(sound.facts),
  context: source(sound.context),
  texts: new Map([...sound.texts].map(([name, file]) => [name, source(file)]))
};
/** All that is drawn, charted and put into tables of the chapter. */
function told(edition: Edition, sources: Sources): string {
  const { locale } = edition;
  const chapter = chapterOf(edition);
  const pictures = scene.steps.flatMap((step) =>
    [0.5, 1].flatMap((progress) =>
      [SIZES.phone, SIZES.laptop].map((size) => scene.sceneAt(step, progress, size, { ...chapter, locale }))
    )
  );
  const charts = chartsOf(
    { ...edition, chapters: [chapter] },
    readLedger(sources.facts, sources.context, [])
  );
  const ledger = new Map(edition.ledger.map((figure) => [figure.id, figure]));
  const tables = chapter.steps.slice(0, 1).map((step) => tablesOf(chapter, step, ledger, locale).series);
  return JSON.stringify([pictures, [...charts], tables]);
}

describe('ids name rows', () => {
  test.each(LOCALES)('under other names the chapter is drawn, charted and tabled alike (%s)', (locale) => {
    const plain = told(compileStory(sound, MANIFESTS)[locale], sound);
    const other = told(compileStory(renamedSources, MANIFESTS)[locale], renamedSources);
    for (const id of renamed.values()) expect(other, id).toContain(`"${id}"`);
    expect(other).toBe(rename(plain));
  });

  /** The chapter after both rows of a month were moved to another. */
  const moved = (from: string, to: string) =>
    compiled(
      edited('context.csv', (text) =>
        ['gd', 'cn'].reduce((now, region) => withCell(now, `${region}-iva-${from}`, 'period', to), text)
      )
    );
  const drawn = (edition: Edition) => {
    const { locale } = edition;
    return JSON.stringify(scene.sceneAt('fall', 1, SIZES.laptop, { ...chapterOf(edition), locale }).marks);
  };

  const { before } = monthsOf(chapterOf(compileStory(sound, MANIFESTS).en).figures);
  // The half-year before must begin with a month of its own, with room for another name before it.
  const movable = test.skipIf(before[0]?.month !== '2019-07');

  movable('a row’s period is what its month is called, in the picture and in the chart', () => {
    const { content, problems } = moved('2019-07', '2019-02');
    expect(problems).toEqual([]);
    expect(drawn(content!.editions.en)).toContain('"Feb"');
    expect(drawn(compileStory(sound, MANIFESTS).en)).not.toContain('"Feb"');
    const { categories } = chartsOf(content!.editions.en, readLedger(sound.facts, sound.context, [])).get(
      'recovery-fall'
    )!;
    expect(categories[0]).toBe('Feb');
  });

  movable('a month moved behind the year is drawn there', () => {
    const { content } = moved('2019-07', '2021-01');
    const { before: left, epilogue } = monthsOf(chapterOf(content!.editions.en).figures);
    expect(left.map(({ month }) => month)).not.toContain('2019-07');
    expect(epilogue.at(-1)!.province.id).toBe('gd-iva-2019-07');
    expect(drawn(content!.editions.en)).not.toMatch(/null|NaN/);
  });
});

describe('a row that cannot be drawn beside the others is reported', () => {
  const withPeriod = (id: string, period: string) =>
    compiled(edited('context.csv', (text) => withCell(text, id, 'period', period))).problems;
  const line = (id: string) =>
    textOfFile('context.csv')
      .split('\n')
      .findIndex((row) => row.startsWith(`${id},`)) + 1;

  test.each([
    ['gd-iva-2020-05', '2018-05', 'no row of China'],
    ['cn-iva-2020-05', '2020-06', 'another row'],
    ['gd-iva-ytd-2020-01..04', '2018-01..04', 'no'],
    ['gd-iva-2020-05', '2020-Q2', 'draws months']
  ])('%s of %s', (id, period, reason) => {
    const problem = withPeriod(id, period).find(({ message }) => message.en.startsWith(`"${id}"`))!;
    expect(problem.line).toBe(line(id));
    expect(problem.message.en).toContain(period);
    expect(problem.message.en).toContain(reason);
  });
});
