import { partOfLine } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { type Box, group, type Mark, path, type Point, type TextMark } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { during, easeMove, mix, span, type Cue } from '../../_kit/motion';
import { below, text } from '../../../marks/text';
import { ERRANDS, GEAR } from '../cues';
import { LEAST, nameSize, noteSize, topOf, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { passedSheets } from './counter';
import { cloth, goggles } from './goods';
import { hero } from './hero';
import { traced } from './pen';
import { PAPER, sheet } from './sheets';
import { stamp } from './stamp';

/** A day's half circle, over the width of its half of the plot, and its share of the room above the horizon. */
const DAY = { wide: 0.43, high: 0.64, parts: 40, light: 0.6 };
/** The sheet that rides on it, over its radius, and the seal that it closes. */
const SHEET = 0.36;
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

const mixBoxes = (a: Box, b: Box, t: number): Box => ({
  x: mix(a.x, b.x, t),
  y: mix(a.y, b.y, t),
  width: mix(a.width, b.width, t),
  height: mix(a.height, b.height, t)
});

/** The way of the sun over the horizon, from the left. */
const sunAt = ({ cx, radius }: Day, horizon: number, t: number): Point => [
  cx - radius * Math.cos(t * Math.PI),
  horizon - radius * Math.sin(t * Math.PI)
];

interface DayOptions {
  key: string;
  place: Day;
  horizon: number;
  cue: Cue;
  seal: string;
  /** Where the sheet was that goes on to this day. */
  from: Box;
}

/** One day and the file that is cleared on it: the seal closes where the arc meets the ground. */
function day(layout: SceneLayout, t: number, { key, place, horizon, cue, seal, from }: DayOptions): Mark[] {
  const gone = during(t, cue);
  const come = span(t, cue[0] - GEAR.press, cue[0]);
  const pressed = span(t, cue[1], cue[1] + GEAR.press);
  const { cx, radius } = place;
  const way = traced(DAY.parts, (part) => sunAt(place, horizon, part));
  const lit = traced(DAY.parts, (part) => sunAt(place, horizon, part * gone));
  const light: PathData = polygon([[cx, horizon], ...lit]);
  const whole = { fill: 'none', strokeWidth: layout.stroke.datum } as const;
  const side = radius * SEAL.side;
  const high = radius * SHEET;
  const [x, y] = sunAt(place, horizon, gone);
  const riding = { x: x - (high * PAPER) / 2, y: y - high, width: high * PAPER, height: high };
  const paper = mixBoxes(from, riding, easeMove(during(t, GEAR.sheetsGo)));
  const box = { x: cx - side / 2, y: horizon - radius * SEAL.up - side, width: side, height: side };
  return [
    path({ key: `${key}-light`, d: light, fill: 'warm-tint', opacity: DAY.light }),
    path({ key: `${key}-way`, d: partOfLine(way, 1), ...whole, stroke: 'line', dash: '2 5', opacity: come }),
    path({ key: `${key}-gone`, d: partOfLine(lit, Number(gone > 0)), ...whole, stroke: 'ink' }),
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
      read: gone
    })
  ];
}

/** Rows under the horizon, over the size of a name. */
const ROWS = { name: 1.5, note: 0.4, goods: 1.1 };
/** The drawings fill their half, and are this high over their width. */
const GOODS = { flat: 0.52, least: 0.34 };
/** Where a figure lies on the cloth, from the roll and from its end, over its height; and its size. */
const ON_CLOTH = { from: 0.42, to: 0.1, size: 1.2 };
/** Room beside a name to the next half's, over the plot's width. */
const GUTTER = 0.03;
/** Ground around the figure that lies on the cloth, over the line's width. */
const HALO = 4;

