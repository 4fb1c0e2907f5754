import { monthRange } from '../../ledger/month-range';
import type { Contradiction, TextAsked } from '../../story/scene-manifest';
import { MONTHLY, PROVINCE, TO_DATE, TOLD } from '../_kit/statistics';
import { dipOf, monthsOf, type Month, type Months } from './months';

const TAKE_OUT = 'or take it out of both languages';

/** The labels of a day, and the row that it is from. */
const DAYS = [
  { id: 'wuhan-closed', labels: ['wuhan-day', 'wuhan'] },
  { id: 'order-day', labels: ['order-day', 'order'] }
] as const;

/** Days are marked on the half-year's first bar: one that is of other months has no place there. */
const days = ({ figures, labels }: TextAsked, { slab }: Months): Contradiction[] =>
  DAYS.flatMap(({ id, labels: keys }) => {
    const date = figures[id]?.date;
    if (date === undefined) return [];
    const month = date.slice(0, slab.month.length);
    if (month >= slab.span.from && month <= slab.span.to) return [];
    return keys
      .filter((key) => labels[key])
      .map((key) => ({
        in: { label: key },
        message: `the label "${key}" stands by ${date}, and the bar that it is marked on is of ${slab.province.period}.`,
        advice: `Put a day of then into the row "${id}" of context.csv, ${TAKE_OUT}.`
      }));
  });

const dip = ({ labels }: TextAsked, months: Months): Contradiction[] =>
  labels.dip && !dipOf(months)
    ? [
        {
          in: { label: 'dip' },
          message: 'the label "dip" is for a month that fell back, and none of these did.',
          advice: 'Take it out of both languages.'
        }
      ]
    : [];

const climb = ({ steps }: TextAsked, months: Months): Contradiction[] =>
  steps.has('climb') && months.climb.length === 0
    ? [
        {
          in: { step: 'climb' },
          message: `the step "climb" draws the months after ${months.slab.month}, and there are none.`,
          advice: `Let the period of "${TOLD}" in facts.csv reach farther, ${TAKE_OUT}.`
        }
      ]
    : [];

/** The step measures what the year has come to by the half-year's end, along a line that leads there. */
function limits({ figures, steps }: TextAsked, { toDate }: Months): Contradiction[] {
  const { to } = monthRange(figures[TOLD]!.period!)!;
  const last = toDate.at(-1);
  const measured = last && monthRange(last.row.period)!.to === to && toDate.length > 1;
  if (!steps.has('limits') || measured) return [];
  return [
    {
      in: { step: 'limits' },
      message: `the step "limits" draws a line of the year to date up to ${to}, for which rows are wanting.`,
      advice:
        `Add rows to context.csv: series ${TO_DATE}, region ${PROVINCE}, ` +
        `period ${to.slice(0, 'yyyy'.length)}-01..${to} and one month or more before; ${TAKE_OUT}.`
    }
  ];
}

/** A step names rates of the months that its picture tells of, and of no others. */
function rates(
  { steps, rows }: TextAsked,
  { before, slab, climb: after, epilogue }: Months
): Contradiction[] {
  const told: Record<string, readonly Month[]> = {
    fall: [...before, slab],
    climb: [slab, ...after],
    limits: [slab, ...after, ...epilogue]
  };
  return Object.entries(told).flatMap(([step, columns]) => {
    const [from, to] = [columns[0]!.span.from, columns.at(-1)!.month];
    const others = rows.filter(({ id, series, period }) => {
      const end = monthRange(period)?.to;
      const rate = series === MONTHLY || series === TO_DATE;
      return rate && end && (end < from || end > to) && steps.get(step)?.includes(id);
    });
    if (others.length === 0) return [];
    const named = others.map(({ id, period }) => `{${id}} of ${period}`).join(', ');
    return {
      in: { step },
      message: `the step "${step}" names ${named}, and its picture tells of ${from} to ${to}.`,
      advice: 'Tell of those months: their rows stand in context.csv.'
    };
  });
}

/** Which of the chapter's steps and labels hold no longer for the months that are told. */
export function contradictions(asked: TextAsked): Contradiction[] {
  if (!monthRange(asked.figures[TOLD]?.period ?? '')) return [];
  const months = monthsOf(asked.figures);
  return [days, dip, climb, limits, rates].flatMap((find) => find(asked, months));
}
