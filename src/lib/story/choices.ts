import type { Fault } from '../ledger/content-error';
import type { Figure, Ledger } from '../ledger/figure';
import { yearGone } from '../ledger/month-range';
import { monthSpan } from '../ledger/month-span';
import { inBaseUnits } from '../ledger/value';

/**
 * Words that depend on a figure: `{city-share? above pace: past the line | at pace: on it | else: short of it}`. The
 * first alternative whose conditions hold is printed; in it `#` is the figure without its sign.
 *
 * A condition is `above`, `below` or `at` a number (in the unit of the row), another figure's id, or `pace`: the share
 * of a year that has gone by when the figure's period ends, in per cent. It may begin with what is compared, an id or
 * `pace`, where that is not the figure itself. Commas join conditions that must all hold. Of `{six-share:range? …}`
 * the whole interval has to lie above or below; `at` is for one that reaches over both sides.
 */
const CHOICE = /\{\s*([a-z][a-z0-9.-]*)(:range)?\s*[?？]([^{}]*)\}/g;

const CONDITION = /^(?:([a-z][a-z0-9.-]*)\s+)?(above|below|at)\s+(-?\d+(?:\.\d+)?|[a-z][a-z0-9.-]*)$/;
const OTHERWISE = 'else';
const PACE = 'pace';
const WHOLE = 100;

/**
 * Is told what is wrong with the alternatives.
 * @param missing an id that they ask for and no row has
 */
type Say = (fault: Fault, missing?: string) => void;

interface Range {
  low: number;
  high: number;
}
const exactly = (value: number): Range => ({ low: value, high: value });

/** Asks the ledger for what conditions compare. */
class Comparison {
  #figure: Figure;
  #ledger: Ledger;

  constructor(figure: Figure, ledger: Ledger) {
    this.#figure = figure;
    this.#ledger = ledger;
  }

  /** A number, the pace, or a figure, in base units. @throws Unanswered */
  #valueOf(name: string): number {
    if (/^-?\d/.test(name)) return inBaseUnits(name, this.#figure.unit);
    const span = monthSpan(this.#figure.period);
    const value = name === PACE ? span && yearGone(span) * WHOLE : this.#ledger.get(name)?.number;
    if (value === undefined || Number.isNaN(value))
      throw new Unanswered(
        ['choiceOfUnknown', this.#figure.id, name],
        name === PACE || this.#ledger.has(name) ? undefined : name
      );
    return value;
  }

  /** Whether a condition holds. @param own the figure's value, or all that it can be */
  holds(condition: string, own: Range): boolean {
    const [, subject, relation, than] = CONDITION.exec(condition.trim()) ?? [];
    if (!relation) throw new Unanswered(['choiceUnreadable', this.#figure.id, condition.trim()]);
    const { low, high } = subject ? exactly(this.#valueOf(subject)) : own;
    const mark = this.#valueOf(than!);
    if (relation === 'above') return low > mark;
    if (relation === 'below') return high < mark;
    return low <= mark && mark <= high;
  }
}

/** A condition that has no answer. */
class Unanswered extends Error {
  constructor(
    readonly fault: Fault,
    readonly missing?: string
  ) {
    super(fault[0]);
  }
}

/** The conditions of an alternative, and its words. */
function alternative(written: string): { conditions: string; words: string } {
  const colon = /[:：]/.exec(written);
  const at = colon?.index ?? written.length;
  return { conditions: written.slice(0, at).trim(), words: written.slice(at + 1).trim() };
}

function chosen(figure: Figure, inRange: boolean, written: string, ledger: Ledger): string {
  const comparison = new Comparison(figure, ledger);
  const own = (inRange && figure.interval) || exactly(figure.number);
  const alternatives = written.split(/[|｜]/).map(alternative);
  const found = alternatives.find(
    ({ conditions }) =>
      conditions === OTHERWISE || conditions.split(/[,，]/).every((one) => comparison.holds(one, own))
  );
  if (!found)
    throw new Unanswered([
      'choiceWithoutWords',
      figure.id,
      figure.value,
      figure.unit,
      alternatives.map(({ conditions }) => conditions)
    ]);
  return found.words.replace(/[#＃]/g, `{${figure.id}:abs}`);
}

/** A text with its choices taken out of their braces: each of their words stands where it stood, and blanks for the rest. */
export const withAllWords = (text: string): string =>
  text.replace(CHOICE, (whole, _id, _range, written: string) => {
    const blank = (left: string) => left.replace(/[^\n]/g, ' ');
    const words = written
      .split(/(?<=[|｜])/)
      .map((one) => one.replace(/^[^:：]*[:：]?|[#＃]|[|｜]$/g, blank))
      .join('');
    return `${blank(whole.slice(0, -1 - written.length))}${words} `;
  });

/** A text with the words that its figures choose. @param say is told what cannot be chosen, which prints nothing */
export function withChoices(text: string, ledger: Ledger, say: Say): string {
  return text.replace(CHOICE, (_, id: string, range: string | undefined, written: string) => {
    const figure = ledger.get(id);
    if (!figure) {
      say(['figureUnknown', id], id);
      return '';
    }
    try {
      return chosen(figure, range !== undefined, written, ledger);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      say(error.fault, error.missing);
      return '';
    }
  });
}
