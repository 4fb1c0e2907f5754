import type { SceneLayout } from '../../_kit/layout';
import { group, path, round, type Box, type Mark } from '../../../marks/marks';
import { easeMove, span } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { ERRANDS, GEAR, type Cue } from '../cues';
import { LEAST, nameSize, noteSize, topOf, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { cloth, goggles } from './goods';
import { hero } from './hero';
import { drawn, traced, type Point } from './pen';
import { PAPER, sheet } from './sheets';
import { stamp } from './stamp';

/** A day's half circle, over the width of its half of the plot, and its share of the room above the horizon. */
const DAY = { wide: 0.4, high: 0.6, parts: 40, light: 0.6 };
/** The sheet that rides on it, over its radius, and the seal that it closes. */
const SHEET = 0.34;
const SEAL = { side: 0.74, up: 0.14 };

interface Day {
  cx: number;
  left: number;
  width: number;
  radius: number;
}

function daysOf(layout: SceneLayout, horizon: number): readonly [Day, Day] {
  const { x, width } = layout.plot;
  const half = width / 2;
  const radius = Math.min(half * DAY.wide, (horizon - topOf(layout)) * DAY.high);
  const day = (i: number): Day => ({ cx: x + half * (i + 1 / 2), left: x + half * i, width: half, radius });
  return [day(0), day(1)];
}

/** The way of the sun over the horizon, from the left. */
const sunAt = ({ cx, radius }: Day, horizon: number, t: number): Point => [
  cx - radius * Math.cos(t * Math.PI),
  horizon - radius * Math.sin(t * Math.PI)
];

/** One day and the file that is cleared on it: the seal closes where the arc meets the ground. */
function day(
  layout: SceneLayout,
  s: ReliefState,
  key: string,
  place: Day,
  horizon: number,
  cue: Cue,
  seal: string
): Mark[] {
  const t = s.gear;
  const gone = span(t, ...cue);
  const come = span(t, cue[0] - GEAR.press, cue[0]);
  const pressed = span(t, cue[1], cue[1] + GEAR.press);
  const { cx, radius } = place;
  const way = traced(DAY.parts, (part) => sunAt(place, horizon, part));
  const lit = traced(DAY.parts, (part) => sunAt(place, horizon, part * gone));
  const light =
    `M${round(cx)},${round(horizon)}` + lit.map(([x, y]) => `L${round(x)},${round(y)}`).join('') + 'Z';
  const whole = { fill: 'none', strokeWidth: layout.stroke.datum } as const;
  const side = radius * SEAL.side;
  const high = radius * SHEET;
  const [x, y] = sunAt(place, horizon, gone);
  const paper = { x: x - (high * PAPER) / 2, y: y - high, width: high * PAPER, height: high };
  const box = { x: cx - side / 2, y: horizon - radius * SEAL.up - side, width: side, height: side };
  return [
    path({ key: `${key}-light`, d: light, fill: 'warm-tint', opacity: DAY.light }),
    path({ key: `${key}-way`, d: drawn(way, 1), ...whole, stroke: 'line', dash: '2 5', opacity: come }),
    path({ key: `${key}-gone`, d: drawn(lit, Number(gone > 0)), ...whole, stroke: 'ink' }),
    ...stamp({
      key: `${key}-seal`,
      box,
      closed: gone,
      pressed,
      words: seal,
      stroke: layout.stroke.datum * 2,
      figure: 'same-day-refits'
    }),
    ...sheet({
      key: `${key}-sheet`,
      box: paper,
      ink: 'ink',
      stroke: layout.stroke.outline,
      read: gone,
      opacity: come
    })
  ];
}

/** Rows under the horizon, over the size of a name. */
const ROWS = { name: 1.55, note: 1.3, goods: 0.9, foot: 0.6 };
/** Goggles over the width of their half, and how much of their width they are high. */
const GOGGLES = { wide: 0.9, flat: 0.4 };
const CLOTH = { wide: 0.96, flat: 0.38 };
/** Room beside a name to the next half's. */
const GUTTER = 12;

/** What each of the two refits is for, under its day. */
function goods(layout: SceneLayout, s: ReliefState, { labels, figures }: Edition, horizon: number): Mark[] {
  const t = s.gear;
  const days = daysOf(layout, horizon);
  const size = nameSize(layout);
  const note = Math.max(LEAST, noteSize(layout));
  const named = span(t, ...GEAR.named);
  const nameY = horizon + size * ROWS.name;
  const noteY = nameY + note * ROWS.note;
  const from = noteY + size * ROWS.goods;
  const room = layout.height - layout.margin / 2 - from;
  const names = (['wosen', 'kingfa'] as const).flatMap((key, i): Mark[] => {
    const { left, width } = days[i]!;
    const fit = (words: string, most: number, face: 'head' | 'label') =>
      fitSize(words, width - GUTTER, most, face);
    const note_ = labels[`${key}-line`];
    return [
      text({
        key,
        text: labels[key],
        x: left,
        y: nameY,
        size: fit(labels[key], size, 'head'),
        face: 'head',
        opacity: named
      }),
      text({
        key: `${key}-line`,
        text: note_,
        x: left,
        y: noteY,
        size: fit(note_, note, 'label'),
        fill: 'ink-2',
        opacity: named
      })
    ];
  });
  const box = (i: number, { wide, flat }: { wide: number; flat: number }): Box => {
    const { left, width } = days[i]!;
    const long = Math.min((width - GUTTER) * wide, room / flat);
    return { x: left, y: from + (room - long * flat) / 2, width: long, height: long * flat };
  };
  const bolt = box(1, CLOTH);
  const inset = bolt.height / 2;
  const figure = hero({
    key: 'capacity',
    printed: figures.polypropylene.bare,
    x: bolt.x + inset,
    y: bolt.y,
    height: bolt.height,
    size: layout.type.figure3,
    width: bolt.width - inset * 2,
    opacity: span(t, ...GEAR.capacity),
    figure: 'polypropylene'
  });
  const stroke = layout.stroke.datum;
  return [
    ...names,
    goggles('goggles', box(0, GOGGLES), easeMove(span(t, ...GEAR.goggles)), stroke),
    ...cloth('cloth', bolt, easeMove(span(t, ...GEAR.cloth)), stroke),
    ...figure.marks
  ];
}

/** Tencent's two papers, over the room between the top and the days. */
const PAPERS = { high: 0.84, apart: 0.3, seal: 0.5, most: 0.16 };
const DOWN = { name: 0.42, note: 0.8 };

/** Two papers that were got as well; no day is told for them, so they ride on none. */
function papers(layout: SceneLayout, s: ReliefState, { labels }: Edition, horizon: number): Mark[] {
  const t = s.gear;
  const top = topOf(layout);
  const [first] = daysOf(layout, horizon);
  const room = horizon - first.radius * (1 + SHEET) - top;
  const high = Math.min(room * PAPERS.high, layout.height * PAPERS.most);
  const wide = high * PAPER;
  const opacity = span(t, ...GEAR.papers);
  const sealed = span(t, ...GEAR.papersSealed);
  const left = layout.plot.x;
  const boxes = [0, 1].map((i): Box => ({
    x: left + i * wide * (1 + PAPERS.apart),
    y: top,
    width: wide,
    height: high
  }));
  const marks = boxes.flatMap((box, i): Mark[] => {
    const side = wide * PAPERS.seal;
    const seal = {
      x: box.x + wide - side / 2 - side / 4,
      y: box.y + high - side - side / 4,
      width: side,
      height: side
    };
    return [
      ...sheet({ key: `paper-${i}`, box, ink: 'ink', stroke: layout.stroke.outline, read: 1, opacity }),
      ...stamp({ key: `paper-${i}-seal`, box: seal, closed: sealed, pressed: 0, stroke: layout.stroke.datum })
    ];
  });
  const x = left + wide * (2 + PAPERS.apart * 2);
  const width = layout.plot.x + layout.plot.width - x;
  const [name, note] = [labels.tencent, labels['tencent-papers']];
  const size = fitSize(name, width, nameSize(layout), 'head');
  const small = fitSize(note, width, Math.max(LEAST, noteSize(layout)), 'label');
  return [
    ...marks,
    text({ key: 'tencent', text: name, x, y: top + high * DOWN.name, size, face: 'head', opacity }),
    text({
      key: 'tencent-papers',
      text: note,
      x,
      y: top + high * DOWN.name + size / 2 + small,
      size: small,
      fill: 'ink-2',
      opacity
    })
  ];
}

/** Two refits, each cleared on the day it was asked for. */
export function gear(layout: SceneLayout, s: ReliefState, edition: Edition, { y }: Ledge): Mark[] {
  const { labels } = edition;
  const [first, second] = daysOf(layout, y);
  return [
    group(
      'gear',
      [
        ...day(layout, s, 'first', first, y, GEAR.firstDay, labels['same-day']),
        ...day(layout, s, 'second', second, y, GEAR.secondDay, labels['same-day']),
        ...goods(layout, s, edition, y),
        ...papers(layout, s, edition, y)
      ],
      { opacity: 1 - span(s.errands, ...ERRANDS.daysGo) }
    )
  ];
}
