import { frame, type Frame } from '../kit/frame';
import { dots, group, line, path, ringPath, round, type Mark } from '../kit/marks';
import { easeMove, mix, span, timeline } from '../kit/motion';
import type { Scene, SceneEdition } from '../kit/scene';
import { below, text, textWidth } from '../kit/text';
import { gatheringOf, INKS, type Crowd, type Gathering, type Origin } from './gathering';
import { words } from './words';

type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;
type Point = [number, number];

const FIGURE: Record<Origin, (typeof words.figures)[number]> = {
  people: 'bus-people', firms: 'firms-158', filed: 'filed', granted: 'granted', platforms: 'platforms', talent: 'talent'
}; // prettier-ignore

const at = timeline({ gather: 0, known: 0, sources: 0 }, [
  ['gather', { gather: 1 }],
  ['known', { known: 1 }],
  ['sources', { sources: 1 }]
]);
type State = ReturnType<typeof at>;

/** How long one dot is under way, as a share of the step. */
const FLIGHT = 0.5;

function positions(crowd: Crowd, gather: number): Point[] {
  return crowd.to.map(([x1, y1], i): Point => {
    const [x0, y0] = crowd.from[i]!;
    const t = easeMove(span(gather, crowd.leaves[i]!, crowd.leaves[i]! + FLIGHT));
    return [mix(x0, x1, t) + Math.sin(Math.PI * t) * crowd.bend[i]!, mix(y0, y1, t)];
  });
}

/** One mark a colour; the platforms that the source does not itemise are rings. */
function drawCrowd(f: Frame, crowd: Crowd, g: Gathering, s: State, unlisted: number): Mark[] {
  const { origin } = crowd;
  const points = positions(crowd, s.gather);
  const ink = INKS[origin];
  const figure = FIGURE[origin];
  // What is not printed: the left arm turns hollow, and comes back for the end.
  const left = origin === 'people' || origin === 'firms' || origin === 'filed';
  const opacity = left ? 1 - span(s.known, 0.05, 0.45) * (1 - span(s.sources, 0.2, 0.7)) : 1;
  if (origin !== 'platforms') return [dots(origin, points, g.radius, ink, { opacity, figure })];
  const solid = points.slice(0, points.length - unlisted);
  return [
    dots(origin, solid, g.radius, ink, { opacity, figure }),
    path({ key: 'rings', d: ringPath(points.slice(solid.length), g.radius * 0.82), fill: 'none', stroke: ink, strokeWidth: Math.max(0.8, g.radius * 0.35), opacity, figure: 'national-unlisted' })
  ]; // prettier-ignore
}

function blockLabels(f: Frame, crowd: Crowd, s: State, { labels, figures }: Edition): Mark[] {
  const opacity = 1 - span(s.gather, 0, 0.25);
  const size = f.portrait ? 12 : f.type.label;
  const number = text({
    key: `block-${crowd.origin}`,
    text: figures[FIGURE[crowd.origin]].text,
    x: crowd.block.x,
    y: crowd.block.bottom + size * 1.7,
    size: size * 1.4,
    face: 'figure',
    opacity
  });
  const short = `${crowd.origin}-short` as keyof typeof labels;
  const name = labels[short] ?? labels[crowd.origin];
  return [
    number,
    text({
      key: `block-name-${crowd.origin}`,
      text: name,
      x: crowd.block.x,
      y: below(number, size * 1.35),
      size,
      fill: 'ink-2',
      opacity
    })
  ];
}

/** Count and name beside each segment: inside the mouth, or outside an arm where the mouth has closed. */
function segmentLabels(f: Frame, g: Gathering, s: State, { labels, figures }: Edition): Mark[] {
  const shown = span(s.gather, 0.8, 1) * (1 - span(s.known, 0, 0.25));
  const small = f.height < 450 || f.width < 360;
  const inside: readonly Origin[] = f.portrait
    ? ['people', 'firms', 'platforms', 'talent']
    : ['people', 'firms', 'talent'];
  return g.crowds.flatMap((crowd): Mark[] => {
    const { origin, segment } = crowd;
    const left = origin === 'people' || origin === 'firms' || origin === 'filed';
    const within = inside.includes(origin);
    const direction = within === left ? 1 : -1;
    const edge = within ? segment.inner : segment.outer;
    const x = edge + direction * (f.portrait ? 16 : 40);
    const y = segment.y + (origin === 'firms' && f.portrait ? 8 : origin === 'platforms' && f.portrait ? 4 : 0);
    const size = f.portrait ? Math.max(15, f.type.figure3 * 0.62) : f.type.figure3 * 0.62;
    const anchor = direction > 0 ? 'start' : 'end';
    const number = text({ key: `count-${origin}`, text: figures[FIGURE[origin]].text, x, y: y + size * 0.36, size, face: 'figure', anchor, opacity: shown, figure: FIGURE[origin] });
    const labelSize = f.portrait ? 12 : f.type.label;
    const short = `${origin}-short` as keyof typeof labels;
    const room = within ? Math.abs(g.axis - edge) * 0.82 : direction > 0 ? f.width - x - 6 : x - f.plot.x;
    const name = (f.portrait || f.width < 1200 || (within && room < 150) ? labels[short] : undefined) ?? labels[origin];
    return [
      line(`leader-${origin}`, [edge + direction * 5, y], [x - direction * 4, y], 'ink', f.stroke.leader, { opacity: shown }),
      number,
      ...(small ? [] : [text({ key: `name-${origin}`, text: name, x, y: below(number, labelSize * 1.35), size: labelSize, anchor, width: Math.max(60, Math.min(room, f.portrait ? 90 : 170)), opacity: shown })])
    ];
  }); // prettier-ignore
}

