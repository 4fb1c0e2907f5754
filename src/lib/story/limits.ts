import { problem, type Problem } from '../ledger/content-error';
import { wordsOf } from '../locales/faults/said';
import type { Figure, Ledger } from '../ledger/figure';
import { UNITS } from '../ledger/units';
import { statisticOf } from './printed-figure';
import type { CheckedScene } from './scene-manifest';

/** One end of what a scene draws of a figure. */
interface Bound {
  scene: string;
  /** In base units. */
  value: number;
  /** In the unit of the figure's row; another figure with its id. */
  text: string;
}

/** Base units back to the unit of a row, in plain digits: 1e8 yuan is 1 in 100m-yuan. */
const inRowUnit = (value: number, { unit }: Figure) =>
  String(Number((value / 10 ** UNITS[unit].exponent).toPrecision(12)));

/** The bound at one end of the scene that draws least; one that is a figure which could not be read is none. */
function narrowest(figure: Figure, end: 'min' | 'max', scenes: readonly CheckedScene[], ledger: Ledger) {
  return scenes
    .flatMap(({ id: scene, limits }): Bound[] => {
      const declared = limits[figure.id]?.[end];
      const value = typeof declared === 'string' ? ledger.get(declared)?.number : declared;
      if (value === undefined) return [];
      const text = inRowUnit(value, figure);
      return [{ scene, value, text: typeof declared === 'string' ? `"${declared}" (${text})` : text }];
    })
    .sort((a, b) => (end === 'max' ? a.value - b.value : b.value - a.value))[0];
}

/** What is wrong with a value, or with the bounds that its row gives, for the scene that draws least of the figure. */
function faultOf(figure: Figure, scenes: readonly CheckedScene[], ledger: Ledger): Problem | undefined {
  const least = narrowest(figure, 'min', scenes, ledger);
  const most = narrowest(figure, 'max', scenes, ledger);
  if (!least || !most) return undefined;
  const { id, file, line, value: written, number, unit, formula, interval } = figure;
  // The interval of a derived figure says how sure its value is; the bounds of a printed one are drawn.
  const { low, high } = (!formula && interval) || { low: number, high: number };
  const inside = (value: number) => value >= least.value && value <= most.value;
  const given = inside(number);
  if (given && inside(low) && inside(high)) return undefined;
  const { scene } = Math.min(low, number) < least.value ? least : most;
  const inUnit = unit === 'count' ? '' : ` (${unit})`;
  const range = {
    en: `${least.text} to ${most.text}${inUnit}`,
    zh: `${least.text} 到 ${most.text}${inUnit}`
  };
  if (formula) return problem(file, line, 'derivedBeyond', id, written, scene, range, formula);
  if (!given) return problem(file, line, 'valueBeyond', id, written, scene, range);
  const [from, to] = [inRowUnit(low, figure), inRowUnit(high, figure)];
  return problem(file, line, 'boundsBeyond', id, from, to, scene, range);
}

/**
 * Reports every figure that is beyond what a scene can draw of it. Of a derived figure nothing is said where one of
 * its inputs is reported: there it is mended.
 */
export function checkLimits(ledger: Ledger, scenes: readonly CheckedScene[], problems: Problem[]) {
  const faults = new Map<string, Problem>();
  for (const figure of ledger.values()) {
    const fault = faultOf(figure, scenes, ledger);
    if (fault) faults.set(figure.id, fault);
  }
  const follows = ({ inputs }: Figure): boolean =>
    inputs.some((id) => faults.has(id) || follows(ledger.get(id)!));
  for (const [id, fault] of faults) if (!follows(ledger.get(id)!)) problems.push(fault);
}

/** Reports rows of public statistics that a scene cannot draw beside one another, once all of them could be read. */
export function checkStatistics(ledger: Ledger, scenes: readonly CheckedScene[], problems: Problem[]) {
  for (const { figures, unpaired } of scenes) {
    const rows = figures.flatMap((id) => ledger.get(id) ?? []);
    if (!unpaired || rows.length < figures.length) continue;
    const statistics = rows.flatMap((figure) => {
      const statistic = statisticOf(figure);
      return statistic ? [{ id: figure.id, value: figure.number, ...statistic }] : [];
    });
    for (const [id, reason] of unpaired(statistics)) {
      const { file, line, period } = ledger.get(id)!;
      problems.push(problem(file, line, 'statisticUnpaired', id, period, wordsOf(reason)));
    }
  }
}
