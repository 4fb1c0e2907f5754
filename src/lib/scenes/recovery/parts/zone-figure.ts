import { LEGIBLE, text, textWidth } from '../../../marks/text';
import type { TextMark } from '../../../marks/marks';
import type { SceneLayout } from '../../_kit/layout';
import { signedRate, splitFigure } from '../../_kit/numerals';
import type { Edition } from '../state';

/** A figure of the zone: its numerals, its unit beside or under them, and what it is of. */
export interface ZoneFigure {
  key: string;
  id: 'output' | 'value-added' | 'budget-revenue' | 'investment-growth';
  name: string;
}

export interface FigurePlace {
  x: number;
  /** Baseline of the numerals. */
  y: number;
  width: number;
  size: number;
  /** Size of the unit. */
  unit: number;
  inline: boolean;
  opacity: number;
}

/** Least size of a name, px; in small notes, for the hero and for the others. */
const NAME = { least: 12, hero: 0.8, other: 0.7 } as const;
/** From numerals to a unit beside them and to one under them, in its size; and down to the name, in its own. */
const SPACE = 0.3;
const UNDER = 1.3;
const NAME_UNDER = 1.75;

export const numeralOf = (id: ZoneFigure['id'], { figures, locale }: Edition) =>
  id === 'investment-growth'
    ? { number: signedRate(figures[id].value, locale), unit: '%' }
    : splitFigure(figures[id].bare);

const isPercent = (id: ZoneFigure['id']) => id === 'investment-growth';

/** Whether numerals and unit fit on one line. */
export function fitsInline(
  id: ZoneFigure['id'],
  edition: Edition,
  size: number,
  unit: number,
  width: number
): boolean {
  if (isPercent(id)) return true;
  const { number, unit: word } = numeralOf(id, edition);
  return textWidth(number, size, 'figure') + textWidth(word, unit, 'head') + unit * SPACE <= width;
}

/** Numerals, unit and name, from the top down. */
export function figureColumn(
  layout: SceneLayout,
  { key, id, name }: ZoneFigure,
  edition: Edition,
  place: FigurePlace
): TextMark[] {
  const { x, y, width, size, opacity } = place;
  const { number, unit } = numeralOf(id, edition);
  const percent = isPercent(id);
  const inline = place.inline || percent;
  const unitSize = percent ? Math.max(LEGIBLE, size / 2) : place.unit;
  const share = key === 'output' ? NAME.hero : NAME.other;
  const label = layout.stacked ? layout.type.label : Math.max(NAME.least, layout.type.note2 * share);
  // One under another, all names of a row stand on one line.
  const lastLine = place.inline ? y : y + place.unit * UNDER;
  const numeral = text({ key, text: number, x, y, size, face: 'figure', opacity, figure: id });
  return [
    numeral,
    text({
      key: `${key}-unit`,
      text: unit,
      x: inline ? x + numeral.box.width + unitSize * SPACE : x,
      y: inline ? y : lastLine,
      size: unitSize,
      face: percent ? 'figure' : 'head',
      opacity
    }),
    text({
      key: `${key}-name`,
      text: name,
      x,
      y: lastLine + label * NAME_UNDER,
      size: label,
      width,
      fill: 'ink-2',
      opacity
    })
  ];
}
