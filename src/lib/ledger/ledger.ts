import type { FaultName, Faults } from '../locales/faults/faults';
import { wordsOf } from '../locales/faults/said';
import { ContentError, problem, type Problem } from './content-error';
import { evaluate, evaluateInterval } from './derive';
import { contextEntry, factEntry, type Entry } from './entry';
import type { Figure } from './figure';
import { readRows } from './rows';
import { ContextRow, CONTEXT_COLUMNS, FactRow, FACT_COLUMNS } from './schema';
import type { SourceFile } from './source-file';
import { isNumeric, UNITS } from './units';
import { inBaseUnits } from './value';

/** "More than 90" is 91 to 99: arithmetic goes on from the middle of what it can be, not from a value it is not. */
function middleOf({ figure: { number }, bounds: { low, high } }: Entry): number {
  return number >= low && number <= high ? number : (low + high) / 2;
}

/** Computes a derived figure whose inputs are there. @throws where the arithmetic has no answer. */
function compute(entry: Entry, entries: ReadonlyMap<string, Entry>) {
  const { figure, formula } = entry;
  const exact = evaluate(formula!, (id) => middleOf(entries.get(id)!));
  const bounds = evaluateInterval(
    formula!,
    new Map(figure.inputs.map((id) => [id, entries.get(id)!.bounds]))
  );
  const value = (exact / 10 ** UNITS[figure.unit].exponent).toFixed(figure.decimals);
  const number = inBaseUnits(value, figure.unit);
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15)
    throw new Error(`it comes to ${exact} | 得数是 ${exact}`);
  figure.value = value;
  figure.number = number;
  if (bounds.high - bounds.low > 1e-9) figure.interval = bounds;
  entry.bounds = bounds;
}

/** Fills in derived figures from their inputs, each of which is filled first. */
class Resolver {
  #entries: ReadonlyMap<string, Entry>;
  #damaged: ReadonlySet<string>;
  #problems: Problem[];
  #sound = new Map<string, boolean>();

  constructor(entries: ReadonlyMap<string, Entry>, damaged: ReadonlySet<string>, problems: Problem[]) {
    this.#entries = entries;
    this.#damaged = damaged;
    this.#problems = problems;
  }

  /** Whether a figure has its value; what keeps it from one is reported once. */
  resolve(entry: Entry, path: readonly string[] = []): boolean {
    const { id } = entry.figure;
    if (!entry.formula) return true;
    // What was found wrong on the way round is not found wrong again at each row of a cycle.
    if (!this.#sound.has(id)) this.#sound.set(id, this.#fill(entry, path));
    return this.#sound.get(id)!;
  }

  #fill(entry: Entry, path: readonly string[]): boolean {
    const { id, inputs } = entry.figure;
    const say = <F extends FaultName>(fault: F, ...values: Parameters<Faults[F]>) => {
      this.#problems.push(problem(entry.file, entry.line, fault, ...values));
      return false;
    };
    for (const name of inputs) {
      const input = this.#entries.get(name);
      if (name === id || path.includes(name))
        return say(
          'formulaReadsItself',
          name,
          [...path, id, name].slice([...path, id].indexOf(name)).join(' → ')
        );
      if (!input) return this.#damaged.has(name) ? false : this.#missing(entry, name);
      if (!isNumeric(input.figure.unit)) return say('formulaReadsWords', id, name);
      if (!this.resolve(input, [...path, id])) return false;
    }
    try {
      compute(entry, this.#entries);
      return true;
    } catch (error) {
      return say('formulaFails', id, wordsOf((error as Error).message));
    }
  }

  #missing({ figure: { id }, file, line }: Entry, name: string): boolean {
    this.#problems.push({ ...problem(file, line, 'formulaReadsNone', id, name), missing: name });
    return false;
  }
}

/**
 * Reads both tables into one ledger of figures, derived ones computed with their intervals.
 * Everything wrong is added to `problems`; the ledger holds what could be read.
 * @param damaged filled with ids of rows that are there and could not be read, so that nobody reports them as unknown
 * @throws ContentError where a whole table cannot be read, since all that followed would be noise
 */
export function readLedger(
  facts: SourceFile,
  context: SourceFile,
  problems: Problem[],
  damaged = new Set<string>()
): Map<string, Figure> {
  const factTable = readRows(facts, FACT_COLUMNS, FactRow, problems);
  const contextTable = readRows(context, CONTEXT_COLUMNS, ContextRow, problems);
  if (!factTable || !contextTable) throw new ContentError(problems);
  for (const id of [...factTable.damaged, ...contextTable.damaged]) damaged.add(id);
  const entries = new Map<string, Entry>();
  const enter = (id: string, entry: Entry | undefined) => {
    const first = entries.get(id);
    if (!entry) damaged.add(id);
    else if (!first) entries.set(id, entry);
    else problems.push(problem(entry.file, entry.line, 'idTwice', id, first.file, first.line));
  };
  for (const row of factTable.rows) enter(row.value.id, factEntry(row, facts.file, problems));
  for (const row of contextTable.rows) enter(row.value.id, contextEntry(row, context.file, problems));
  const resolver = new Resolver(entries, damaged, problems);
  for (const [id, entry] of entries) if (!resolver.resolve(entry)) damaged.add(id);
  return new Map([...entries].flatMap(([id, { figure }]) => (damaged.has(id) ? [] : [[id, figure]])));
}
