import jsep from 'jsep';

// Ids have hyphens, so a minus sign in a formula has spaces around it.
jsep.addIdentifierChar('-');

export type Formula = jsep.Expression;

/** Ends included; in base units. */
export interface Interval {
  low: number;
  high: number;
}

/** @throws with the parser's own words when the arithmetic is malformed. */
export const parseFormula = (text: string): Formula => jsep(text);

/** The ids a formula reads, each once, in order. */
export function inputsOf(formula: Formula): string[] {
  const ids = new Set<string>();
  const visit = (node: jsep.Expression) => {
    if (node.type === 'Identifier') ids.add((node as jsep.Identifier).name);
    if (node.type === 'BinaryExpression') {
      const { left, right } = node as jsep.BinaryExpression;
      visit(left);
      visit(right);
    }
  };
  visit(formula);
  return [...ids];
}

/** Evaluates + − × ÷ over named values. @throws, in both languages, on any other operation and on a division by zero. */
export function evaluate(formula: Formula, valueOf: (id: string) => number): number {
  if (formula.type === 'Literal') {
    const { value, raw } = formula as jsep.Literal;
    if (typeof value !== 'number') throw new Error(`${raw} is not a number | ${raw} 不是数`);
    return value;
  }
  if (formula.type === 'Identifier') return valueOf((formula as jsep.Identifier).name);
  if (formula.type !== 'BinaryExpression')
    throw new Error(
      `only + - * / and brackets are known, not ${formula.type} | 只能用 + - * / 和括号，不能用 ${formula.type}`
    );
  const { operator, left, right } = formula as jsep.BinaryExpression;
  const a = evaluate(left, valueOf);
  const b = evaluate(right, valueOf);
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '/') {
    if (b === 0) throw new Error('it divides by zero | 除数是零');
    return a / b;
  }
  throw new Error(`only + - * / are known, not "${operator}" | 只能用 + - * /，不能用“${operator}”`);
}

/** Each doubles the corners to look at. */
const MOST_FREE = 12;

/**
 * The range of a formula when each input lies anywhere in its own interval.
 * The formulas are monotone in each input (sums and ratios), so the extremes stand at the corners.
 */
export function evaluateInterval(formula: Formula, intervals: ReadonlyMap<string, Interval>): Interval {
  const free = [...intervals].filter(([, { low, high }]) => low !== high);
  if (free.length > MOST_FREE)
    throw new Error(`it reads more than ${MOST_FREE} rounded figures | 用到的约数超过${MOST_FREE}个`);
  let low = Infinity;
  let high = -Infinity;
  for (let corner = 0; corner < 2 ** free.length; corner++) {
    const value = evaluate(formula, (id) => {
      const index = free.findIndex(([name]) => name === id);
      const interval = intervals.get(id)!;
      return index >= 0 && corner & (2 ** index) ? interval.high : interval.low;
    });
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}
