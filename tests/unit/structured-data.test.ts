import editions from 'virtual:story';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { articleOf, datasetOf } from '../../src/lib/figures/structured-data';
import { figuresPage } from '../../src/lib/figures/table';
import { addressesOf } from '../../src/lib/ui/structured';
import { dataScript } from '../../src/lib/util/data-script';
import { monthSpan } from '../../src/lib/ledger/month-span';
import { wholeLedger } from '../../src/lib/story/whole-ledger';

const at = addressesOf('https://example.org/', '/figures/');
const inside = (script: string) =>
  /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(script)![1]!;

test('no word can end the script that it stands in, and every word is read back', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom('</script>', '<!--', '</SCRIPT><script>', '\u2028', '<')
  );
  fc.assert(
    fc.property(fc.array(nasty), (words) => {
      const script = dataScript('application/ld+json', { words });
      expect(inside(script)).not.toContain('<');
      expect(JSON.parse(inside(script))).toEqual({ words });
    })
  );
});

test.each(['/', '/zh/', '/figures/', '/zh/figures/'])(
  'where the site’s address is not known, linked data of %s leads to its pages from there',
  (page) => {
    for (const path of ['/', '/zh/', '/zh/figures/', '/figures/figures.csv']) {
      const address = addressesOf('', page)(path);
      expect(address).toMatch(/^\.{1,2}\//);
      expect(new URL(address, `https://anywhere.example/v${page}`).pathname).toBe(`/v${path}`);
    }
  }
);

/** First and last month of every figure that has a day or months of its own, in order. */
const months = [...wholeLedger().values()]
  .flatMap(({ period }) => {
    const written = /after (\d{4}-\d{2}-\d{2})/.exec(period)?.[1] ?? period;
    const span = /^\d{4}-\d{2}/.test(written) ? monthSpan(written) : undefined;
    return span ? [span.from, span.to] : [];
  })
  .sort();

describe.each(LOCALES)('linked data in %s', (locale) => {
  const folder = { en: 'https://example.org/', zh: 'https://example.org/zh/' }[locale];
  const page = figuresPage(editions[locale]);
  const dataset = datasetOf(page, at) as Record<string, unknown> & {
    isBasedOn: { name: string }[];
    variableMeasured: { name: string }[];
    distribution: { contentUrl: string }[];
  };
  const article = articleOf(editions[locale], at) as Record<string, unknown>;

  test('the data set says where it lies, from when and where, by whom and under what licence', () => {
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: `${folder}figures/`,
      temporalCoverage: `${months[0]}/${months.at(-1)}`
    });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://example.org/figures/figures.csv',
      'https://example.org/figures/figures.json',
      'https://example.org/figures/datapackage.json'
    ]);
    expect(dataset.license).toMatch(/^https:/);
    expect(String(dataset.description).length).toBeGreaterThan(50);
    expect(String(dataset.description).length).toBeLessThan(5000);
  });

  test('it measures what the rows measure, and is based on every publisher', () => {
    expect(new Set(dataset.variableMeasured.map(({ name }) => name))).toEqual(
      new Set(page.rows.map(({ measure }) => measure))
    );
    for (const publisher of new Set(page.rows.flatMap((row) => row.publisher ?? [])))
      expect(
        dataset.isBasedOn.some(({ name }) => name.includes(publisher)),
        publisher
      ).toBe(true);
  });

  test('the article is based on that data set', () => {
    expect(article).toMatchObject({ '@type': 'Article', url: folder, about: { '@type': 'Place' } });
    expect(article.isBasedOn).toContainEqual(expect.objectContaining({ '@id': dataset['@id'] }));
    expect(article.articleSection).toEqual(editions[locale].chapters.slice(1).map(({ title }) => title));
  });
});
