import { LANGUAGES } from '../../../locales/locales';
import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { textWidth, wrap } from '../../../marks/text';
import { bestFrom } from '../../../util/search';
import { footOf, nameSize, smallSize, topOf } from '../layout';
import type { Edition } from '../scene';
import { APPLIED, INTENDING, type Party } from './parties';

/** A place in the drawing that belongs to one party. */
export interface Stand {
  party: Party;
  x: number;
  width: number;
  /** Side by side, and one behind the other. */
  columns: number;
  rows: number;
  pitch: number;
}

export interface QueueLayout {
  /** Radius of a silent dot, of a named one, and of one that is approved. */
  dot: number;
  named: number;
  lit: number;
  /** Baselines of the approved: their figure, their names, their trades; and the height of their dots. */
  hero: number;
  firm: number;
  trade: number;
  approved: number;
  /** Middle of the counter, and its thickness. */
  bar: number;
  thick: number;
  /** Middle of the gate, and half its width. */
  gate: number;
  ajar: number;
  /** Where lanes begin and end. */
  front: number;
  back: number;
  lanes: Stand[];
  /** The dashed line; behind it where rings begin, their names’ baseline, and the top of their words. */
  start: number;
  rings: number;
  ringName: number;
  ringWords: number;
  rows: Stand[];
  /** Whether there is room for trades, and for the names of those who intend. */
  roomy: boolean;
  size: { hero: number; figure: number; name: number; small: number };
}

/** Radius of a silent dot over the least pitch, in a lane and in a row; a named dot over a silent one. */
const DOT = { lane: 0.27, row: 0.3 };
const NAMED = 1.6;
/** Radius of an approved dot over the size of small words, and half the gate over that radius. */
const LIT = { tight: 0.66, roomy: 1.1 };
const AJAR = 1.25;
/** The least pitch of a file that is named, over the size of its names. */
export const NAMES_APART = 1.05;
/** The largest pitch over the size of small words: farther apart they are no line. */
const WIDEST = 1.9;
/** Members of a file: firms stand singly, projects some abreast. */
const FILE = { roomy: { firms: 12, projects: 9 }, tight: { firms: 5, projects: 5 } };

/** Sizes of figures over the layout’s own. */
const HERO = { tight: 0.82, stacked: 1.3, beside: 1 };
const FIGURE = { tight: 1.35, stacked: 1.5, beside: 1.2 };
/** Height of digits over their size; of a line over the words’ size; and of air over that of small words. */
export const DIGITS = 0.74;
export const LEADING = 1.28;
const AIR = 0.55;
/** Thickness of the counter, of the stage’s height. */
const THICK = { stacked: 0.04, beside: 0.036 };
/** Between two rows of rings, of the plot’s width; what a row of rings takes, in small words. */
const BETWEEN = 0.05;
const RING_ROW = 1.7;
/** From a figure to what stands beside it, of its size. */
const BESIDE = 0.24;

/** Words of a party that intends, beside its figure. */
export const intention = ({ unit, label }: Party, { labels, locale }: Edition) =>
  [labels[unit], labels[label]].join(LANGUAGES[locale].space);

/** What a figure takes of a line, with the gap after it; px. */
export const figureWidth = ({ figures }: Edition, { figure }: Party, size: number) =>
  textWidth(figures[figure].text, size, 'figure') + size * BESIDE;

interface Room {
  x: number;
  width: number;
  height: number;
}

function laneIn({ x, width, height }: Room, party: Party, count: number, file: number, most: number): Stand {
  const columns = Math.max(1, Math.ceil(count / file));
  const rows = Math.max(1, Math.ceil(count / columns));
  return { party, x, width, columns, rows, pitch: Math.min(most, height / rows, width / columns) };
}

function rowIn({ x, width, height }: Room, party: Party, count: number): Stand {
  const columnsIn = (rows: number) => Math.max(1, Math.ceil(count / rows));
  const pitchIn = (rows: number) => Math.min(height / rows, width / columnsIn(rows));
  const rows = bestFrom(1, Math.max(1, count), pitchIn);
  return { party, x, width, columns: columnsIn(rows), rows, pitch: pitchIn(rows) };
}

/** The plot shared out evenly among rows of rings. */
const ringRooms = ({ x, width, height }: Room): Room[] => {
  const between = width * BETWEEN;
  const own = (width + between) / INTENDING.length - between;
  return INTENDING.map((_, i) => ({ x: x + i * (own + between), width: own, height }));
};

