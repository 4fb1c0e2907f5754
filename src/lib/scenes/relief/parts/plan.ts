import { partOfLine } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { during, easeMove, easeRise, mix, span } from '../../_kit/motion';
import { fitSize, text, textWidth, widestWord } from '../../../marks/text';
import { bestFrom } from '../../../util/search';
import { LEVERAGE, PLAN } from '../cues';
import { LEAST, ledgeOf, nameSize, noteSize, topOf, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { hero } from './hero';
import { rowsOf, sideOf, squares, squaresOf, type Lot } from './squares';

/** Side of a square at the most, as a share of the stage's height. */
const UNIT = { stacked: 0.3, sideBySide: 0.36 };
/** Squares are looked for in as many columns at the most. */
const MOST_COLUMNS = 60;
/** The figure keeps this share of the room above the line. */
const FIGURE = { room: 0.34, size: 1.2 };

/** The planned squares where they stand. */
export function planLot(layout: SceneLayout, { figures }: Edition): Lot & { count: number } {
  const { stacked, height, plot } = layout;
  const { y } = ledgeOf(layout, 'plan');
  const count = squaresOf(figures['relief-plan'], figures.reserve);
  const room = (y - topOf(layout)) * (1 - FIGURE.room);
  const most = height * (stacked ? UNIT.stacked : UNIT.sideBySide);
  const pitchOf = (columns: number) =>
    Math.min(most, plot.width / Math.min(columns, Math.max(1, count)), room / rowsOf(count, columns));
  const whole = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(count)));
  const columns =
    count > MOST_COLUMNS * MOST_COLUMNS ? Math.ceil(Math.sqrt(count)) : bestFrom(1, whole, pitchOf);
  const pitch = pitchOf(columns);
  // They stand on the line: the gap is above each row.
  const gap = pitch - sideOf(pitch);
  return { x: plot.x, y: y + gap - rowsOf(count, columns) * pitch, columns, pitch, count };
}

/** Edges of the squares, drawn one after another. */
function edges(lot: Lot & { count: number }, share: number): PathData {
  const side = sideOf(lot.pitch);
  if (lot.count > MOST_COLUMNS) return squares(lot, lot.count * share);
  return Array.from({ length: Math.ceil(lot.count) }, (_, i) => {
    const wide = side * Math.min(1, lot.count - i);
    const [x, y] = [lot.x + (i % lot.columns) * lot.pitch, lot.y + Math.floor(i / lot.columns) * lot.pitch];
    const corners = [
      [x, y + side],
      [x, y],
      [x + wide, y],
      [x + wide, y + side],
      [x, y + side]
    ] as const;
    return partOfLine(corners, span(share * lot.count, i, Math.min(i + 1, lot.count)));
  }).flat();
}

/** Under the line, over the room there: where the beam hangs, and how far words do in the end and at first. */
const THREADS = { beam: 0.12, long: 0.38, heavy: 0.72 };
const WORD = { under: 1.25, room: 0.86, broken: 0.7 };
/** Words in a square, over its side. */
const MEASURE = { size: 0.15, width: 0.86, inset: 0.08 };

/**
 * Three words hang from one beam, each on a thread as long as the others', and the beam from the whole sum: nothing says
 * which of it is for which.
 */
function directions(layout: SceneLayout, s: ReliefState, { labels }: Edition, y: number): Mark[] {
  const words = [labels.jobs, labels.costs, labels.policy];
  const apart = layout.plot.width / words.length;
  const size = Math.max(
    LEAST,
    Math.min(
      ...words.map((word) => fitSize(widestWord(word, 'head'), apart * WORD.broken, nameSize(layout), 'head'))
    )
  );
  // All in one line, or all in two.
  const whole = words.every((word) => textWidth(word, size, 'head') <= apart * WORD.room);
  const hangs = easeRise(during(s.plan, PLAN.hangs));
  const named = during(s.plan, PLAN.named);
  const shown = span(hangs, 0, 1 / 2);
  const room = layout.height - y;
  const length = room * mix(THREADS.heavy, THREADS.long, hangs);
  const beam = y + room * THREADS.beam;
  const xOf = (i: number) => layout.plot.x + apart * (i + 1 / 2);
  const thread = (key: string, from: readonly [number, number], to: readonly [number, number]) =>
    line(key, from, to, 'ink', layout.stroke.leader, { opacity: shown });
  const middle = layout.plot.x + layout.plot.width / 2;
  const hung = words.flatMap((word, i): Mark[] => {
    const x = xOf(i);
    return [
      thread(`thread-${i}`, [x, beam], [x, y + length]),
      text({
        key: `direction-${i}`,
        text: word,
        x,
        y: y + length + size * WORD.under,
        size,
        ...(whole ? {} : { width: apart * WORD.broken }),
        anchor: 'middle',
        face: 'head',
        opacity: shown * mix(1 / 2, 1, named),
        figure: 'relief-directions'
      })
    ];
  });
  return [
    thread('stem', [middle, y], [middle, beam]),
    thread('beam', [xOf(0), beam], [xOf(words.length - 1), beam]),
    ...hung
  ];
}

/** Money as planned: squares without a filling, for nothing says that it was spent. */
export function plan(layout: SceneLayout, s: ReliefState, edition: Edition, ledge: Ledge): Mark[] {
  const { figures, labels } = edition;
  const lot = planLot(layout, edition);
  const top = topOf(layout);
  const said = during(s.plan, PLAN.said);
  const gone = 1 - during(s.leverage, LEVERAGE.wordsGo);
  const size = nameSize(layout);
  const { x, width } = layout.plot;
  const y = top + size;
  const figure = hero({
    key: 'plan-figure',
    printed: figures['relief-plan'].bare,
    x,
    y,
    height: lot.y - y,
    size: layout.type.figure1 * FIGURE.size,
    width,
    opacity: said,
    figure: 'relief-plan'
  });
  const side = sideOf(lot.pitch);
  const note = Math.min(noteSize(layout), Math.max(LEAST, side * MEASURE.size));
  const measure = text({
    key: 'measure',
    text: labels.square,
    x: lot.x + side * MEASURE.inset,
    y: lot.y + side * (1 - MEASURE.inset),
    from: 'bottom',
    size: note,
    width: side * MEASURE.width,
    opacity: during(s.plan, PLAN.measured)
  });
  return [
    group(
      'plan',
      [
        text({ key: 'planned', text: labels.planned, x, y, size, face: 'head', opacity: said }),
        ...figure.marks,
        measure,
        ...directions(layout, s, edition, ledge.y)
      ],
      { opacity: gone }
    ),
    path({
      key: 'planned-squares',
      d: edges(lot, easeMove(during(s.plan, PLAN.outlined))),
      fill: 'none',
      stroke: 'warm',
      strokeWidth: layout.stroke.datum * 2,
      dash: '7 5',
      opacity: during(s.plan, PLAN.appears) * (1 - during(s.leverage, LEVERAGE.others)),
      figure: 'relief-plan'
    })
  ];
}
