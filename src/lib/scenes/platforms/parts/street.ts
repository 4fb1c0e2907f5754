import { partOfLine } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, easeRise, span, type Cue } from '../../_kit/motion';
import { group, type Ink, type Mark, path, round, type TextMark } from '../../../marks/marks';
import { polygon } from '../../../marks/path-data';
import { translate } from '../../../marks/transforms';
import { text } from '../../../marks/text';
import { INCUBATORS, TALENT } from '../cues';
import { nameSize } from '../layout';
import { groundAt, type Edition, type State } from '../state';
import { cornersOf, type Corners, type Plate } from './ground-plane';
import { furtherPlate, incubatorPlates, institutePlate, institutePlates, parkPlate } from './street-plan';

/** How far from the side the rows come, in shares of the plot's width: two speeds. */
const COMES_FROM = { incubators: 0.9, institutes: 0.5 };
/** Of its way a plate has come when it is whole to be seen. */
const SEEN = 0.4;
/** Blank beside and over the words of a plate, and from their middle to the baseline, over their size. */
const PADDING = { across: 0.7, down: 0.5 };
const MIDDLE = 0.34;
const DASH = '4 4';
/** How much of the park's outline is there: it is being built; and when its name comes. */
const PARK = { drawn: 0.56, comes: [0, 0.3], named: [0.3, 0.8] } as const;
const TINT = 0.55;

/** A name in the middle of a plate, in short where it does not fit. */
function nameOn(layout: SceneLayout, key: string, corners: Corners, names: readonly string[]): TextMark {
  const [farLeft, farRight, nearRight, nearLeft] = corners;
  const size = nameSize(layout);
  const [far, near] = [(farLeft[0] + farRight[0]) / 2, (nearRight[0] + nearLeft[0]) / 2];
  const middle = (far + near) / 2;
  const width = farRight[0] - farLeft[0] - size * PADDING.across;
  const height = nearLeft[1] - farLeft[1] - size * PADDING.down;
  const of = (name: string, y: number) =>
    text({ key, text: name, x: middle, y, size, anchor: 'middle', width, passing: true });
  const fits = (name: string) => of(name, 0).box.height <= height && of(name, 0).box.width <= width;
  const name = names.find(fits) ?? names.at(-1)!;
  const { leading, lines } = of(name, 0);
  const down = (farLeft[1] + nearLeft[1]) / 2;
  return of(name, down - (leading * (lines.length - 1)) / 2 + size * MIDDLE);
}

interface Surface {
  plate: Corners;
  fill: Ink;
  dash?: string;
  figure: string;
}

const surface = (layout: SceneLayout, key: string, { plate, fill, dash, figure }: Surface): Mark[] => [
  path({ key: `${key}-fill`, d: polygon(plate), fill, opacity: TINT, figure }),
  path({
    key: `${key}-edge`,
    d: polygon(plate),
    fill: 'none',
    stroke: 'ink',
    strokeWidth: layout.stroke.outline,
    ...(dash ? { dash } : {}),
    figure
  })
];

/** A plate that comes from the side. */
function coming(
  layout: SceneLayout,
  s: State,
  key: string,
  cue: Cue,
  i: number,
  from: number,
  marks: Mark[]
) {
  const t = easeRise(span(s.incubators, cue[0] + i * INCUBATORS.stagger, cue[1]));
  const x = round((1 - t) * from * layout.plot.width);
  return group(key, marks, {
    opacity: span(t, 0, SEEN),
    ...(x > 0 ? { transform: [translate(x, 0)] } : {})
  });
}

/** The street before the towers: what hatches firms, what does research, and what is in the making. */
export function drawStreet(layout: SceneLayout, s: State, { labels, figures }: Edition): Mark[] {
  const opacity = 1 - during(s.talent, TALENT.streetLeaves);
  if (opacity === 0) return [];
  const named = 1 - during(s.talent, TALENT.streetNamesLeave);
  const corners = (plate: Plate) => cornersOf(layout, 0, plate);
  const line = layout.stroke.outline;
  const nameMark = (key: string, plate: Corners, names: readonly string[], opacity = 1) =>
    group(`${key}-name`, [nameOn(layout, key, plate, names)], { opacity: named * opacity });

  const count = figures.incubators.value;
  const hatching = (key: string, i: number, marks: Mark[]) =>
    coming(layout, s, key, INCUBATORS.incubatorsCome, i, COMES_FROM.incubators, marks);
  const incubators = incubatorPlates(layout, count).map((at, i) => {
    const key = `incubator-${i + 1}` as 'incubator-1';
    const plate = corners(at);
    return hatching(key, i, [
      ...surface(layout, 'plate', { plate, fill: 'ground', dash: DASH, figure: 'incubators' }),
      nameMark(key, plate, [labels[key], labels[`${key}-short`]])
    ]);
  });
  const [farLeft, farRight, nearRight, nearLeft] = corners(furtherPlate(layout, count));
  const further = path({
    key: 'edge',
    d: partOfLine([farRight, farLeft, nearLeft, nearRight], 1),
    fill: 'none',
    stroke: 'line',
    strokeWidth: line,
    dash: DASH
  });

  const institutes = institutePlates(layout, figures.institutes.value).map((at, i) => {
    const key = `institute-${i + 1}` as 'institute-1';
    const plate = corners(at);
    return coming(layout, s, key, INCUBATORS.institutesCome, i, COMES_FROM.institutes, [
      ...surface(layout, 'plate', { plate, fill: 'cold-tint', figure: 'institutes' }),
      nameMark(key, plate, [labels[key], labels[`${key}-short`]])
    ]);
  });

  const park = corners(parkPlate(layout));
  const [parkLeft, parkRight, parkCorner, parkNear] = park;
  const drawn = easeMove(during(s.incubators, INCUBATORS.parkDrawn));
  const plot = corners(institutePlate(layout));
  const making = [
    path({
      key: 'park-planned',
      d: polygon(park),
      fill: 'none',
      stroke: 'line',
      strokeWidth: line,
      dash: DASH,
      opacity: drawn
    }),
    path({
      key: 'park',
      d: partOfLine([parkRight, parkLeft, parkNear, parkCorner], drawn * PARK.drawn),
      fill: 'none',
      stroke: 'warm',
      strokeWidth: line * 2,
      opacity: during(drawn, PARK.comes)
    }),
    nameMark('park', park, [labels.park], during(drawn, PARK.named)),
    nameMark('institute', plot, [labels.institute], during(s.incubators, INCUBATORS.cameraLooksDown))
  ];
  const all = [...incubators, hatching('further', count, [further]), ...institutes, ...making];
  return [
    group('street', all, {
      transform: [translate(0, round(groundAt(layout, s)))],
      opacity
    })
  ];
}
