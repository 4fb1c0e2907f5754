import { dots, line, path, round, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { monthName } from '../../_kit/months';
import { signedRate } from '../../_kit/numerals';
import { below, fitSize, text } from '../../../marks/text';
import { FROM, type Plot } from './plot';
import { tight, type Edition, type State } from '../state';
import { CUMULATIVE, MONTHS } from '../manifest';

/** Height of the figures' digits over their size. */
const DIGIT = 0.72;

/**
 * Year to date: each point stands where its last month ends, so the line runs clear of the slab it starts from; what is
 * missing at mid-year is measured from zero down to its end.
 */
export function limitsMarks(plot: Plot, s: State, { figures, labels, locale }: Edition): Mark[] {
  if (s.limits === 0) return [];
  const { frame: f } = plot;
  const points = CUMULATIVE.map((id, i) => ({ id, x: plot.slot(FROM.climb + i).x, y: plot.y(figures[id].value) })); // prettier-ignore
  const reach = easeMove(span(s.limits, 0.25, 0.72)) * (points.length - 1);
  const whole = Math.floor(reach);
  const head = points[whole]!;
  const next = points[Math.min(whole + 1, points.length - 1)]!;
  const tip = { x: mix(head.x, next.x, reach - whole), y: mix(head.y, next.y, reach - whole) };
  const trail = [...points.slice(0, whole + 1), tip];
  const shown = span(s.limits, 0.15, 0.25) * (1 - span(s.zone, 0, 0.15));
  const last = points.at(-1)!;

  // The measure grows from the line's end up to zero, with a cap at each end.
  const measured = easeMove(span(s.limits, 0.7, 0.84));
  const gaugeX = last.x + (f.stacked ? 9 : 18);
  const cap = f.stacked ? 5 : 9;
  const topY = mix(last.y, plot.zero, measured);
  const gap = last.y - plot.zero;

  const valueX = gaugeX + cap + (f.stacked ? 3 : 12);
  const room = f.width - f.margin - valueX;
  const number = signedRate(figures['gd-iva-ytd-2020-01..06'].value, locale);
  const size = fitSize(number, room, Math.max(16, (gap - (f.stacked ? f.type.label * 1.5 : f.type.label * 2)) / DIGIT), 'figure'); // prettier-ignore
  const gone = 1 - span(s.zone, 0, 0.15);
  const value = text({ key: 'cumulative-value', text: number, x: valueX, y: last.y, size, face: 'figure', fill: 'cold-text', opacity: span(s.limits, 0.74, 0.9) * gone, figure: 'gd-iva-ytd-2020-01..06' }); // prettier-ignore
  const labelSize = f.stacked ? f.type.note2 : f.type.note2 * 1.2;
  // On a phone the words keep to the right edge, clear of the line, and may be wider than the number.
  const narrow = room < 150;
  const anchor = narrow ? 'end' : 'start';
  const labelX = narrow ? f.width - f.margin : valueX;
  const label = text({ key: 'cumulative', text: labels.cumulative, x: labelX, anchor, y: last.y + labelSize * 1.5, size: labelSize, face: 'head', width: room, opacity: span(s.limits, 0.8, 0.95) * gone }); // prettier-ignore
  // A phone has room for the months' names alone.
  const epilogue = f.stacked ? [MONTHS.epilogue[0], MONTHS.epilogue.at(-1)!].map((name) => monthName(name, locale)).join(locale === 'zh' ? '—' : '–') : labels.epilogue; // prettier-ignore
  const noteWidth = narrow ? f.width - f.margin - points[2]!.x - 8 : room;
  const noteSize = f.stacked ? f.type.label : f.type.note2 * 0.8;
  return [
    path({ key: 'cumulative-line', d: `M${trail.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`, fill: 'none', stroke: 'ink', strokeWidth: f.stacked ? 2.2 : 3.2, opacity: shown, cap: 'round' }),
    ...points.map(({ id, x, y }, i) =>
      dots(`cumulative-${i}`, [[x, y]], f.stacked ? 3.2 : 5.5, 'ink', { opacity: span(reach, i - 0.7, i) * shown, figure: id })
    ),
    ...points.slice(1, -1).map(({ id, x, y }, i) =>
      text({ key: `cumulative-value-${i + 1}`, text: signedRate(figures[id].value, locale), x: x + 12, y: y + f.type.label * 1.25, size: f.type.label, fill: 'ink-2', opacity: f.stacked || f.height < 500 ? 0 : span(reach, i + 0.6, i + 1.2) * shown, figure: id })
    ),
    line('measure', [gaugeX, last.y], [gaugeX, topY], 'cold-text', f.stacked ? 1.6 : 2.4, { opacity: span(measured, 0, 0.2) * gone }),
    line('measure-foot', [gaugeX - cap, last.y], [gaugeX + cap, last.y], 'cold-text', f.stacked ? 1.6 : 2.4, { opacity: span(measured, 0, 0.2) * gone }),
    line('measure-head', [gaugeX - cap, topY + 1], [gaugeX + cap, topY + 1], 'cold-text', f.stacked ? 1.6 : 2.4, { opacity: span(measured, 0.85, 1) * gone }),
    value,
    label,
    text({ key: 'cumulative-note', text: labels['cumulative-note'], x: labelX, anchor, y: below(label, noteSize * 1.8), size: noteSize, width: noteWidth, fill: 'ink-2', opacity: (tight(f) ? 0 : span(s.limits, 0.84, 1)) * gone }),
    text({ key: 'epilogue', text: epilogue, x: f.width - f.margin, y: plot.zero + f.type.label * 1.3, size: f.stacked ? f.type.source : f.type.label, anchor: 'end', fill: 'ink-2', opacity: (f.stacked && gap < 16 * DIGIT + f.type.label * 1.5 ? 0 : span(s.limits, 0.75, 0.95)) * gone })
  ]; // prettier-ignore
}
