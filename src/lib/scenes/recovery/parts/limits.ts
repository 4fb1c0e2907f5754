import { LANGUAGES } from '../../../locales/locales';
import { dots, line, path, type Mark } from '../../../marks/marks';
import { polyline } from '../../../marks/path-data';
import { below, fitSize, text } from '../../../marks/text';
import { isShort } from '../../_kit/density';
import { during, easeMove, mix, span } from '../../_kit/motion';
import { monthName } from '../../_kit/months';
import { monthsInWords } from '../month-names';
import { signedRate } from '../../_kit/numerals';
import { inSight, LIMITS, ZONE } from '../cues';
import type { StatisticRow } from '../../../story/types';
import { monthsOf } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { type Plot } from './plot';

/** Height of the figures' digits over their size. */
const DIGIT = 0.72;
/** Sizes that a phone has and a wide screen: the line and its points, the gauge beside its end and its caps; px. */
const PHONE = { line: 2.2, point: 3.2, gauge: 1.6, gaugeX: 9, cap: 5, valueX: 3 } as const;
const WIDE = { line: 3.2, point: 5.5, gauge: 2.4, gaugeX: 18, cap: 9, valueX: 12 } as const;
/** Least size of the value, px, and what it leaves of the gap, in labels. */
const VALUE = { least: 16, phone: 1.5, wide: 2 } as const;
/** Height of what stands under the value, in notes. */
const WORDS = 6;
/** Less room than this beside the gauge, px, and the words keep to the right edge. */
const NARROW = 150;
/** Between lines of words, in their size; and the sizes of a wide screen, in notes. */
const LEADING = { name: 1.5, note: 1.8 } as const;
const SIZE = { name: 1.2, note: 0.8 } as const;
/** A value beside its point, px and in labels. */
const BESIDE = { x: 12, y: 1.25 } as const;
/** So far from the months' names, in labels, a value keeps. */
const NAMES_KEEP = 1.4;
/** The names of the months after, under zero, in labels. */
const EPILOGUE_UNDER = 1.3;
/** A point comes in as the line reaches it, and its value thereafter; in points of the line. */
const POINT_LEAD = 0.7;
const POINT_VALUE = [0.6, 1.2] as const;

/** The gauge's upper cap comes when it has nearly reached zero. */
const CAP_COMES = 0.85;
/** A phone's words end right of the third point, px. */
const THIRD = 2;
const CLEAR = 8;

interface Point extends Pick<StatisticRow, 'id' | 'value'> {
  x: number;
  y: number;
}

/** Each point stands where its last month ends, so the line runs clear of the slab it starts from. */
const pointsOf = (plot: Plot, { figures }: Edition): Point[] =>
  monthsOf(figures).toDate.map(({ row: { id, value }, slot }) => ({
    id,
    value,
    x: plot.slot(slot).x,
    y: plot.y(value)
  }));

/** Year to date; what is missing at mid-year is measured from zero down to the line's end. */
export function limitsMarks(plot: Plot, state: State, edition: Edition): Mark[] {
  const points = pointsOf(plot, edition);
  if (state.limits === 0 || points.length === 0) return [];
  const there = 1 - during(state.zone, ZONE.chartLeaves);
  return [
    ...cumulative(plot, state, points, edition, there),
    ...measure(plot, state, points.at(-1)!, there),
    ...words(plot, state, points, edition, there)
  ];
}

function cumulative(plot: Plot, state: State, points: Point[], { locale }: Edition, there: number): Mark[] {
  const { layout } = plot;
  const { stacked } = layout;
  const { label } = layout.type;
  const size = stacked ? PHONE : WIDE;
  const reach = easeMove(during(state.limits, LIMITS.lineRuns)) * (points.length - 1);
  const whole = Math.floor(reach);
  const head = points[whole]!;
  const next = points[Math.min(whole + 1, points.length - 1)]!;
  const tip = { x: mix(head.x, next.x, reach - whole), y: mix(head.y, next.y, reach - whole) };
  const trail = [...points.slice(0, whole + 1), tip].map(({ x, y }): [number, number] => [x, y]);
  const shown = during(state.limits, LIMITS.lineComes) * there;
  // Near the line stand the months' names.
  const overNames = (y: number) => Math.abs(y + label * BESIDE.y - plot.zero - label) < label * NAMES_KEEP;
  return [
    path({
      key: 'cumulative-line',
      d: polyline(trail),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: size.line,
      opacity: shown,
      cap: 'round'
    }),
    ...points.map(({ id, x, y }, i) =>
      dots(`cumulative-${i}`, [[x, y]], size.point, 'ink', {
        opacity: span(reach, i - POINT_LEAD, i) * shown,
        figure: id
      })
    ),
    ...points.slice(1, -1).map(({ id, value, x, y }, i) =>
      text({
        key: `cumulative-value-${i + 1}`,
        text: signedRate(value, locale),
        x: x + BESIDE.x,
        y: y + label * BESIDE.y,
        size: label,
        fill: 'ink-2',
        opacity:
          stacked || isShort(layout) || overNames(y)
            ? 0
            : span(reach, i + POINT_VALUE[0], i + POINT_VALUE[1]) * shown,
        figure: id
      })
    )
  ];
}

