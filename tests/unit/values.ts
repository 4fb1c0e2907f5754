import { csvParse } from 'd3';
import fc from 'fast-check';
import type { Problem } from '../../src/lib/ledger/content-error';
import type { Figure } from '../../src/lib/ledger/figure';
import { readLedger } from '../../src/lib/ledger/ledger';
import { isNumeric, UNITS, type Unit } from '../../src/lib/ledger/units';
import { MANIFESTS } from '../../src/lib/scenes';
import { checkLimits, limitsOf } from '../../src/lib/story/limits';
import type { Sources } from '../../src/lib/story/compile';
import { edited, sound, textOfFile, withCell } from './editing';

/** Values as an editor types them, by the id of their row. */
export type Values = Readonly<Record<string, string>>;

const TABLES = (['facts.csv', 'context.csv'] as const).map((file) => ({
  file,
  rows: csvParse(textOfFile(file))
}));
const ROWS = new Map(
  TABLES.flatMap(({ file, rows }) => rows.map((row) => [row.id!, { file, row }] as const))
);
const NAMED = new Set<string>(MANIFESTS.flatMap(({ named }) => Object.keys(named ?? {})));

/** Every limit that a scene declares, those of public statistics among them. */
const today = readLedger(sound.facts, sound.context, []);
export const LIMITS = MANIFESTS.flatMap((scene) => Object.entries(limitsOf(scene, today)));

/** Rows whose value is a number that may be another: not computed, and no count of things with names of their own. */
export const TYPED = [...ROWS].flatMap(([id, { row }]) =>
  row.kind !== 'derived' && isNumeric(row.unit as Unit) && !NAMED.has(id) ? [id] : []
);

/** The rows that a figure is computed from; itself where it is typed. */
const inputsOf = (id: string): string[] => {
  const formula = ROWS.get(id)?.row.formula;
  return formula ? (formula.match(/[a-z][a-z0-9-]*[a-z0-9]/g) ?? []).flatMap(inputsOf) : [id];
};

/** The content with other values; bounds in the row go with them. */
export const withValues = (values: Values): Sources =>
  Object.entries(values).reduce((sources, [id, value]) => {
    const { file, row } = ROWS.get(id)!;
    return edited(
      file,
      (text) => {
        const changed = withCell(text, id, 'value', value);
        if (!row.low) return changed;
        const bounds = row.low === row.high ? [value, value] : [Number(value) + 1, Number(value) + 9];
        return withCell(withCell(changed, id, 'low', String(bounds[0])), id, 'high', String(bounds[1]));
      },
      sources
    );
  }, sound);

/** What the content check says of figures, and their ledger. */
export function checked(values: Values): { ledger: Map<string, Figure>; problems: Problem[] } {
  const problems: Problem[] = [];
  const { facts, context } = withValues(values);
  const ledger = readLedger(facts, context, problems);
  checkLimits(ledger, MANIFESTS, problems);
  return { ledger, problems };
}

/** Ids that a problem may come from: what its row is computed from, and what that is a part of. */
function causes({ file, line }: Problem): string[] {
  const { id } = TABLES.find((table) => file.endsWith(`/${table.file}`))!.rows[line - 2]!;
  const wholes = LIMITS.flatMap(([part, { min, max }]) => (part === id ? [min, max] : []));
  return [id!, ...wholes.filter((bound) => typeof bound === 'string')].flatMap(inputsOf);
}

/** Those of the values that the check lets through together: what it refuses stays as it is today. */
export function accepted(values: Values): Values {
  const { problems } = checked(values);
  if (problems.length === 0) return values;
  const refused = new Set(problems.flatMap(causes));
  return accepted(Object.fromEntries(Object.entries(values).filter(([id]) => !refused.has(id))));
}

/** A limit in the unit of its row; undefined where it is another figure. */
export const inRowUnit = (id: string, bound: number | string): string | undefined =>
  typeof bound === 'string'
    ? undefined
    : String(Number((bound / 10 ** UNITS[ROWS.get(id)!.row.unit as Unit].exponent).toPrecision(12)));

/** From nothing to ten times today's value, either sign for a rate, its limits, or more digits than anyone needs. */
function valueFor(id: string): fc.Arbitrary<string> {
  const { row } = ROWS.get(id)!;
  const today = Number(row.value);
  const decimals = row.unit === 'count' ? 0 : (row.value!.split('.')[1]?.length ?? 0);
  const times = fc.oneof(fc.constantFrom(0, 0.1, 1, 10), fc.double({ min: 0, max: 10, noNaN: true }));
  const sign = row.unit === 'percent' ? fc.constantFrom(1, -1) : fc.constant(1);
  const bounds = LIMITS.flatMap(([one, { min, max }]) => (one === id ? [min, max] : []));
  const extremes =
    bounds.length > 0 ? bounds.flatMap((bound) => inRowUnit(id, bound) ?? []) : ['9'.repeat(15)];
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(times, sign)
        .map(([factor, plus]) => String(Number((today * factor * plus).toFixed(decimals)) + 0))
    },
    { weight: 1, arbitrary: fc.constantFrom('1', ...extremes) }
  );
}

/** Other values for some rows. */
export const someValues = fc
  .subarray(TYPED, { minLength: 1 })
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, valueFor(id)]))));
