import type { Mark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { fitSize, text } from '../../../marks/text';
import type { Plot } from './plot';
import { tight, type Edition, type State } from '../state';
import { MONTHS } from '../manifest';

/** Where the two series are named: a month in which the province stands above the outline, and a hollow one. */
const NAMED = { province: '2019-09', china: '2019-08' } as const;

/** The year before at its own scale, each bar with its value; the fall takes the labels away. */
export function shoulderLabels(plot: Plot, s: State, { figures, labels, locale }: Edition): Mark[] {
  const { frame: f } = plot;
  const gone = 1 - span(s.fall, 0, 0.18);
  if (gone === 0) return [];
  return MONTHS.before.flatMap((name, i): Mark[] => {
    const { x, width } = plot.slot(i);
    const middle = x + width / 2;
    const rate = figures[`gd-iva-${name}`].value;
    const other = figures[`cn-iva-${name}`].value;
    const number = signedRate(rate, locale);
    const size = fitSize(number, width * 0.86, f.type.figure4 * 1.75, 'figure');
    const opacity = span(s.shoulder, 0.3 + i * 0.1, 0.5 + i * 0.1) * gone;
    // On its own bar, inside the outline where that is higher: the value is the province's.
    const y = rate < 0 ? plot.y(rate) + size : plot.y(rate) - size * 0.3;
    const value = text({ key: `value-${name}`, text: number, x: middle, y, size, face: 'figure', anchor: 'middle', opacity, figure: `gd-iva-${name}`, halo: tight(f) ? 2.5 : undefined }); // prettier-ignore
    if (name === NAMED.province)
      return [value, text({ key: 'named-province', text: labels.province, x: middle, y: y - size * 0.98, size: f.type.note2, face: 'head', anchor: 'middle', opacity })]; // prettier-ignore
    if (name === NAMED.china)
      return [value, text({ key: 'named-china', text: labels.china, x: middle, y: plot.y(other) + f.type.note2 * 1.5, size: f.type.note2, face: 'head', anchor: 'middle', opacity: tight(f) ? 0 : opacity })]; // prettier-ignore
    return [value];
  });
}
