import editions from 'virtual:story';
import Ajv from 'ajv';
import { csvParse } from 'd3';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { FIELDS } from '../../src/lib/figures/data';
import { figureFiles } from '../../src/lib/figures/files';
import { formatFigure } from '../../src/lib/ledger/format';
import { isNumeric, UNITS } from '../../src/lib/ledger/units';

const ledger = wholeLedger();
const files = figureFiles('https://example.org/v/');
const csv = files['figures.csv'].text;
const rows = csvParse(csv.replace(/^\ufeff/, ''));
const descriptor = JSON.parse(files['datapackage.json'].text);

test('the table opens in a spreadsheet with its Hanzi: byte order mark, CRLF, a line a row', () => {
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(csv.split('\r\n')).toHaveLength(ledger.size + 2);
  expect(rows.columns).toEqual(FIELDS.map(({ name }) => name));
});

test('what is read back from the table is the ledger', () => {
  expect(rows.map(({ id }) => id)).toEqual([...ledger.keys()]);
  for (const row of rows) {
    const figure = ledger.get(row.id!)!;
    expect(row.value).toBe(figure.value);
    expect(row.unit).toBe(figure.unit);
    expect(row.qualifier).toBe(figure.qualifier);
    expect(row.number, row.id).toBe(isNumeric(figure.unit) ? String(figure.number) : '');
    expect([row.measure_zh, row.measure_en]).toEqual([figure.measure.zh, figure.measure.en]);
    expect([row.text_zh, row.text_en]).toEqual([formatFigure(figure, 'zh'), formatFigure(figure, 'en')]);
    expect(row.phrase).toBe(figure.phrase ?? '');
    expect(row.paragraph).toBe(String(figure.paragraph ?? ''));
    expect(row.formula).toBe(figure.formula ?? '');
    expect(row.inputs!.split(' ').filter(Boolean)).toEqual(figure.inputs);
    expect(row.publisher_en).toBe(figure.publisher?.en ?? '');
    const scale = 10 ** UNITS[figure.unit].exponent;
    for (const bound of ['low', 'high'] as const) {
      const given = figure.interval?.[bound];
      if (given === undefined) expect(row[bound]).toBe('');
      else expect((Number(row[bound]) * scale) / given, row.id).toBeCloseTo(1, 9);
    }
  }
});

test('an interval holds its value, in the same unit', () => {
  const bounded = rows.filter(({ low }) => low !== '');
  expect(bounded.length).toBeGreaterThan(5);
  for (const { id, low, high, value, qualifier } of bounded) {
    expect(Number(low), id).toBeLessThanOrEqual(Number(high));
    // "More than 90" stands below what it can be.
    if (qualifier === 'more-than') continue;
    expect(Number(low), id).toBeLessThanOrEqual(Number(value) * 1.01);
    expect(Number(high), id).toBeGreaterThanOrEqual(Number(value) * 0.99);
  }
});

test('every figure of the story is in it, with a step of the story where it stands', () => {
  const hashes = new Set(editions.en.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id } of [...editions.en.ledger, ...editions.zh.ledger]) expect(byId.has(id), id).toBe(true);
  for (const row of rows)
    for (const hash of row.used_in!.split(' ').filter(Boolean)) expect(hashes).toContain(hash);
  expect(byId.get('bus-people')!.used_in).toContain('buses-depart');
});

test('JSON says the same as the table', () => {
  const read = JSON.parse(files['figures.json'].text) as Record<string, unknown>[];
  expect(
    read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          Array.isArray(cell) ? cell.join(' ') : cell === null ? '' : String(cell)
        ])
      )
    )
  ).toEqual(rows.map((row) => ({ ...row })));
});

/** By the profile that the standard publishes, which is written in an older JSON Schema. */
function validator() {
  const draft = JSON.parse(readFileSync('node_modules/ajv/lib/refs/json-schema-draft-04.json', 'utf8'));
  const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true, unknownFormats: 'ignore' });
  ajv.addMetaSchema(draft);
  return ajv.compile(JSON.parse(readFileSync('tests/schemas/tabular-data-package.json', 'utf8')));
}

test('the data package is valid by the standard’s own schema', () => {
  const validate = validator();
  const homeless = JSON.parse(figureFiles('')['datapackage.json'].text);
  expect(descriptor.homepage).toBe('https://example.org/v/figures/');
  expect(homeless).toEqual({ ...descriptor, homepage: undefined });
  for (const one of [descriptor, homeless]) {
    validate(one);
    expect(validate.errors ?? []).toEqual([]);
  }
  for (const spoil of [
    (d: typeof descriptor) => delete d.resources,
    (d: typeof descriptor) => (d.resources[0].hash = 'no hash'),
    (d: typeof descriptor) => (d.resources[0].schema.fields[3].type = 'figure')
  ]) {
    const spoilt = structuredClone(descriptor);
    spoil(spoilt);
    expect(validate(spoilt), spoil.toString()).toBe(false);
  }
});

test('the data package tells size, hash and columns of the table that lies beside it', () => {
  const [resource] = descriptor.resources;
  const bytes = Buffer.from(csv);
  expect(resource.path).toBe('figures.csv');
  expect(resource.bytes).toBe(bytes.length);
  expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(rows.columns);
  for (const field of resource.schema.fields)
    expect(field.description.length, field.name).toBeGreaterThan(10);
});

test('each cell is what its column says', () => {
  for (const { name, type, constraints } of descriptor.resources[0].schema.fields)
    for (const row of rows) {
      const cell = row[name]!;
      if (cell === '') {
        expect(constraints?.required ?? false, `${row.id} ${name}`).toBe(false);
        continue;
      }
      if (type === 'integer') expect(cell).toMatch(/^\d+$/);
      if (type === 'number') expect(Number.isFinite(Number(cell)), `${row.id} ${name}`).toBe(true);
      if (constraints?.enum) expect(constraints.enum).toContain(cell);
    }
});
