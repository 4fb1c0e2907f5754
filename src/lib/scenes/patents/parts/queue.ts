import type { SceneLayout } from '../../_kit/layout';
import { easeMove, easeRise, mix } from '../../_kit/motion';
import { dots, group, line, path, rect, ringPath, round, type Mark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { inTurn, QUEUE, through } from '../cues';
import { leftEdge } from '../layout';
import type { Edition, LabelKey, PatentState } from '../scene';
import { APPROVED } from './parties';
import {
  DIGITS,
  figureWidth,
  intention,
  LEADING,
  NAMES_APART,
  queueLayout,
  type QueueLayout,
  type Stand
} from './queue-layout';
import type { Point } from './vessel';

const placesOf = memoize(queueLayout, drawnKey);

/** The counter’s middle and thickness, px. */
export const counterOf = (layout: SceneLayout, edition: Edition) => placesOf(layout, edition);

/** Side of a project’s square over a silent dot’s radius. */
const SQUARE = 2.2;

const squares = (points: readonly Point[], side: number) =>
  points
    .map(
      ([x, y]) =>
        `M${round(x - side / 2)},${round(y - side / 2)}h${round(side)}v${round(side)}h${round(-side)}z`
    )
    .join('');

/** How far a name stands from its dot, of the dot’s radius. */
const LEADER = { gap: 0.35, length: 0.9 };

/** Names of a file, each on a leader from its dot. */
function laneNames(stand: Stand, places: QueueLayout, points: readonly Point[], edition: Edition): Mark[] {
  const { party, columns } = stand;
  const { named, size } = places;
  // Names that would touch are left to the words.
  if (columns > 1 || (party.names.length > 1 && stand.pitch < size.small * NAMES_APART)) return [];
  return party.names.slice(0, points.length).flatMap((key: LabelKey, i): Mark[] => {
    const [x, y] = points[i]!;
    const from = x + named * (1 + LEADER.gap);
    const to = from + named * LEADER.length;
    return [
      line(`${key}-leader`, [from, y], [to, y], 'ink-2', LEADER.length),
      text({
        key: `${key}-name`,
        text: edition.labels[key],
        x: to + named * LEADER.gap,
        y: y + (size.small * DIGITS) / 2,
        size: size.small
      })
    ];
  });
}

/** Those who have applied: they close up to the counter, row by row. */
function lane(stand: Stand, places: QueueLayout, progress: number, edition: Edition): Mark[] {
  const { party, x, width, columns, rows, pitch } = stand;
  const { figure, label, unit, names } = party;
  const { dot, named, front, back, start, size } = places;
  const { figures, labels } = edition;
  const count = figures[figure].value;
  const points = Array.from({ length: count }, (_, i): Point => {
    const row = Math.floor(i / columns);
    const come = easeMove(inTurn(progress, QUEUE.lanesClose, row / Math.max(1, rows - 1)));
    const y = front + (row + 0.5) * pitch + (1 - come) * (start - back);
    return [x + named + (i % columns) * pitch, y];
  });
  const single = columns === 1 ? Math.min(names.length, count) : 0;
  const told = through(progress, QUEUE.lanesNamed);
  const baseline = back + size.small / 2 + size.figure * DIGITS;
  const number = text({
    key: 'number',
    text: figures[figure].text,
    x,
    y: baseline,
    size: size.figure,
    face: 'figure',
    figure
  });
  const crowd =
    unit === 'projects'
      ? [path({ key: 'projects', d: squares(points, dot * SQUARE), fill: 'cold', figure })]
      : [
          dots('named', points.slice(0, single), named, 'cold', { figure }),
          dots('silent', points.slice(single), dot, 'cold', { figure })
        ];
  return [
    group(`lane-${label}`, crowd, { opacity: through(progress, QUEUE.lanesEnter) }),
    group(
      `words-${label}`,
      [
        number,
        text({
          key: 'unit',
          text: labels[unit],
          x: x + figureWidth(edition, party, size.figure),
          y: baseline,
          size: size.small,
          fill: 'ink-2'
        }),
        text({
          key: 'what',
          text: labels[label],
          x,
          y: baseline + size.small * LEADING,
          size: size.small,
          leading: LEADING,
          width
        }),
        ...laneNames(stand, places, points, edition)
      ],
      { opacity: told }
    )
  ];
}

/** Which rings of a row have names, as shares of the row: far enough apart for both. */
const NAMED_AT = [0.12, 0.6];

/** Those who mean to apply: hollow, behind the start line. */
function row(stand: Stand, places: QueueLayout, layout: SceneLayout, edition: Edition): Mark[] {
  const { party, x, columns, rows, pitch } = stand;
  const { figure, label, names } = party;
  const { dot, named, rings, ringName, ringWords, size } = places;
  const { figures, labels } = edition;
  const count = figures[figure].value;
  const points = Array.from({ length: count }, (_, i): Point => [
    x + named + (i % columns) * pitch,
    rings + (Math.floor(i / columns) + 0.5) * pitch
  ]);
  const all = NAMED_AT.slice(0, names.length).map((share) => Math.floor(count * share));
  const chosen = rows === 1 ? [...new Set(all)].filter((place) => place < count) : [];
  const stroke = layout.stroke.outline;
  const ring = (key: string, of: readonly Point[], radius: number) =>
    path({
      key,
      d: ringPath(of, radius - stroke / 2),
      fill: 'none',
      stroke: 'cold',
      strokeWidth: stroke,
      figure
    });
  const silent = points.filter((_, i) => !chosen.includes(i));
  const after = x + figureWidth(edition, party, size.figure);
  return [
    group(`row-${label}`, [
      ring('silent', silent, dot),
      ring(
        'named',
        chosen.map((place) => points[place]!),
        named
      ),
      ...(places.roomy ? chosen : []).flatMap((place, i): Mark[] => {
        const [px, py] = points[place]!;
        const under = ringName - size.small;
        return [
          line(`leader-${i}`, [px, py + named], [px, under], 'ink-2', LEADER.length),
          text({
            key: `name-${i}`,
            text: labels[names[i]!],
            x: px,
            y: ringName,
            size: size.small,
            anchor: 'middle'
          })
        ];
      }),
      text({
        key: 'number',
        text: figures[figure].text,
        x,
        y: ringWords + size.figure * DIGITS,
        size: size.figure,
        face: 'figure',
        figure
      }),
      text({
        key: 'what',
        text: intention(party, edition),
        x: after,
        y: ringWords + size.small * DIGITS,
        size: size.small,
        leading: LEADING,
        width: x + stand.width - after
      })
    ])
  ];
}

/** Radius of the glow behind an approved dot, over the dot’s. */
const GLOW = 1.5;

/** Between those who wait to pass the gate, over their radius; and of their way: the gate first, then their places. */
const BEHIND = 2.5;
const UPWARD = 0.58;

/** The approved: in a lane of their own they pass the counter, light up, and stand apart with their names. */
function passing(layout: SceneLayout, places: QueueLayout, progress: number, edition: Edition): Mark[] {
  const { x, width } = layout.plot;
  const { lit, gate, ajar, approved, bar, thick, front, firm, trade, hero, size } = places;
  const { figures, labels } = edition;
  const told = through(progress, QUEUE.approvedNamed);
  const column = width / APPROVED.length;
  const opened = through(progress, QUEUE.gateOpens) * ajar;
  const moving = APPROVED.map((key, i) => {
    const t = inTurn(progress, QUEUE.passThrough, i / (APPROVED.length - 1));
    const waits = front + lit + i * lit * BEHIND;
    const up = easeMove(Math.min(1, t / UPWARD));
    const out = easeMove(Math.max(0, (t - UPWARD) / (1 - UPWARD)));
    const end = x + (i + 0.5) * column;
    const y = mix(waits, approved, up);
    const warm = Math.min(1, Math.max(0, (bar + thick - y) / (thick * 2)));
    return { key, end, x: mix(gate, end, out), y, warm };
  });
  const figure = 'covid-approved';
  const number = text({
    key: 'approved-number',
    text: figures[figure].text,
    x,
    y: hero,
    size: size.hero,
    face: 'figure',
    opacity: told,
    figure
  });
  return [
    rect({
      key: 'gate',
      x: gate - opened,
      y: bar - thick,
      width: opened * 2,
      height: thick * 2,
      fill: 'ground'
    }),
    ...moving.flatMap((one): Mark[] => [
      dots(`${one.key}-waits`, [[one.x, one.y]], lit, 'cold', {
        opacity: through(progress, QUEUE.lanesEnter) * (1 - one.warm),
        figure
      }),
      path({
        key: `${one.key}-glow`,
        d: ringPath([[one.x, one.y]], lit * GLOW),
        fill: 'warm-tint',
        opacity: one.warm * told
      }),
      dots(`${one.key}-lit`, [[one.x, one.y]], lit, 'warm', { opacity: one.warm, figure })
    ]),
    number,
    text({
      key: 'approved',
      text: labels.approved,
      x: x + number.box.width + size.hero / 2 / 2,
      y: hero,
      size: size.name,
      face: 'head',
      fill: 'warm-text',
      opacity: told
    }),
    ...moving.flatMap(({ key, end }): Mark[] => [
      text({
        key: `${key}-firm`,
        text: labels[key],
        x: end,
        y: firm,
        size: size.name,
        face: 'head',
        anchor: 'middle',
        opacity: told
      }),
      text({
        key: `${key}-does`,
        text: labels[`${key}-trade`],
        x: end,
        y: trade,
        size: size.small,
        fill: 'ink-2',
        anchor: 'middle',
        opacity: places.roomy ? told : 0
      })
    ])
  ];
}

const DASH = '7 5';

/** Places are states: beyond the counter approved, before it applied, behind the start line intended. */
export function queue(layout: SceneLayout, state: PatentState, edition: Edition): Mark[] {
  const progress = state.queue;
  const places = placesOf(layout, edition);
  const left = leftEdge(layout);
  const drawn = easeRise(through(progress, QUEUE.startLine));
  return [
    line(
      'start',
      [left, places.start],
      [mix(left, layout.width, drawn), places.start],
      'cold',
      layout.stroke.outline,
      { dash: DASH, opacity: drawn }
    ),
    group(
      'intending',
      places.rows.flatMap((stand) => row(stand, places, layout, edition)),
      {
        opacity: through(progress, QUEUE.ringsStand)
      }
    ),
    group(
      'applied',
      places.lanes.flatMap((stand) => lane(stand, places, progress, edition))
    ),
    group('approved', passing(layout, places, progress, edition))
  ];
}
