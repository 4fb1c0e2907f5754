import { partOfLine } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { difficultyWord } from '../../_kit/difficulties';
import { type Box, group, line, type Mark, path, type Point } from '../../../marks/marks';
import { during, easeMove, later, mix } from '../../_kit/motion';
import { fitSize, text, textWidth } from '../../../marks/text';
import { ERRANDS, PLAN } from '../cues';
import { LEAST, nameSize, noteSize, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { traced } from './pen';
import { station, STATIONS } from './workshop';

/** The hall: bays and a part of one more, roof and floor; shares of the room below the counter. */
const HALL = { more: 0.3, peak: 0.3, eave: 0.46, floor: 0.85 };
/** A station in its bay. */
const STATION = { wide: 0.82, high: 0.86, flat: 1.15 };

interface Hall {
  x: number;
  bay: number;
  peak: number;
  eave: number;
  floor: number;
}

const hallOf = (layout: SceneLayout, from: number, under: number): Hall => {
  const room = layout.height - from;
  const at = (share: number) => from + room * share;
  const bay = layout.plot.width / (STATIONS.length + HALL.more);
  return {
    x: layout.plot.x,
    bay,
    peak: at(HALL.peak),
    eave: at(HALL.eave),
    floor: Math.min(at(HALL.floor), layout.height - under)
  };
};

const boxOf = ({ x, bay, eave, floor }: Hall, i: number): Box => {
  const width = Math.min(bay * STATION.wide, ((floor - eave) * STATION.high) / STATION.flat);
  const height = width * STATION.flat;
  return { x: x + bay * (i + 1 / 2) - width / 2, y: floor - height, width, height };
};

/** The bay that waits for hands: its difficulty is recruiting. */
const HANDS = 2;

/** Each runs with a sag of its own, over the way down. */
const SAGS = [0.5, 0.24, 0.3, 0.52];
const PARTS = 24;

/** A thread from the counter to a point, hanging. */
function thread(from: Point, to: Point, sag: number): Point[] {
  const bend: Point = [mix(from[0], to[0], 1 / 2), mix(from[1], to[1], sag)];
  return traced(PARTS, (t) => [
    mix(mix(from[0], bend[0], t), mix(bend[0], to[0], t), t),
    mix(mix(from[1], bend[1], t), mix(bend[1], to[1], t), t)
  ]);
}

/** The hall's outline with a saw-tooth roof. */
function outline({ x, bay, peak, eave, floor }: Hall): Point[] {
  const teeth = STATIONS.flatMap((_, i): Point[] => [
    [x + bay * i, peak],
    [x + bay * (i + 1), eave]
  ]);
  return [[x, floor], ...teeth, [x + bay * STATIONS.length, floor]];
}

/** Between counts over their size, and how high they stand over the counter; and the numeral over the words. */
const SYSTEMS = { between: 1.1, up: 0.55, numeral: 1.5, gap: 0.3 };

/** What stands behind the assistants: systems, lists, kinds of help. */
function systems(layout: SceneLayout, s: ReliefState, { labels, figures }: Edition, ledge: Ledge): Mark[] {
  const opacity = during(s.errands, ERRANDS.systems);
  const counts = [
    { id: 'service-systems', word: labels.systems },
    { id: 'service-lists', word: labels.lists },
    { id: 'service-helps', word: labels.helps }
  ] as const;
  const wide = (size: number) =>
    counts.reduce(
      (sum, { id, word }) =>
        sum +
        textWidth(figures[id].text, size * SYSTEMS.numeral, 'figure') +
        size * SYSTEMS.gap +
        textWidth(word, size, 'label'),
      size * SYSTEMS.between * (counts.length - 1)
    );
  const most = Math.max(LEAST, noteSize(layout));
  const size = Math.max(LEAST, Math.min(most, (most * layout.plot.width) / wide(most)));
  const y = ledge.y - ledge.face - size * SYSTEMS.up;
  let x = layout.plot.x;
  return counts.flatMap(({ id, word }): Mark[] => {
    const numeral = text({
      key: id,
      text: figures[id].text,
      x,
      y,
      size: size * SYSTEMS.numeral,
      face: 'figure',
      opacity,
      figure: id
    });
    x += numeral.box.width + size * SYSTEMS.gap;
    const name = text({ key: `${id}-name`, text: word, x, y, size, fill: 'ink-2', opacity });
    x += name.box.width + size * SYSTEMS.between;
    return [numeral, name];
  });
}

/** The thread that stands for whatever else there was. */
const MORE = '2 6';

/** Rows under the floor, over their size. */
const UNDER = { name: 1.5, word: 1.4, foot: 0.4 };

/** Four threads from one counter to one workshop; whatever else hangs on it ends unseen. */
export function errands(layout: SceneLayout, s: ReliefState, edition: Edition, ledge: Ledge): Mark[] {
  const t = s.errands;
  const opacity = during(t, ERRANDS.appears) * (1 - during(s.plan, PLAN.hallGoes));
  if (opacity === 0) return [];
  const { labels } = edition;
  const word = Math.max(LEAST, noteSize(layout));
  const under = nameSize(layout) * UNDER.name + word * (UNDER.word + UNDER.foot);
  const hall = hallOf(layout, ledge.y + ledge.thick, under);
  const source: Point = [hall.x + (hall.bay * STATIONS.length) / 2, ledge.y + ledge.thick];
  const names = [labels.equipment, labels.repairs, labels.hands, labels.certificates];
  const sizes = names.map((name) =>
    fitSize(name, hall.bay - layout.stroke.datum * 2, nameSize(layout), 'head')
  );
  const size = Math.max(LEAST, Math.min(...sizes));
  const nameY = hall.floor + size * UNDER.name;
  const drawing = easeMove(during(t, ERRANDS.hallDrawn));
  const warms = during(t, ERRANDS.hallWarms);
  const walls = {
    d: partOfLine(outline(hall), drawing),
    fill: 'none',
    strokeWidth: layout.stroke.datum
  } as const;
  const stroke = layout.stroke.outline;
  const bays = STATIONS.flatMap((draw, i): Mark[] => {
    const box = boxOf(hall, i);
    const reach = easeMove(during(t, later(ERRANDS.thread, ERRANDS.apart * i)));
    const mended = easeMove(during(t, later(ERRANDS.mended, ERRANDS.apart * i)));
    const to: Point = [box.x + box.width / 2, box.y];
    const key = `thread-${i}`;
    const x = hall.x + hall.bay * (i + 1 / 2);
    return [
      station(draw, { key: `station-${i}`, box, mended, stroke }),
      path({
        key,
        d: partOfLine(thread(source, to, SAGS[i]!), reach),
        fill: 'none',
        stroke: 'warm',
        strokeWidth: layout.stroke.datum
      }),
      text({
        key: `${key}-name`,
        text: names[i]!,
        x,
        y: nameY,
        size,
        face: 'head',
        anchor: 'middle',
        opacity: reach
      })
    ];
  });
  const end: Point = [layout.width, hall.eave];
  const recruiting = difficultyWord(
    {
      key: 'recruiting',
      text: labels.recruiting,
      x: hall.x + hall.bay * (HANDS + 1 / 2),
      y: nameY + word * UNDER.word,
      size: word,
      anchor: 'middle',
      opacity: drawing
    },
    easeMove(during(t, later(ERRANDS.mended, ERRANDS.apart * HANDS)))
  );
  return [
    group(
      'errands',
      [
        ...systems(layout, s, edition, ledge),
        path({ key: 'hall', ...walls, stroke: 'line', opacity: 1 - warms }),
        path({ key: 'hall-warm', ...walls, stroke: 'warm', opacity: warms }),
        line(
          'floor',
          [layout.stacked ? 0 : layout.plot.x, hall.floor],
          [layout.width, hall.floor],
          'ink',
          layout.stroke.datum,
          { opacity: drawing }
        ),
        path({
          key: 'more',
          d: partOfLine(thread(source, end, 1 / 2), during(t, ERRANDS.more)),
          fill: 'none',
          stroke: 'warm',
          strokeWidth: layout.stroke.datum,
          dash: MORE,
          opacity: 1 / 2
        }),
        ...bays,
        ...recruiting
      ],
      { opacity }
    )
  ];
}
