import type { Locale } from '../locales/locales';
import type { Figure, Ledger } from '../ledger/figure';
import { formatFigure } from '../ledger/format';
import { monthsOf } from './scene-period';
import type { PrintedFigure, SceneFigure, Statistic } from './types';

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** A value as an operand: what "more than 90" can be, since arithmetic does not go on from 90. */
function operand(input: Figure, locale: Locale): string {
  const { number, interval } = input;
  const outside = interval && (number < interval.low || number > interval.high);
  return outside ? `(${formatFigure(input, locale, 'range')})` : formatFigure(input, locale, 'bare');
}

/** "bus-people / buses" with values: 430 ÷ 22. Hundreds that only turn shares into percentages are what % says. */
function formulaText(figure: Figure, ledger: Ledger, locale: Locale): string {
  const isShare = (id: string) => ledger.get(id)?.unit === 'percent';
  const shares = new RegExp(`\\((${ID}) / 100\\)|(${ID}) / 100`, 'g');
  return (figure.unit === 'percent' ? figure.formula!.replace(/ \* 100$/, '') : figure.formula!)
    .replace(shares, (whole, inBrackets?: string, bare?: string) => {
      const id = inBrackets ?? bare!;
      return isShare(id) ? id : whole;
    })
    .replace(new RegExp(ID, 'g'), (id) => {
      const input = ledger.get(id);
      return input ? operand(input, locale) : id;
    })
    .replace(/ - /g, ' − ')
    .replace(/ \* /g, ' × ')
    .replace(/ \/ /g, ' ÷ ');
}

/** What a row of public statistics measures, where and when; undefined for other figures. */
export const statisticOf = ({ series, region, period, kind }: Figure): Statistic | undefined =>
  series && region ? { series, region, period, ...(kind === 'derived' ? { derived: true } : {}) } : undefined;

/** A figure as a scene draws it. */
export function sceneFigure(figure: Figure, locale: Locale): SceneFigure {
  const statistic = statisticOf(figure);
  // Scenes read months, however a row has them.
  const months = statistic && monthsOf(statistic.period);
  return {
    value: figure.number,
    text: formatFigure(figure, locale),
    bare: formatFigure(figure, locale, 'bare'),
    ...(figure.interval ?? {}),
    ...(figure.unit === 'date' ? { date: figure.value } : {}),
    ...(statistic ? { statistic: { ...statistic, period: months ?? statistic.period } } : {})
  };
}

/** A figure with all that can be said of it in a language. */
export function printedFigure(figure: Figure, locale: Locale, ledger: Ledger): PrintedFigure {
  const bounds = figure.interval ? formatFigure(figure, locale, 'range') : undefined;
  const ends = bounds?.replace(/[^\d.至 to]/g, '').split(/至| to /);
  return {
    id: figure.id,
    text: formatFigure(figure, locale),
    measure: figure.measure[locale],
    period: figure.period,
    kind: figure.kind,
    ...(figure.paragraph ? { paragraph: figure.paragraph } : {}),
    ...(figure.phrase ? { phrase: figure.phrase } : {}),
    ...(figure.formula
      ? {
          formula: {
            text: formulaText(figure, ledger, locale),
            inputs: figure.inputs.map((id) => {
              const input = ledger.get(id)!;
              return { id, text: formatFigure(input, locale), measure: input.measure[locale] };
            })
          }
        }
      : {}),
    ...(bounds && ends?.[0] !== ends?.[1] ? { interval: bounds } : {}),
    ...(figure.publisher ? { publisher: figure.publisher[locale] } : {}),
    ...(figure.note ? { note: figure.note[locale] } : {})
  };
}
