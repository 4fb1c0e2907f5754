import { partOfLine } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { type Box, group, type Ink, type Mark, path, type Point, rect } from '../../../marks/marks';
import { during, easeMove, mix, span, type Cue } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { COUNTER, GEAR } from '../cues';
import { LEAST, ledgeOf, nameSize, noteSize, topOf, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { traced } from './pen';
import { gap, PAPER, sheet } from './sheets';

/** A drawn file is four sheets, two by two or in a row; the last is the one that is missing. */
const SHEETS = 4;
const LAST = SHEETS - 1;
/** A row of four must be as much larger than two by two: it fills less of the height. */
const WORTH = 1.35;
/** Between sheets, over a sheet's width. */
const BETWEEN = 0.1;
/** Sheets of one file follow one another over the counter, the lower row first: each takes this share of the cue. */
const LONG = 0.7;

interface Lane {
  x: number;
  width: number;
  /** Boxes of the four sheets before the counter, and behind it. */
  before: Box[];
  behind: Box[];
}

/** Width of a sheet where so many lie side by side. */
function widthOf(lane: number, high: number, across: number): number {
  const rows = SHEETS / across;
  return Math.min(lane / (across + BETWEEN * (across - 1)), high / (rows / PAPER + BETWEEN * (rows - 1)));
}

interface Places {
  lanes: readonly [Lane, Lane];
  head: number;
  headY: number;
  note: number;
  footY: number;
}

/** Between the lanes, over the plot's width; and room above and below a block of sheets, over a head's size. */
const LANES = { between: 0.06, room: 0.7 };

function placesOf(layout: SceneLayout, ledge: Ledge): Places {
  const { x, width } = layout.plot;
  const top = topOf(layout);
  const head = nameSize(layout);
  const note = Math.max(LEAST, isShort(layout) ? LEAST : noteSize(layout));
  const foot = layout.height - layout.margin / 2;
  const room = head * LANES.room;
  const over = { from: top + head + room, to: ledge.y - ledge.face - room };
  const under = { from: ledge.y + ledge.thick + room, to: foot - note * 2 - room };
  const lane = (width * (1 - LANES.between)) / 2;
  const high = Math.min(over.to - over.from, under.to - under.from);
  const across = widthOf(lane, high, 2) * WORTH >= widthOf(lane, high, SHEETS) ? 2 : SHEETS;
  const sheetWidth = widthOf(lane, high, across);
  const rows = SHEETS / across;
  const tall = sheetWidth * (rows / PAPER + BETWEEN * (rows - 1));
  const before = over.to - tall;
  const block = (left: number, from: number): Box[] =>
    Array.from({ length: SHEETS }, (_, i) => ({
      x: left + (i % across) * sheetWidth * (1 + BETWEEN),
      y: from + Math.floor(i / across) * sheetWidth * (1 / PAPER + BETWEEN),
      width: sheetWidth,
      height: sheetWidth / PAPER
    }));
  const lanes = [0, 1].map((i): Lane => {
    const left = x + i * (lane + width * LANES.between);
    return { x: left, width: lane, before: block(left, before), behind: block(left, under.from) };
  });
  return {
    lanes: [lanes[0]!, lanes[1]!],
    head,
    headY: before - room,
    note,
    footY: under.from + tall + room + note
  };
}

/** Where the sheets of the file that went through early end up. */
export const passedSheets = (layout: SceneLayout): Box[] =>
  placesOf(layout, ledgeOf(layout, 'counter')).lanes[1].behind;

const between = (a: Box, b: Box, t: number): Box => ({ ...a, x: mix(a.x, b.x, t), y: mix(a.y, b.y, t) });

/** When one of a file's sheets passes the counter. */
function turn(s: number, [from, to]: Cue, i: number): number {
  const long = (to - from) * LONG;
  const order = (i + SHEETS / 2) % SHEETS;
  const start = from + ((to - from - long) * order) / LAST;
  return easeMove(span(s, start, start + long));
}

/** A signature: so many loops along a share of the sheet's width, and as high as that share of it. */
const SIGNED = { parts: 36, loops: 3.5, left: 0.18, long: 0.64, down: 0.62, high: 0.09 };

const signature = ({ x, y, width, height }: Box): Point[] =>
  traced(SIGNED.parts, (t) => [
    x + width * (SIGNED.left + SIGNED.long * (t + Math.sin(t * SIGNED.loops * 2 * Math.PI) / SIGNED.parts)),
    y + height * (SIGNED.down - SIGNED.high * Math.sin(t * SIGNED.loops * 2 * Math.PI + 1) * (1 - t / 2))
  ]);

/** The pledge is a slip as large as this share of the sheet that it stands in for. */
const SLIP = 0.56;
const slipIn = (box: Box): Box => ({
  ...box,
  y: box.y + (box.height * (1 - SLIP)) / 2,
  height: box.height * SLIP
});

interface FileOptions {
  key: 'before' | 'gaps';
  lane: Lane;
  ink: Ink;
  passes: Cue;
  read: Cue;
  /** How many sheets are read by the end. */
  reads: number;
}

function file(layout: SceneLayout, t: number, { key, lane, ink, passes, read, reads }: FileOptions): Mark[] {
  const stroke = layout.stroke.outline;
  const come = during(t, COUNTER.filesCome);
  const pledged = key === 'gaps';
  const last = easeMove(during(t, COUNTER.lastPapersCome));
  const sheetAt = (i: number) => between(lane.before[i]!, lane.behind[i]!, turn(t, passes, i));
  const slot = sheetAt(LAST);
  // From under the bar: the last paper falls into its slot, wherever the file is by then.
  const start = { ...slot, y: lane.before[0]!.y };
  const marks: Mark[] = [gap(`${key}-slot`, slot, ink, stroke, come)];
  if (pledged)
    marks.push(gap(`${key}-left`, lane.before[LAST]!, 'line', stroke, span(turn(t, passes, LAST), 0, 1 / 2)));
  for (let i = 0; i < LAST; i++) {
    const [from, to] = read;
    const share = (to - from) / reads;
    const done = i < reads ? span(t, from + share * i, from + share * (i + 1)) : 0;
    marks.push(...sheet({ key: `${key}-${i}`, box: sheetAt(i), ink, stroke, read: done, opacity: come }));
  }
  if (pledged) {
    const slip = slipIn(slot);
    const opacity = during(t, COUNTER.filesCome);
    marks.push(
      rect({ key: 'pledge', ...slip, fill: 'warm-tint', opacity }),
      path({
        key: 'signature',
        d: partOfLine(signature(slip), during(t, COUNTER.pledgeSigned)),
        fill: 'none',
        stroke: 'warm-text',
        strokeWidth: stroke * 2,
        cap: 'round',
        opacity
      })
    );
  }
  marks.push(
    ...sheet({
      key: `${key}-last`,
      box: between(start, slot, last),
      ink,
      stroke,
      opacity: span(last, 0, 1 / 2)
    })
  );
  return marks;
}

const FILES = {
  before: {
    ink: 'cold',
    words: 'cold-text',
    passes: COUNTER.completePasses,
    read: COUNTER.completeRead,
    reads: 1
  },
  gaps: {
    ink: 'warm',
    words: 'warm-text',
    passes: COUNTER.pledgedPasses,
    read: COUNTER.pledgedRead,
    reads: LAST
  }
} as const;

/** Two files and one counter: one waits above it for its last paper, the other goes through on a pledge. */
export function counter(layout: SceneLayout, s: ReliefState, { labels }: Edition, ledge: Ledge): Mark[] {
  const t = s.counter;
  const opacity = 1 - during(s.gear, GEAR.filesGo);
  if (opacity === 0) return [];
  const places = placesOf(layout, ledge);
  const said = during(t, COUNTER.said);
  const named = during(t, COUNTER.named);
  const lanes = (['before', 'gaps'] as const).flatMap((key, i): Mark[] => {
    const lane = places.lanes[i]!;
    const { words, ...rest } = FILES[key];
    const [head, note] = [labels[key], labels[`${key}-note`]];
    const size = fitSize(head, lane.width, places.head, 'head');
    const noted = fitSize(note, lane.width, places.note, 'label');
    return [
      text({
        key: `${key}-head`,
        text: head,
        x: lane.x,
        y: places.headY,
        size,
        face: 'head',
        fill: words,
        opacity: named
      }),
      ...file(layout, t, { key, lane, ...rest }),
      text({ key: `${key}-note`, text: note, x: lane.x, y: places.footY, size: noted, opacity: said })
    ];
  });
  return [group('counter', lanes, { opacity })];
}
