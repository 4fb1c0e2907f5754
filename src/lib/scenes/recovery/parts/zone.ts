import { crowdGrid } from '../../_kit/crowd';
import type { SceneLayout } from '../../_kit/layout';
import { dots, type Mark, type TextMark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { signedRate, splitFigure } from '../../_kit/numerals';
import { firstFrom } from '../../../util/search';
import { below, fitSize, LEGIBLE, text, textWidth } from '../../../marks/text';
import type { Edition } from '../state';

/** Radius of a firm's dot over the pitch between dots. */
const DOT = 0.34;

interface Printed {
  key: string;
  id: 'output' | 'value-added' | 'budget-revenue' | 'investment-growth';
  name: string;
}

/** A printed figure: its numerals, its unit beside or under them, and what it is of. */
function printed(
  f: SceneLayout,
  { key, id, name }: Printed,
  { figures, locale }: Edition,
  at: { x: number; y: number; width: number; size: number; unit: number; inline: boolean; opacity: number }
): TextMark[] {
  const { number, unit } = id === 'investment-growth' ? { number: signedRate(figures[id].value, locale), unit: '%' } : splitFigure(figures[id].bare); // prettier-ignore
  const { x, width, opacity } = at;
  const numeral = text({ key, text: number, x, y: at.y, size: at.size, face: 'figure', opacity, figure: id });
  const inline = at.inline || unit === '%';
  const size = unit === '%' ? Math.max(LEGIBLE, at.size / 2) : at.unit;
  const word = text({ key: `${key}-unit`, text: unit, x: inline ? x + numeral.box.width + size * 0.28 : x, y: inline ? at.y : at.y + size * 1.3, size, face: unit === '%' ? 'figure' : 'head', opacity }); // prettier-ignore
  const label = f.stacked ? f.type.label : Math.max(12, f.type.note2 * (key === 'output' ? 0.8 : 0.7));
  const first = inline ? at.y : at.y + at.unit * 1.3;
  return [
    numeral,
    word,
    text({ key: `${key}-name`, text: name, x, y: first + label * 1.75, size: label, width, fill: 'ink-2', opacity })
  ]; // prettier-ignore
}

/** Whether numerals and unit fit on one line. */
function fitsInline(id: Printed['id'], { figures }: Edition, size: number, unitSize: number, width: number) {
  const { number, unit } = splitFigure(figures[id].bare);
  return textWidth(number, size, 'figure') + textWidth(unit, unitSize, 'head') + unitSize * 0.3 <= width;
}

/**
 * Four figures side by side with nothing to join them, for nothing in the source does. Composed from both ends: the
 * hero hangs from the top, what is not printed stands at the foot, and the firms take what lies between.
 * @param t 0 to 1 @param leaving progress of the step after, before which the words go first and the firms last @returns also the height of the rule between them, px
 */
export function zone(
  f: SceneLayout,
  t: number,
  leaving: number,
  edition: Edition
): { marks: Mark[]; rule: number } {
  const { labels, figures } = edition;
  const { plot } = f;
  const short = f.height < 500;
  const rest = 1 - span(leaving, 0, 0.14);
  const shown = (from: number) => span(t, from, from + 0.16) * rest;
  const numerals = splitFigure(figures.output.bare).number;
  const unitSize = f.stacked ? f.type.note1 * 1.15 : f.type.note1;
  const heroSize = fitSize(numerals, plot.width * 0.72, f.type.figure1 * (f.stacked ? 1.06 : short ? 0.72 : 1.08), 'figure'); // prettier-ignore
  const top = f.stacked ? (short ? 62 : 76) : Math.max(58, f.height * 0.085);
  const hero = printed(f, { key: 'output', id: 'output', name: labels.output }, edition, { x: plot.x, y: top + heroSize * 0.72, width: plot.width, size: heroSize, unit: unitSize, inline: fitsInline('output', edition, heroSize, unitSize, plot.width), opacity: shown(0.17) }); // prettier-ignore

  const noSlope = text({ key: 'no-slope', text: labels['no-slope'].replace(/([.，]) ?(?=.)/g, '$1\n'), x: plot.x, y: f.stacked ? f.height - (short ? 6 : 14) : f.height * 0.935, from: 'bottom', size: f.stacked ? f.type.note1 * (short ? 1 : 1.34) : Math.max(12, f.type.note1 * (short ? 0.62 : 0.92)), face: 'head', width: plot.width, fill: 'cold-text', opacity: shown(0.82) }); // prettier-ignore

  const rows: Printed[] = [
    { key: 'value-added', id: 'value-added', name: labels['value-added'] },
    { key: 'revenue', id: 'budget-revenue', name: labels.revenue },
    { key: 'investment', id: 'investment-growth', name: labels.investment }
  ];
  const third = plot.width / 3;
  const width = third - (f.stacked ? 10 : 26);
  const size = Math.min(f.type.figure3 * (f.stacked ? 1.06 : short ? 0.8 : 0.98), ...rows.map(({ id }) => fitSize(splitFigure(figures[id].bare).number, width * 0.88, 999, 'figure'))); // prettier-ignore
  const unit = f.stacked ? f.type.label : f.type.note2;
  const inline = rows.every(({ id }) => id === 'investment-growth' || fitsInline(id, edition, size, unit, width)); // prettier-ignore
  const three = (y: number) =>
    rows.map((row, i) =>
      printed(f, row, edition, { x: plot.x + third * i, y, width, size, unit, inline, opacity: shown(0.58 + i * 0.08) })
    ); // prettier-ignore
  const tall = Math.max(...three(0).map((marks) => below(marks[2]!, 0)));
  const threeY = noSlope.box.y - (f.stacked ? (short ? 12 : 24) : short ? 14 : f.height * 0.05) - tall;
  const rule = threeY - size * 0.72 - (f.stacked ? (short ? 8 : 16) : short ? 10 : 30);

  const firmsY = rule - (f.stacked ? (short ? 6 : 16) : short ? 8 : 26);
  const count = figures['firms-158'].value;
  const from = below(hero[2]!, f.stacked ? 14 : short ? 8 : 26);
  const room = firmsY - f.type.label * 1.3 - from;
  // As few to a row, so as large, as the room allows; no last row of a few.
  const last = (columns: number) => (count % columns || columns) / columns;
  const perRow = firstFrom(
    12,
    count,
    (columns) => Math.ceil(count / columns) * (plot.width / columns) <= room && last(columns) >= 0.4
  );
  const pitch = plot.width / perRow;
  const places = crowdGrid(count, perRow, pitch, plot.x + pitch * DOT, from + pitch * DOT);
  const firmsNameY = from + Math.ceil(count / perRow) * pitch - pitch * (1 - 2 * DOT) + f.type.label * 1.6;
  const lit = Math.round(count * span(t, 0.4, 0.74));
  const marks: Mark[] = [
    ...hero,
    dots('firms', places.slice(0, lit), pitch * DOT, 'warm', { opacity: span(t, 0.4, 0.48) * (1 - span(leaving, 0.1, 0.24)), figure: 'firms-158' }),
    text({ key: 'firms-name', text: labels.firms, x: plot.x, y: firmsNameY, size: f.stacked ? f.type.label : f.type.label * 1.1, fill: 'warm-text', opacity: shown(0.62) }),
    ...three(threeY).flat(),
    noSlope
  ]; // prettier-ignore
  return { marks, rule };
}