/** The two halves of what the source says: one arm solid, the other an open outline. */
function knownLabels(f: Frame, g: Gathering, s: State, { labels }: Edition): Mark[] {
  const shown = span(s.known, 0.3, 0.7) * (1 - span(s.sources, 0, 0.3));
  const size = f.portrait ? f.type.note1 * 1.15 : f.type.note1;
  const inner = g.half - g.arm;
  const turn = g.foot - (g.foot - g.top) * (g.arm / g.half);
  const arm = (side: 1 | -1) =>
    `M${round(g.axis)},${round(g.foot)}L${round(g.axis + side * g.half)},${round(g.top)}H${round(g.axis + side * inner)}L${round(g.axis)},${round(turn)}Z`;
  const y = mix(g.top, turn, 0.1);
  const both = textWidth(labels.printed, size, 'head') + textWidth(labels['not-printed'], size, 'head');
  const stacked = both > inner * (1 - (y + size - g.top) / (turn - g.top)) * 2 - 40;
  const edge = inner * (1 - (y + size - g.top) / (turn - g.top)) - (f.portrait ? 10 : 26);
  return [
    path({
      key: 'open-arm',
      d: arm(-1),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: f.stroke.datum,
      dash: '4 5',
      opacity: shown
    }),
    text({
      key: 'not-printed',
      text: labels['not-printed'],
      x: g.axis - edge,
      y: y + size,
      size,
      face: 'head',
      opacity: shown
    }),
    text({
      key: 'printed',
      text: labels.printed,
      x: g.axis + edge - (stacked ? size * 0.9 : 0),
      y: y + size * (stacked ? 2.4 : 1),
      size,
      face: 'head',
      anchor: 'end',
      opacity: shown
    })
  ];
}

/** Chapter 7: every dot counted on the way flies into one V, and keeps its colour. The shape measures nothing. */
export const finale: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'gather',
  hold: (step) => (step === 'gather' ? 1 : 0),
  place: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const count = (id: (typeof words.figures)[number]) => edition.figures[id].value;
    const g = gatheringOf(size, {
      people: count('bus-people'), firms: count('firms-158'), filed: count('filed'), granted: count('granted'), platforms: count('platforms'), talent: count('talent')
    }); // prettier-ignore
    const small = easeMove(span(s.sources, 0.1, 0.9));
    const scale = mix(1, f.portrait ? 0.8 : 0.74, small);
    const centre: Point = [g.axis, (g.top + g.foot) / 2];
    const moved = `translate(${round(centre[0] * (1 - scale))},${round(centre[1] * (1 - scale))}) scale(${Math.round(scale * 1000) / 1000})`;
    const marks: Mark[] = [
      group(
        'v',
        g.crowds.flatMap((crowd) => drawCrowd(f, crowd, g, s, count('national-unlisted'))),
        small > 0 ? { transform: moved } : {}
      )
    ];
    if (s.gather < 1) marks.push(...g.crowds.flatMap((crowd) => blockLabels(f, crowd, s, edition)));
    marks.push(...segmentLabels(f, g, s, edition));
    if (s.known > 0) marks.push(...knownLabels(f, g, s, edition));
    const total = span(s.gather, 0.85, 1) * (1 - span(s.known, 0, 0.25));
    marks.push(
      text({
        key: 'shape',
        text: edition.labels.shape,
        x: f.portrait ? f.width - f.margin : f.width - f.margin * 0.6,
        y: f.portrait ? f.height - 12 : f.height * 0.955,
        size: f.portrait ? 12 : f.type.label,
        anchor: 'end',
        fill: 'ink-2',
        opacity: total
      })
    );
    const end = span(s.sources, 0.6, 1);
    marks.push(
      text({
        key: 'total',
        text: edition.figures.dots.text,
        x: g.axis,
        y: mix(g.top, g.foot, 0.16) + f.type.figure3 * 0.3,
        size: f.type.figure3 * (f.portrait ? 0.9 : 0.75),
        face: 'figure',
        anchor: 'middle',
        opacity: end,
        figure: 'dots'
      })
    );
    return { width: f.width, height: f.height, marks };
  }
};
