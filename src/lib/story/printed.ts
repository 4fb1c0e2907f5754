import type { Figure, Ledger, Locale } from '../facts/figure';
import { formatFigure } from '../facts/format';
import type { PrintedFigure, SceneFigure } from './types';

/** A figure as a scene draws it. */
export function sceneFigure(figure: Figure, locale: Locale): SceneFigure {
  return {
    value: figure.number,
    text: formatFigure(figure, locale),
    bare: formatFigure(figure, locale, 'bare'),
    ...(figure.interval ?? {})
  };
}

/** "bus-people / buses" with values: 430 ÷ 22. */
function formulaText(figure: Figure, ledger: Ledger, locale: Locale): string {
  return figure
    .formula!.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => {
      const input = ledger.get(id);
      return input ? formatFigure(input, locale, 'bare') : id;
    })
    .replace(/ - /g, ' − ')
    .replace(/ \* /g, ' × ')
    .replace(/ \/ /g, ' ÷ ');
}

/** A figure with all that its panel says. */
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