/** Lanes left and right of the gate, of one width. */
function laneRooms({ x, width, height }: Room, gate: number, ajar: number, gap: number): Room[] {
  const half = APPLIED.length / 2;
  const own = (gate - ajar - x) / half - gap;
  return APPLIED.map((_, i) => ({
    x: i < half ? x + i * (own + gap) : gate + ajar + gap + (i - half) * (own + gap),
    width: Math.min(own, x + width),
    height
  }));
}

/** Three zones from the top: approved, applied before the counter, intending behind the start line. */
export function queueLayout(layout: SceneLayout, edition: Edition): QueueLayout {
  const { figures, labels } = edition;
  const { x, width } = layout.plot;
  const tight = isTight(layout);
  const [name, small] = [nameSize(layout), smallSize(layout)];
  const hero = layout.type.figure3 * (tight ? HERO.tight : layout.stacked ? HERO.stacked : HERO.beside);
  const [air, line] = [small * AIR, small * LEADING];
  const lit = small * (tight ? LIT.tight : LIT.roomy);
  const gate = x + width / 2;
  const ajar = lit * AJAR;
  const [lane] = laneRooms({ x, width, height: 0 }, gate, ajar, air);
  const largest =
    layout.type.figure4 * (tight ? FIGURE.tight : layout.stacked ? FIGURE.stacked : FIGURE.beside);
  // A lane's figure and its unit end before the next lane's.
  const room = (party: Party) => lane!.width + air / 2 - textWidth(labels[party.unit], small, 'label');
  const most = Math.min(...APPLIED.map((party) => room(party) / figureWidth(edition, party, 1)));
  const figure = Math.max(small, Math.min(largest, most));
  const space = tight ? air : air * 2;
  const count = ({ figure: id }: Party) => figures[id].value;
  const linesOf = (words: string, room: number) =>
    wrap(words, Math.max(room, small * 2), small, 'label').length;

  // From the top: what is approved, and the counter.
  const heroLine = topOf(layout) + hero * DIGITS;
  const firm = heroLine + space + name * DIGITS;
  // On a stage that is short the trades are left to the words.
  const trade = tight ? firm : firm + line;
  const approved = trade + space + lit;
  const thick = layout.height * (layout.stacked ? THICK.stacked : THICK.beside);
  const bar = approved + lit + space + thick / 2;

  // From the foot: what is intended, and the start line.
  const ringHeight = small * RING_ROW;
  const rooms = ringRooms({ x, width, height: ringHeight });
  const wordLines = INTENDING.map((party, i) =>
    linesOf(intention(party, edition), rooms[i]!.width - figureWidth(edition, party, figure))
  );
  const ringWords = footOf(layout) - Math.max(figure * DIGITS, line * Math.max(...wordLines));
  const ringName = ringWords - space;
  const rings = (tight ? ringWords : ringName - small) - air - ringHeight;
  const start = rings - air;

  // Between the two: the lanes, with their words at their ends.
  const front = bar + thick / 2 + air;
  const laneLines = APPLIED.map(({ label }) => linesOf(labels[label], lane!.width));
  const back = start - space - figure * DIGITS - air - line * Math.max(...laneLines);
  const pitch = small * WIDEST;
  const file = tight ? FILE.tight : FILE.roomy;
  const allLanes = laneRooms({ x, width, height: back - front }, gate, ajar, air).map((room, i) =>
    laneIn(room, APPLIED[i]!, count(APPLIED[i]!), file[APPLIED[i]!.unit], pitch)
  );
  const rows = rooms.map((room, i) => rowIn(room, INTENDING[i]!, count(INTENDING[i]!)));
  const least = (stands: readonly Stand[]) => Math.min(...stands.map(({ pitch }) => pitch));
  const dot = Math.min(least(allLanes) * DOT.lane, least(rows) * DOT.row);
  // Lanes stand equally close, but where names need more room.
  const lanes = allLanes.map((lane) => {
    const named = lane.columns === 1 && lane.party.names.length > 1;
    return {
      ...lane,
      pitch: Math.min(lane.pitch, Math.max(least(allLanes), named ? small * NAMES_APART : 0))
    };
  });
  return {
    dot,
    named: dot * NAMED,
    lit,
    hero: heroLine,
    firm,
    trade,
    approved,
    bar,
    thick,
    gate,
    ajar,
    front,
    back,
    lanes,
    start,
    rings,
    ringName,
    ringWords,
    rows,
    roomy: !tight,
    size: { hero, figure, name, small }
  };
}
