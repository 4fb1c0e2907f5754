import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { text } from '../../../marks/text';
import { topOf } from './layout';

export interface Count {
  key: 'systems' | 'lists' | 'helps';
  names: readonly string[];
}

/** Where a count stands: its numeral, its title, the rows of its names; px. */
export interface CountPlace {
  numeralX: number;
  /** Baseline. */
  numeralY: number;
  titleX: number;
  titleY: number;
  /** Left edge of the names, and the first row's rule. */
  x: number;
  rowsY: number;
  /** How far names may reach, and rules do. */
  end: number;
  ruleEnd: number;
  /** Where the line from the fourth system arrives. */
  joint: readonly [number, number];
}

export interface ErrandsPlaces {
  /** The statement of the step. */
  head: { text: string; x: number; y: number; size: number; width: number };
  places: CountPlace[];
  row: number;
  /** Size of the numerals. */
  numeral: number;
  /** The line from the fourth system: where it leaves, where it runs, how far it goes. */
  spine: { from: readonly [number, number]; x: number; to: number };
}

/** Digits are this much of their size high, and half of it wide. */
const DIGIT = 0.7;

/** One list under another, numerals at the left; heights in rows. */
function inOneColumn(
  f: SceneLayout,
  assistant: string,
  counts: readonly Count[],
  datum: number
): ErrandsPlaces {
  const [title, space] = [1.15, 0.5];
  const { x, width } = f.plot;
  const low = isShort(f);
  const size = low ? 13 : f.type.note1 * 1.15;
  const head = { text: assistant, x, y: topOf(f) + size * 0.85, size, width };
  const { box } = text({ key: '', face: 'head', ...head });
  const start = box.y + box.height + (low ? 6 : size * 0.8);
  const rows = counts.reduce((sum, { names }) => sum + names.length + title, 0) + space * (counts.length - 1);
  const row = (datum - start - (low ? (f.stacked ? 0 : 4) : 8)) / rows;
  const numeral = row * 3.4;
  const column = numeral * 0.5 + 12;
  const indent = low ? 16 : row * 0.85;
  let y = start;
  const places = counts.map(({ names }, g): CountPlace => {
    const left = x + (g > 0 ? indent : 0);
    const top = y;
    y += row * (title + names.length + space);
    return {
      numeralX: left, numeralY: top + row * 0.22 + numeral * DIGIT, titleX: left + column, titleY: top + row * 0.75,
      x: left + column, rowsY: top + row * title, end: x + width, ruleEnd: f.stacked ? f.width : x + width,
      joint: [left - 5, top + row * 0.3 + (numeral * DIGIT) / 2]
    }; // prettier-ignore
  });
  const open = places[0]!.rowsY + counts[0]!.names.length * row;
  return {
    head,
    places,
    row,
    numeral,
    spine: { from: [x + column, open], x: x + f.stroke.datum, to: places.at(-1)!.joint[1] }
  };
}

/** The systems on the left under the statement, what the fourth is made of on the right; both stand on the line. */
function inTwoColumns(
  f: SceneLayout,
  assistant: string,
  counts: readonly Count[],
  datum: number
): ErrandsPlaces {
  const [digits, space, between] = [2.1, 0.55, 0.9];
  const { x, width } = f.plot;
  const top = topOf(f);
  const nested = counts.slice(1);
  const rows =
    nested.reduce((sum, { names }) => sum + names.length + digits + space, 0) + between * (nested.length - 1);
  const row = (datum - top) / rows;
  const numeral = (row * digits) / DIGIT;
  const gutter = width * 0.1;
  const columns = [(width - gutter) * 0.54, (width - gutter) * 0.46] as const;
  const place = (left: number, end: number, from: number): CountPlace => ({
    numeralX: left, numeralY: from + row * digits, titleX: left + numeral * 0.44 + row * 0.25, titleY: from + row * digits,
    x: left, rowsY: from + row * (digits + space), end, ruleEnd: end, joint: [left - row * 0.25, from + (row * digits) / 2]
  }); // prettier-ignore
  const second = x + columns[0] + gutter;
  let y = top;
  const right = nested.map(({ names }) => {
    const from = y;
    y += row * (digits + space + names.length + between);
    return place(second, x + width, from);
  });
  const first = counts[0]!.names.length;
  const left = place(x, x + columns[0], datum - row * (first + digits + space));
  const size = f.type.note1 * (f.stacked ? 1.3 : 1);
  return {
    // Its two sentences stand one under the other.
    head: {
      text: assistant.replace(/([.。])\s*(?=.)/, '$1\n'),
      x,
      y: top + size * 0.78,
      size,
      width: columns[0]
    },
    places: [left, ...right],
    row,
    numeral,
    spine: { from: [x + columns[0], datum - row / 2], x: second - gutter * 0.55, to: right[0]!.joint[1] }
  };
}

/** Where everything stands: a list on a phone, two columns where there is room for them. */
export const errandsPlaces = (f: SceneLayout, assistant: string, counts: readonly Count[], datum: number) =>
  f.plot.width > 500 && !isShort(f)
    ? inTwoColumns(f, assistant, counts, datum)
    : inOneColumn(f, assistant, counts, datum);
