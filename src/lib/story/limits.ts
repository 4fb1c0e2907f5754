import { problem, type Problem } from '../ledger/content-error';
import type { Figure, Ledger } from '../ledger/figure';
import { UNITS } from '../ledger/units';
import type { CheckedScene, Limits } from './scene-manifest';
import { drawnStatistics } from './statistics';

/** One end of what a scene draws of a figure. */
interface Bound {
  scene: string;
  /** In base units. */
  value: number;
  /** In the unit of the figure's row; another figure with its id. */
  text: string;
}

/** A scene by its id, with all that it can draw. */
interface Drawing {
  id: string;
  limits: Limits;
}

/** What a scene can draw of a ledger's figures: those it names, and the statistics that it finds in it. */
export const limitsOf = ({ limits, statistics }: CheckedScene, ledger: Ledger): Limits => ({
  ...limits,
  ...Object.fromEntries(drawnStatistics(statistics, ledger).rows.map(({ id }) => [id, statistics!.limit]))
});

/** Base units back to the unit of a row, in plain digits: 1e8 yuan is 1 in 100m-yuan. */
const inRowUnit = (value: number, { unit }: Figure) =>
  String(Number((value / 10 ** UNITS[unit].exponent).toPrecision(12)));

/** The bound at one end of the scene that draws least; one that is a figure which could not be read is none. */
function narrowest(figure: Figure, end: 'min' | 'max', scenes: readonly Drawing[], ledger: Ledger) {
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
function faultOf(figure: Figure, scenes: readonly Drawing[], ledger: Ledger): Problem | undefined {
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
  const drawings = scenes.map((scene): Drawing => ({ id: scene.id, limits: limitsOf(scene, ledger) }));
  const faults = new Map<string, Problem>();
  for (const figure of ledger.values()) {
    const fault = faultOf(figure, drawings, ledger);
    if (fault) faults.set(figure.id, fault);
  }
  const follows = ({ inputs }: Figure): boolean =>
    inputs.some((id) => faults.has(id) || follows(ledger.get(id)!));
  for (const [id, fault] of faults) if (!follows(ledger.get(id)!)) problems.push(fault);
}
