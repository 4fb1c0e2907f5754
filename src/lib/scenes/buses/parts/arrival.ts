import { LANGUAGES } from '../../../locales/locales';
import { easeSinInOut } from 'd3';
import type { SceneLayout } from '../../_kit/layout';
import { difficultyWord } from '../../_kit/difficulties';
import { during, easeMove, mix, span } from '../../_kit/motion';
import { dots, line, path, type Mark, type TextMark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { ARRIVE, RESTART } from '../cues';
import { detailSize, LEADING } from '../layout';
import { type BusState, type Edition, type Point } from '../state';
import { layOutCry } from './cry';
import { layOutFirms } from './firms';
import { callSize, cryArea, hourSize, hourY, kerbBays, kerbSpan, kerbY } from './kerb';
import { loads, rowsFor, seat, SEATED } from './seats';

/** Share of the writing in which one person runs to the stroke, and of the stream in which one comes to a firm. */
const RUN = { toStroke: 0.4, toFirm: 0.6 };
/** How far people run out of the straight line, over its length. */
const BOW = { toStroke: 0.08, toFirm: 0.05 };
/** The strokes as lines, over a dot's radius, and how strong they stay. */
const LINE = { width: 2, opacity: 1 };
const KERB = { opacity: 0.7 };
const FRAME = { opacity: 0.8 };
/** How much larger than a detail the firms and the difficulty are said. */
const FIRMS_SAID = 1.1;

/** Everyone's seat at the kerb, stroke and firm; and how many each bus brought. */
const layoutOf = memoize((layout: SceneLayout, edition: Edition) => {
  const { figures, locale } = edition;
  const people = Math.round(figures['bus-people'].value);
  const buses = Math.round(figures.buses.value);
  const firms = figures['bus-firms'];
  const rows = rowsFor(people, buses);
  const load = loads(people, buses);
  const bays = kerbBays(layout, buses, rows);
  const seats = bays.flatMap(({ x, y, unit }, bus) =>
    Array.from({ length: load[bus]! }, (_, i): Point => {
      const [sx, sy] = seat(i, rows);
      return [x + sx * unit, y + sy * unit];
    })
  );
  const cry = layOutCry(cryArea(layout, LANGUAGES[locale].han), people, layout.stacked);
  // "More than ninety" is 91 at the least, and 99 at the most.
  const least = Math.max(1, Math.round(firms.low ?? firms.value));
  const most = Math.max(least, Math.round(firms.high ?? least));
  const under = layOutFirms(layout, people, least, most);
  const across = (points: readonly Point[]) =>
    [...points.keys()].sort((a, b) => points[a]![0] - points[b]![0]);
  const target: Point[] = [];
  const order = across(under.places);
  across(cry.dots).forEach((dot, i) => (target[dot] = under.places[order[i]!]!));
  return { people, rows, load, bays, seats, cry, under, target };
}, drawnKey);

/** When a person leaves the bus, over the writing: in the order of the strokes. */
const leaving = (index: number, people: number) => (index / people) * (1 - RUN.toStroke);

/** How many are still in each bus. */
export function stillIn(layout: SceneLayout, s: BusState, edition: Edition): number[] {
  const { people, load } = layoutOf(layout, edition);
  const written = during(s.arrive, ARRIVE.cryIsWritten);
  const left = Array.from({ length: people }, (_, i) => i).filter((i) => written > leaving(i, people)).length;
  let before = 0;
  return load.map((one) => {
    const out = Math.min(one, Math.max(0, left - before));
    before += one;
    return one - out;
  });
}

/** On the way from one place to another: out of the straight line a little, as a crowd runs. */
function running([x0, y0]: Point, [x1, y1]: Point, t: number, bow: number): Point {
  const eased = easeSinInOut(t);
  const aside = Math.sin(Math.PI * t) * bow;
  return [x0 + (x1 - x0) * eased + (y1 - y0) * aside, y0 + (y1 - y0) * eased - (x1 - x0) * aside];
}

/** Those who have got off: from their seats to the strokes, and from the strokes to the firms. */
function crowd(layout: SceneLayout, s: BusState, edition: Edition, gone: number): Mark[] {
  const { people, seats, cry, under, target, bays } = layoutOf(layout, edition);
  const written = during(s.arrive, ARRIVE.cryIsWritten);
  const streamed = during(s.arrive, ARRIVE.peopleStream);
  const places: Point[] = [];
  for (let i = 0; i < people && written > leaving(i, people); i++) {
    const start = leaving(i, people);
    const there = running(seats[i]!, cry.dots[i]!, span(written, start, start + RUN.toStroke), BOW.toStroke);
    const late = noise(i) * (1 - RUN.toFirm);
    const off = span(streamed, late, late + RUN.toFirm);
    places.push(off > 0 ? running(there, target[i]!, off, BOW.toFirm * (noise(i + people) - 0.5)) : there);
  }
  const seated = (bays[0]?.unit ?? 0) * SEATED;
  const radius = mix(mix(seated, cry.radius, easeMove(written)), under.radius, easeMove(streamed));
  return [
    dots('off', places, radius, 'warm', {
      opacity: gone * during(s.arrive, ARRIVE.kerbComes),
      figure: 'bus-people'
    })
  ];
}

const faded = <M extends Mark>(mark: M, opacity: number): M => ({ ...mark, opacity });

/** The hour, what is called out, what it means, and which firms. */
const wordsOf = memoize((layout: SceneLayout, edition: Edition) => {
  const { labels, locale } = edition;
  const { cry } = layoutOf(layout, edition);
  const { x, width } = kerbSpan(layout);
  const before = LANGUAGES[locale].han;
  const size = fitSize(labels.cry, width, callSize(layout), 'head');
  const hour = text({
    key: 'time',
    text: labels.time,
    x,
    y: hourY(layout),
    size: hourSize(layout),
    face: 'head',
    fill: 'ink-2',
    figure: 'arrival'
  });
  const call = text({
    key: 'cry',
    text: labels.cry,
    x,
    y: before ? hour.y + size * LEADING.next : cry.box.y + cry.box.height + size * LEADING.tight,
    size,
    face: 'head'
  });
  const kerb = kerbY(layout) - layout.type.label / 2;
  const firms = text({
    key: 'firms',
    text: labels.firms,
    x,
    y: kerb,
    size: detailSize(layout) * FIRMS_SAID,
    face: 'head',
    fill: 'warm-text',
    figure: 'bus-firms'
  });
  const hiring = {
    key: 'hiring',
    text: labels.hiring,
    x: x + width,
    y: kerb,
    size: firms.size,
    anchor: 'end'
  } as const;
  return { hour, call, firms, hiring, before };
}, drawnKey);

function words(layout: SceneLayout, s: BusState, edition: Edition, gone: number): TextMark[] {
  const { hour, call, firms, hiring, before } = wordsOf(layout, edition);
  const shown = (cue: readonly [number, number]) => during(s.arrive, cue) * gone;
  return [
    faded(hour, shown(ARRIVE.timeComes)),
    faded(call, shown(before ? ARRIVE.cryOpens : ARRIVE.cryIsMeant)),
    faded(firms, shown(ARRIVE.firmsNamed)),
    ...difficultyWord(
      { ...hiring, opacity: shown(ARRIVE.hiringComes) },
      easeMove(during(s.arrive, ARRIVE.hiringWarms))
    )
  ];
}

/** People get off at the kerb and write their cry, then stream to their firms; the strokes stay as lines. */
export function arrival(layout: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { cry, under } = layoutOf(layout, edition);
  const gone = 1 - during(s.restart, RESTART.arrivalGoes);
  const kerb = kerbY(layout);
  const frames = during(s.arrive, ARRIVE.framesCome) * gone;
  const frame = { fill: 'none', strokeWidth: layout.stroke.leader, figure: 'bus-firms' } as const;
  return [
    line('kerb', [0, kerb], [layout.width, kerb], 'ink', layout.stroke.datum, {
      opacity: during(s.arrive, ARRIVE.kerbComes) * gone * KERB.opacity
    }),
    path({
      key: 'strokes',
      d: cry.lines,
      fill: 'none',
      stroke: 'warm',
      strokeWidth: cry.radius * LINE.width,
      cap: 'round',
      opacity: during(s.arrive, ARRIVE.strokesStay) * LINE.opacity * gone
    }),
    path({ key: 'firm-boxes', d: under.closed, stroke: 'ink', ...frame, opacity: frames * FRAME.opacity }),
    path({ key: 'firm-open', d: under.open, stroke: 'ink-2', dash: '2 2', ...frame, opacity: frames }),
    ...crowd(layout, s, edition, gone),
    ...words(layout, s, edition, gone)
  ];
}
