import { line, type Mark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { isShort } from '../../_kit/density';
import { signedRate } from '../../_kit/numerals';
import { below, fitSize, text } from '../../../marks/text';
import { FROM, type Plot } from './plot';
import { tight, type Edition, type State } from '../state';
import { MONTHS } from '../manifest';

const MAY = 2;
const JUNE = 3;

/** Four months with their values, May's dip, and whose months they are. */
export function climbLabels(plot: Plot, s: State, edition: Edition): Mark[] {
  if (s.climb === 0) return [];
  const gone = 1 - span(s.limits, 0, 0.22);
  return [...values(plot, s, edition, gone), ...may(plot, s, edition, gone), ...caveat(plot, s, edition, gone), ...names(plot, s, edition, gone)]; // prettier-ignore
}

const valueSize = (plot: Plot) =>
  Math.min(plot.frame.type.figure4 * (plot.frame.stacked ? 1.1 : 1.5), plot.slot(0).width * 0.56);

function values(plot: Plot, s: State, { figures, locale }: Edition, gone: number): Mark[] {
  return MONTHS.climb.map((name, i) => {
    const { x, width } = plot.slot(FROM.climb + i);
    const rate = figures[`gd-iva-${name}`].value;
    const number = signedRate(rate, locale);
    const size = Math.max(12, fitSize(number, width * 0.96, valueSize(plot), 'figure'));
    return text({
      key: `value-${name}`, text: number, x: x + width / 2, y: rate < 0 ? plot.y(rate) + size * 1.02 : plot.y(Math.max(rate, figures[`cn-iva-${name}`].value)) - size * 0.36, size, face: 'figure', anchor: 'middle',
      fill: rate < 0 ? 'cold-text' : 'warm-text', opacity: span(s.climb, 0.36 + i * 0.16, 0.5 + i * 0.16) * gone, figure: `gd-iva-${name}`
    }); // prettier-ignore
  });
}

function may(plot: Plot, s: State, { figures, labels }: Edition, gone: number): Mark[] {
  const { frame: f } = plot;
  const { x, width } = plot.slot(FROM.climb + MAY);
  const drop = f.stacked ? 38 : isShort(f) ? 7 : Math.min(46, f.height * 0.05);
  const lowest = f.height - drop - f.type.label * 1.4;
  const top = Math.min(plot.y(figures['gd-iva-2020-05'].value) + valueSize(plot) * 1.3, lowest);
  const opacity = (tight(f) ? 0 : span(s.climb, 0.84, 1)) * gone;
  return [
    line('may-leader', [x + width / 2, top], [x + width / 2, top + drop], 'line', f.stroke.leader, { opacity }),
    text({ key: 'may', text: labels.may, x: f.stacked ? f.width - f.margin : x + width / 2, y: top + drop + f.type.label * 1.15, size: f.type.label, anchor: f.stacked ? 'end' : 'middle', width: f.stacked ? width * 2.6 : 170, opacity })
  ]; // prettier-ignore
}

/** The caveat is typography: whose curve this is, the second largest text of the frame. */
function caveat(plot: Plot, s: State, { labels }: Edition, gone: number): Mark[] {
  const { frame: f } = plot;
  const slab = plot.slot(FROM.slab, 2);
  const left = f.stacked ? f.margin : slab.x + slab.width + 30;
  const width = f.stacked ? slab.x - f.margin - 12 : f.width - f.margin - left;
  const [head = '', tail = ''] = labels['not-zone'].replace(/([,，])\s*/, '$1\n').split('\n');
  const size = Math.max(14, fitSize(head.length > tail.length ? head : tail, width, f.type.note1 * (f.stacked ? 1.5 : 1.1), 'head')); // prettier-ignore
  const opacity = span(s.climb, 0.62, 0.84) * gone;
  const title = text({ key: 'not-zone', text: `${head}\n${tail}`, x: left, y: plot.down(f.stacked ? 0.241 : isShort(f) ? 0.44 : 0.457) + size, size, face: 'head', opacity }); // prettier-ignore
  const size2 = f.stacked ? f.type.label : Math.max(12, f.type.note2 * 0.78);
  return [
    title,
    text({ key: 'not-zone-note', text: labels['not-zone-note'], x: left, y: below(title, size2 * 1.75), size: size2, width, fill: 'ink-2', opacity: tight(f) ? 0 : opacity })
  ]; // prettier-ignore
}

/** On a wide screen the two series are named beside June. */
function names(plot: Plot, s: State, { figures, labels }: Edition, gone: number): Mark[] {
  const { frame: f } = plot;
  if (f.stacked) return [];
  const { x, width } = plot.slot(FROM.climb + JUNE);
  const edge = x + width;
  const high = plot.y(figures['cn-iva-2020-06'].value) + f.type.label * 0.35;
  const low = Math.max(high + f.type.label * 1.6, plot.y(figures['gd-iva-2020-06'].value / 2));
  const opacity = span(s.climb, 0.9, 1) * gone;
  return [
    line('june-china-leader', [edge - 3, high - f.type.label * 0.35], [edge + 14, high - f.type.label * 0.35], 'line', f.stroke.leader, { opacity }),
    text({ key: 'june-china', text: labels.china, x: edge + 20, y: high, size: f.type.label, opacity }),
    line('june-province-leader', [edge - 8, low - f.type.label * 0.35], [edge + 14, low - f.type.label * 0.35], 'warm', f.stroke.leader, { opacity }),
    text({ key: 'june-province', text: labels.province, x: edge + 20, y: low, size: f.type.label, fill: 'warm-text', opacity })
  ]; // prettier-ignore
}
