import { BAR, type SceneLayout } from '../../_kit/layout';
import { dots, group, type Mark } from '../../../marks/marks';
import { clamp, easeMove, mix, span } from '../../_kit/motion';
import { portraitLabel } from '../../../marks/label-size';
import { isTight } from '../../_kit/density';
import { fitSize, text } from '../../../marks/text';
import { memoize } from '../../../util/memoize';
import { crowdLayout, type Point } from './crowd-layout';
import type { Edition, PatentState } from '../scene';

/** A dot’s radius over the distance between two: the same for all, for each is one patent. */
const RADIUS = 0.38;
/** The crowd comes in so many parts, from the ground up, each fading in as a whole. */
const BANDS = 6;

const between = (from: readonly Point[], to: readonly Point[], t: number): readonly Point[] =>
  t <= 0 ? from : t >= 1 ? to : from.map(([x, y], i): Point => [mix(x, to[i]![0], t), mix(y, to[i]![1], t)]);

/** On a stage that is short, sizes grow a little with its height. */
const grown = (f: SceneLayout, size: number) => size * clamp(f.height / 400, 1, 1.2);

interface Heads {
  top: number;
  number: number;
  name: number;
  /** Where the crowds may begin. */
  bottom: number;
}

function heads(f: SceneLayout): Heads {
  const short = isTight(f);
  const top = f.stacked ? 62 : Math.max(BAR - 4, f.height * 0.085);
  const number = short ? grown(f, 36) : f.type.figure2 * (f.stacked ? 0.86 : 0.9);
  const name = short ? grown(f, 13) : f.stacked ? f.type.note2 : f.type.note2 * 1.1;
  return { top, number, name, bottom: top + number * 0.74 + (f.stacked ? name * 1.35 + 8 : short ? 6 : 16) };
}

/** The inventions of a crowd, and all the others. */
const countsOf = ({ figures }: Edition, all: 'filed' | 'granted') => {
  const front = figures[`${all}-inventions`].value;
  return [front, figures[all].value - front] as const;
};

const layoutOf = memoize(
  (f: SceneLayout, edition: Edition, foot: number, aisle: number) =>
    crowdLayout(f, countsOf(edition, 'filed'), countsOf(edition, 'granted'), {
      top: heads(f).bottom,
      foot,
      aisle
    }),
  (f, edition, foot, aisle) =>
    [f.width, f.height, foot, aisle, countsOf(edition, 'filed'), countsOf(edition, 'granted')].join()
);