/** What each of the two refits is for, under its day. */
function goods(layout: SceneLayout, s: ReliefState, { labels, figures }: Edition, horizon: number): Mark[] {
  const t = s.gear;
  const days = daysOf(layout, horizon);
  const opacity = during(t, GEAR.named);
  const size = nameSize(layout);
  const small = Math.max(LEAST, noteSize(layout));
  const wide = days[0].width - layout.plot.width * GUTTER;
  const said = (['wosen', 'kingfa'] as const).map((key, i): TextMark[] => {
    const x = days[i]!.left;
    const y = horizon + size * ROWS.name;
    const name = text({ key, text: labels[key], x, y, size, width: wide, face: 'head', opacity });
    const note = labels[`${key}-line`];
    const noteY = below(name, small + size * ROWS.note);
    return [
      name,
      text({ key: `${key}-line`, text: note, x, y: noteY, size: small, width: wide, fill: 'ink-2', opacity })
    ];
  });
  const from = Math.max(...said.map(([, note]) => below(note!, size * ROWS.goods)));
  const high = Math.min(layout.height - layout.margin / 2 - from, wide * GOODS.flat);
  const long = Math.min(wide, high / GOODS.least);
  const [eyes, bolt] = days.map(({ left }): Box => ({ x: left, y: from, width: long, height: high }));
  const stroke = layout.stroke.datum;
  const figure = hero({
    key: 'capacity',
    printed: figures.polypropylene.bare,
    x: bolt!.x + high * ON_CLOTH.from,
    y: bolt!.y,
    height: high,
    size: layout.type.figure3 * ON_CLOTH.size,
    width: long - high * (ON_CLOTH.from + ON_CLOTH.to),
    opacity: during(t, GEAR.capacity),
    figure: 'polypropylene',
    halo: stroke * HALO
  });
  return [
    ...said.flat(),
    ...goggles('goggles', eyes!, easeMove(during(t, GEAR.goggles)), stroke),
    ...cloth('cloth', bolt!, easeMove(during(t, GEAR.cloth)), stroke),
    ...figure.marks
  ];
}

/** Tencent's two papers, over the room between the top and the days. */
const PAPERS = { high: 0.84, apart: 0.22, seal: 0.4, edge: 0.12, most: 0.17 };

/** Two papers that were got as well; no day is told for them, so they ride on none. */
function papers(layout: SceneLayout, s: ReliefState, { labels }: Edition, horizon: number): Mark[] {
  const t = s.gear;
  const top = topOf(layout);
  const [first] = daysOf(layout, horizon);
  const room = horizon - first.radius * (1 + SHEET) - top;
  const high = Math.min(room * PAPERS.high, layout.height * PAPERS.most);
  const wide = high * PAPER;
  const opacity = during(t, GEAR.papers);
  const sealed = during(t, GEAR.papersSealed);
  const left = layout.plot.x;
  const boxes = [0, 1].map((i): Box => ({
    x: left + i * wide * (1 + PAPERS.apart),
    y: top,
    width: wide,
    height: high
  }));
  const marks = boxes.flatMap((box, i): Mark[] => {
    const side = wide * PAPERS.seal;
    const edge = wide * PAPERS.edge;
    const seal = { x: box.x + wide - side - edge, y: box.y + high - side - edge, width: side, height: side };
    return [
      ...sheet({ key: `paper-${i}`, box, ink: 'ink', stroke: layout.stroke.outline, read: 1, opacity }),
      ...stamp({
        key: `paper-${i}-seal`,
        box: seal,
        closed: sealed,
        pressed: sealed,
        stroke: layout.stroke.datum
      })
    ];
  });
  const x = left + wide * (2 + PAPERS.apart * 2);
  const width = layout.plot.x + layout.plot.width - x;
  const size = nameSize(layout);
  const small = Math.max(LEAST, noteSize(layout));
  const name = text({
    key: 'tencent',
    text: labels.tencent,
    x,
    y: top + size,
    size,
    width,
    face: 'head',
    opacity
  });
  const y = below(name, small + size * ROWS.note);
  const note = text({
    key: 'tencent-papers',
    text: labels['tencent-papers'],
    x,
    y,
    size: small,
    width,
    fill: 'ink-2',
    opacity
  });
  return [...marks, name, note];
}

/** Two refits, each cleared on the day it was asked for. */
export function gear(layout: SceneLayout, s: ReliefState, edition: Edition, { y: horizon }: Ledge): Mark[] {
  const t = s.gear;
  const opacity = during(t, GEAR.appears) * (1 - during(s.errands, ERRANDS.daysGo));
  if (opacity === 0) return [];
  const [first, second] = daysOf(layout, horizon);
  const [from, next] = passedSheets(layout);
  const seal = edition.labels['same-day'];
  const days = [
    { key: 'first', place: first, cue: GEAR.firstDay, from: from! },
    { key: 'second', place: second, cue: GEAR.secondDay, from: next! }
  ];
  return [
    group(
      'gear',
      [
        ...days.flatMap((options) => day(layout, t, { ...options, horizon, seal })),
        ...goods(layout, s, edition, horizon),
        ...papers(layout, s, edition, horizon)
      ],
      { opacity }
    )
  ];
}
