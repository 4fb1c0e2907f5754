import { during, easeMove, inTurn, placeAmong } from '../../_kit/motion';
import { dots, group, line, type Mark, path, type Point } from '../../../marks/marks';
import { boxPath } from '../../../marks/path-data';
import { text } from '../../../marks/text';
import { OWN_SHARE, QUEUE } from '../cues';
import type { Edition, LabelKey } from '../scene';
import { DIGITS, figureWidth, LEADING, NAMES_APART, type QueueLayout, type Stand } from './queue-layout';

/** Side of a project’s square over a silent dot’s radius. */
const SQUARE = 2.2;

const squares = (points: readonly Point[], side: number) =>
  points.flatMap(([x, y]) => boxPath({ x: x - side / 2, y: y - side / 2, width: side, height: side }));

/** From a dot to its name, of the dot’s radius: a gap, a leader, a gap. */
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
      line(`${key}-leader`, [from, y], [to, y], 'ink-2', 1),
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
export function lane(stand: Stand, places: QueueLayout, progress: number, edition: Edition): Mark[] {
  const { party, x, width, columns, rows, pitch } = stand;
  const { figure, label, unit, names } = party;
  const { dot, named, front, back, start, size } = places;
  const { figures, labels } = edition;
  const count = figures[figure].value;
  const points = Array.from({ length: count }, (_, i): Point => {
    const row = Math.floor(i / columns);
    const come = easeMove(inTurn(progress, QUEUE.lanesClose, placeAmong(row, rows), OWN_SHARE));
    const y = front + (row + 0.5) * pitch + (1 - come) * (start - back);
    return [x + named + (i % columns) * pitch, y];
  });
  const single = columns === 1 ? Math.min(names.length, count) : 0;
  const told = during(progress, QUEUE.lanesNamed);
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
    group(`lane-${label}`, crowd, { opacity: during(progress, QUEUE.lanesEnter) }),
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
