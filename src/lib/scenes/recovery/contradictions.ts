import { monthRange } from '../../ledger/month-range';
import type { Contradiction, TextAsked } from '../../story/scene-manifest';
import { MONTHLY, PROVINCE, TO_DATE, TOLD } from '../_kit/statistics';
import { dipOf, monthsOf, type Month, type Months } from './months';

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
        fault: ['dayElsewhere', key, id, date, slab.province.period!]
      }));
  });

const dip = ({ labels }: TextAsked, months: Months): Contradiction[] =>
  labels.dip && !dipOf(months)
    ? [
        {
          in: { label: 'dip' },
          fault: ['monthFellBack', 'dip']
        }
      ]
    : [];

const climb = ({ steps }: TextAsked, months: Months): Contradiction[] =>
  steps.has('climb') && months.climb.length === 0
    ? [
        {
          in: { step: 'climb' },
          fault: ['monthsAfterMissing', 'climb', months.slab.month, TOLD]
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
      fault: ['yearToDateMissing', 'limits', to, TO_DATE, PROVINCE]
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
    return { in: { step }, fault: ['monthsElsewhere', step, others, from, to] };
  });
}

/** Which of the chapter's steps and labels hold no longer for the months that are told. */
export function contradictions(asked: TextAsked): Contradiction[] {
  if (!monthRange(asked.figures[TOLD]?.period ?? '')) return [];
  const months = monthsOf(asked.figures);
  return [days, dip, climb, limits, rates].flatMap((find) => find(asked, months));
}