/** The applications fill the plot, their inventions step forward; then they make room for the grants. */
export function crowds(f: SceneLayout, s: PatentState, edition: Edition, foot: number): Mark[] {
  const { figures, labels } = edition;
  const short = isTight(f);
  const head = heads(f);
  const invention = short ? grown(f, 12) : f.stacked ? portraitLabel(f) : f.type.note2;
  const aisle = f.stacked || short ? invention * 3.3 : invention * 2.1;
  const layout = layoutOf(f, edition, foot, aisle);
  const forward = easeMove(span(s.filed, 0.55, 0.95));
  const small = easeMove(span(s.granted, 0.05, 0.5));
  const pitch = mix(layout.filed.pitch, layout.filedSmall.pitch, small);
  const front = between(
    between(layout.whole.front, layout.filed.front, forward),
    layout.filedSmall.front,
    small
  );
  const others = between(
    between(layout.whole.others, layout.filed.others, forward),
    layout.filedSmall.others,
    small
  );
  const arrived = 0.14 + 0.86 * span(s.filed, 0, 0.5);
  const grantsArrived = span(s.granted, 0.4, 0.82);
  const grantsForward = easeMove(span(s.granted, 0.72, 0.95));
  const come = (t: number, band: number) =>
    span(t, (band / (BANDS + 1)) * 0.8, (band / (BANDS + 1)) * 0.8 + 0.2);
  const bands = (key: 'filed' | 'granted', points: readonly Point[], radius: number, t: number): Mark[] =>
    Array.from({ length: BANDS }, (_, band) =>
      dots(`${key}-${band}`, points.slice(Math.round((points.length * band) / BANDS), Math.round((points.length * (band + 1)) / BANDS)), radius, key === 'filed' ? 'origin-applications' : 'origin-grants', { opacity: come(t, band + 1), figure: key })
    ); // prettier-ignore
  const named = (key: 'filed' | 'granted', x: number, opacity: number): Mark[] => {
    const number = text({ key: `${key}-number`, text: figures[key].text, x, y: head.top + head.number * 0.74, size: head.number, face: 'figure', opacity, figure: key });
    const name = f.stacked ? { x, y: number.y + head.name * 1.35 } : { x: x + number.box.width + head.number * 0.12, y: number.y };
    return [number, text({ key: `${key}-name`, text: labels[key], ...name, size: head.name, face: 'head', opacity })];
  }; // prettier-ignore
  const ofWidth = (words: string, width: number) =>
    f.stacked || short ? invention : fitSize(words, width, invention, 'head');
  const aside = (key: 'filed-inventions' | 'granted-inventions', x: number, y: number, size: number, width: number, opacity: number): Mark => {
    const label = text({ key, text: labels[key], x, y, size, face: 'head', fill: 'warm-text', width: f.stacked || short ? width : undefined, opacity, figure: key });
    return { ...label, ...text({ key, text: labels[key], x, y: y + size * 0.36 - (label.leading * (label.lines.length - 1)) / 2, size, face: 'head', fill: 'warm-text', width: f.stacked || short ? width : undefined, opacity, figure: key }) };
  }; // prettier-ignore
  const filedSize = mix(invention, ofWidth(labels['filed-inventions'], layout.filedSmall.width), small);
  const caveat = f.stacked
    ? Math.max(12, fitSize(labels['not-rate'], f.plot.width, f.type.note1, 'head'))
    : short
      ? grown(f, 13)
      : f.type.note2 * 1.1;
  const grants = layout.granted;
  return [
    group('crowds', [
      ...bands('filed', others, pitch * RADIUS, arrived),
      dots('filed-front', front, pitch * RADIUS, 'origin-applications', { opacity: come(arrived, 0) * (1 - forward), figure: 'filed' }),
      dots('filed-forward', front, pitch * RADIUS, 'warm', { opacity: forward, figure: 'filed-inventions' }),
      ...named('filed', f.plot.x, span(s.filed, 0.05, 0.35)),
      aside('filed-inventions', f.plot.x, mix(layout.filed.aisle, layout.filedSmall.aisle, small), filedSize, layout.filedSmall.width, span(s.filed, 0.8, 1)),
      text({ key: 'one-dot', text: labels['one-dot'], x: f.plot.x + f.plot.width, y: head.top + head.number * 0.74, size: f.stacked ? portraitLabel(f) : f.type.label * 1.15, anchor: 'end', fill: 'ink-2', opacity: span(s.filed, 0.2, 0.5) * (1 - span(s.granted, 0, 0.2)) }),
      ...(s.granted > 0 ? [
        ...bands('granted', grants.others, grants.pitch * RADIUS, grantsArrived),
        dots('granted-front', grants.front, grants.pitch * RADIUS, 'origin-grants', { opacity: come(grantsArrived, 0) * (1 - grantsForward), figure: 'granted' }),
        dots('granted-forward', grants.front, grants.pitch * RADIUS, 'warm', { opacity: grantsForward, figure: 'granted-inventions' }),
        ...named('granted', grants.x, span(s.granted, 0.4, 0.65)),
        aside('granted-inventions', grants.x, grants.aisle, ofWidth(labels['granted-inventions'], grants.width), grants.width, span(s.granted, 0.78, 0.98)),
        text({ key: 'not-rate', text: labels['not-rate'], x: f.plot.x, y: foot + caveat * (f.stacked ? 1.45 : 1.6), size: caveat, face: 'head', fill: 'cold-text', opacity: span(s.granted, 0.8, 1) })
      ] : [])
    ], { opacity: 1 - span(s.queue, 0, 0.3) })
  ]; // prettier-ignore
}
