import type { SceneLayout } from '../../_kit/layout';
import { group, line, type Anchor, type Mark } from '../../../marks/marks';
import { labelSize } from '../../../marks/label-size';
import { drawnKey, memoize } from '../../../util/memoize';
import { span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { isCompact } from '../../_kit/density';
import { text, textWidth } from '../../../marks/text';
import { arrived } from './flocks';
import { inner, outer, sideOf, type Gathering } from './gathering';
import { settled } from './lifting';
import { FIGURES, ORIGINS, type Edition, type Origin, type State } from '../state';

/** When a crowd's count appears: once no dots cross its place any more. */
const APPEARS: Record<Origin, number> = {
  filed: 0.5,
  granted: 0.46,
  firms: 0.54,
  people: 0.6,
  platforms: 0.62,
  talent: 0.62
};

const share = (g: Gathering, origin: Origin, gather: number) =>
  origin === 'talent' || origin === 'platforms'
    ? settled(g[origin], gather)
    : arrived(g.flocks, origin, gather);

/** All of a segment's label but its count: it stays as it is while the count rises. */
interface Place {
  origin: Origin;
  x: number;
  /** Baseline and size of the count. */
  y: number;
  size: number;
  anchor: Anchor;
  rest: Mark[];
}

const placesOf = memoize(
  (f: SceneLayout, edition: Edition, g: Gathering) =>
    ORIGINS.map((origin) => placeOf(f, g, edition.labels, origin)),
  drawnKey
);

/** On the smallest phones, and where text is enlarged, counts stand alone: the words under the picture name them. */
export const hasRoomForNames = (f: SceneLayout) =>
  f.stacked ? f.width >= labelSize(f) * 29 && f.height >= 450 : f.width >= 360;

/** In the mouth, or outside an arm. */
function placeOf(f: SceneLayout, g: Gathering, labels: Edition['labels'], origin: Origin): Place {
  const v = g.shape;
  const low = isCompact(f);
  const words = labelSize(f);
  const small = !hasRoomForNames(f);
  const size = f.stacked ? Math.max(17, f.type.figure3 * 0.66) : f.type.figure3 * 0.62;
  const { y: middle } = g.segments[origin];
  const side = sideOf(origin);
  const within: readonly Origin[] = f.stacked || low ? ['people', 'talent'] : ['people', 'firms', 'talent'];
  const inside = within.includes(origin);
  // On a small stage the mouth is wide enough for two labels at its top only.
  // On a phone the widest rows leave no room beside them: their label hangs a little lower.
  const y = low && inside ? v.top + size * 0.55 : middle + (f.stacked && origin === 'platforms' ? size : 0);
  // Towards the reader's right or left of the edge it stands at.
  const direction = inside ? -side : side;
  const anchor = direction > 0 ? 'start' : 'end';
  const short = labels[`${origin}-short` as keyof typeof labels] ?? labels[origin];
  // In full it is two statements: a line for each.
  const full = labels[origin].replace(/([，.]) ?/, '$1\n');
  const name = f.stacked || f.width < 1200 || inside ? short : full;
  const gap = low ? 12 : f.stacked ? (inside ? 13 : 7) : 34;
  const edge = (at: number) =>
    v.axis + side * ((inside ? inner(v, at) : outer(v, at)) + (inside ? -v.radius : v.radius));
  // An edge leans: keep clear of it from the label's first line to its last.
  const lean = y + size * (inside ? 0.4 : -0.4) + (inside && !small ? words * 2.8 : 0);
  const beside = direction * Math.max(direction * edge(y) + gap, direction * edge(lean) + 6);
  // A wide arm leaves little beside it: then its name stands a little into it, and never off the stage.
  const widest = Math.max(...name.split(' ').map((word) => textWidth(word, words, 'label')));
  const x = !small && !inside && f.stacked && direction > 0 ? Math.min(beside, f.width - 1 - widest) : beside;
  const room = inside ? Math.abs(v.axis - x) - 4 : direction > 0 ? f.width - x - 4 : x - (f.stacked ? 4 : f.plot.x - 20);
  const leader = line('leader', [edge(low ? y : middle) + direction * 2, low ? y : middle], [x - direction * 4, y], 'ink', f.stroke.leader);
  const named = text({ key: 'name', text: name, x, y: y + size * 0.36 + words * 1.35, size: words, anchor, width: Math.max(words * (low && f.height >= 450 ? 4.2 : 3.6), Math.min(room, f.stacked ? 96 : 190)) });
  return { origin, x, y: y + size * 0.36, size, anchor, rest: small ? [leader] : [leader, named] };
} // prettier-ignore

/** A count that changed with every frame could not be read, and would cost every frame: it goes on in so many ticks. */
const TICKS = 16;

/** Beside each segment its count, which rises as its dots arrive, and what they are. */
export function segmentCounts(
  f: SceneLayout,
  g: Gathering,
  { gather, known }: State,
  edition: Edition
): Mark[] {
  // Rounded down: a count must not come before the dots have left its place.
  const labels = labelsAt(f, edition, g, Math.floor(gather * TICKS) / TICKS);
  const gone = 1 - span(known, 0, 0.2);
  return ORIGINS.map((origin, i) =>
    group(`label-${origin}`, labels[i]!, {
      opacity: span(gather, APPEARS[origin], APPEARS[origin] + 0.1) * gone
    })
  );
}

const labelsAt = memoize(
  (f: SceneLayout, edition: Edition, g: Gathering, gather: number): Mark[][] =>
    placesOf(f, edition, g).map(({ origin, rest, ...place }) => {
      const part = share(g, origin, gather);
      const figure = edition.figures[FIGURES[origin]];
      const count = text({
        key: 'count',
        text: part >= 1 ? figure.text : counted(figure.value * part, edition.locale),
        face: 'figure',
        figure: FIGURES[origin],
        ...place
      });
      return [...rest, count];
    }),
  (f, edition, _g, gather) => `${drawnKey(f, edition)} ${gather}`,
  TICKS * 2
);