/** The gauge grows from the line's end up to zero, with a cap at each end. */
function measure({ layout, zero }: Plot, state: State, last: Point, there: number): Mark[] {
  const size = layout.stacked ? PHONE : WIDE;
  const measured = easeMove(during(state.limits, LIMITS.measured));
  const x = last.x + size.gaugeX;
  const ink = last.value < 0 ? 'cold-text' : 'warm-text';
  const top = mix(last.y, zero, measured);
  const bar = (key: string, from: [number, number], to: [number, number], opacity: number) =>
    line(key, from, to, ink, size.gauge, { opacity: opacity * there });
  const cap = (key: string, y: number, opacity: number) =>
    bar(key, [x - size.cap, y], [x + size.cap, y], opacity);
  const begun = inSight(measured);
  return [
    bar('measure', [x, last.y], [x, top], begun),
    cap('measure-foot', last.y, begun),
    cap('measure-head', top + 1, span(measured, CAP_COMES, 1))
  ];
}

/** Where the value of the line's end stands, and how large, with room for the words under it. */
function valueAt({ layout, zero }: Plot, last: Point, number: string, room: number) {
  const { stacked, type, height } = layout;
  const gap = last.y - zero;
  const clear = type.label * (stacked ? VALUE.phone : VALUE.wide);
  const tallest = (gap - clear) / DIGIT;
  if (tallest >= VALUE.least) return { size: fitSize(number, room, tallest, 'figure'), y: last.y };
  // A year that has made up for its losses ends over the line, or so near that nothing fits between the two.
  const size = Math.max(VALUE.least, fitSize(number, room, type.figure3, 'figure'));
  const digits = size * DIGIT;
  const block = digits + type.note2 * WORDS;
  if (-gap >= block) return { size, y: last.y + digits };
  const under = zero + clear + digits;
  return { size, y: height - zero - clear >= block ? under : Math.min(last.y, zero - block) + digits };
}

function words(plot: Plot, state: State, points: Point[], edition: Edition, there: number): Mark[] {
  const { labels, locale } = edition;
  const { layout } = plot;
  const { stacked, type, width, margin } = layout;
  const edge = width - margin;
  const last = points.at(-1)!;
  const size = stacked ? PHONE : WIDE;
  const x = last.x + size.gaugeX + size.cap + size.valueX;
  const room = edge - x;
  const number = signedRate(last.value, locale);
  const { size: valueSize, y } = valueAt(plot, last, number, room);
  const fill = last.value < 0 ? 'cold-text' : 'warm-text';
  const value = text({
    key: 'cumulative-value',
    text: number,
    x,
    y,
    size: valueSize,
    face: 'figure',
    fill,
    opacity: during(state.limits, LIMITS.value) * there,
    figure: last.id
  });
  // On a phone the words keep to the right edge, clear of the line, and may be wider than the number.
  const narrow = room < NARROW;
  const anchor = narrow ? 'end' : 'start';
  const wordsX = narrow ? edge : x;
  const nameSize = stacked ? type.note2 : type.note2 * SIZE.name;
  const name = text({
    key: 'cumulative',
    text: labels.cumulative,
    x: wordsX,
    anchor,
    y: y + nameSize * LEADING.name,
    size: nameSize,
    face: 'head',
    width: room,
    opacity: during(state.limits, LIMITS.named) * there
  });
  const noteSize = stacked ? type.label : type.note2 * SIZE.note;
  // Over the line a phone has bars where its words would be.
  const crowded = isSmallPhone(layout) || (narrow && y < plot.zero);
  const noted = crowded ? 0 : during(state.limits, LIMITS.noted);
  const note = text({
    key: 'cumulative-note',
    text: labels['cumulative-note'],
    x: wordsX,
    anchor,
    y: below(name, noteSize * LEADING.note),
    size: noteSize,
    width: narrow ? edge - points[Math.min(THIRD, points.length - 1)]!.x - CLEAR : room,
    fill: 'ink-2',
    opacity: noted * there
  });
  return [value, name, note, ...epilogue(plot, state, last.y - plot.zero, edition, there)];
}

/** What the grey bars at the right are. A phone has room for the months' names alone. */
function epilogue(
  plot: Plot,
  state: State,
  gap: number,
  { figures, locale }: Edition,
  there: number
): Mark[] {
  const { stacked, type, width, margin } = plot.layout;
  const { epilogue: after } = monthsOf(figures);
  const [first, last] = [after[0], after.at(-1)];
  if (!first || !last) return [];
  const months = [first, last].map(({ month }) => monthName(month, locale));
  const squeezed = stacked && gap < VALUE.least * DIGIT + type.label * VALUE.phone;
  return [
    text({
      key: 'epilogue',
      text: stacked
        ? months.join(LANGUAGES[locale].range)
        : monthsInWords({ from: first.span.from, to: last.month }, locale),
      x: width - margin,
      y: plot.zero + type.label * EPILOGUE_UNDER,
      size: stacked ? type.source : type.label,
      anchor: 'end',
      fill: 'ink-2',
      opacity: (squeezed ? 0 : during(state.limits, LIMITS.epilogueNamed)) * there
    })
  ];
}
