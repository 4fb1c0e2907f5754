import type { Frame } from '../kit/frame';
import { line, rect, type Mark } from '../kit/marks';
import { easeRise, span } from '../kit/motion';
import { signedRate } from '../kit/numerals';
import { below, fitSize, text } from '../kit/text';
import type { Edition, ProjectState } from './scene';

/** The only year-on-year rate of the source beside the province's, from one zero line; what it grew from is not printed. */
export function growth(
  f: Frame,
  s: ProjectState,
  { figures, labels, locale }: Edition,
  ground: number
): Mark[] {
  const [zone, province] = [figures['investment-growth'].value, figures['gd-fai-ytd-2020-h1'].value];
  const { x, width } = f.plot;
  const top = f.portrait ? 80 : f.height * 0.14;
  const zero = ground - (f.portrait ? 26 : 44);
  const scale = (zero - top) / Math.max(zone, province);
  const barWidth = width * (f.portrait ? 0.46 : 0.36);
  const second = x + barWidth + (f.portrait ? 14 : width * 0.08);
  const secondWidth = width * (f.portrait ? 0.34 : 0.3);
  const grown = easeRise(span(s.growth, 0.25, 0.8));
  const shown = span(s.growth, 0.55, 0.85);
  const printed = `${signedRate(zone, locale)}%`;
  const size = fitSize(printed, barWidth - 28, f.type.figure1 * 0.9, 'figure');
  const small = f.height < 450;
  const provinceHeight = Math.max(f.stroke.datum, Math.abs(province) * scale * span(s.growth, 0.4, 0.8));
  const labelSize = f.portrait ? f.type.note2 : f.type.note2;
  const rate = text({
    key: 'province-rate',
    text: `${signedRate(province, locale)}%`,
    x: second,
    y: zero - provinceHeight - labelSize * 0.7,
    size: f.type.figure3 * 0.9,
    face: 'figure',
    opacity: shown,
    figure: 'gd-fai-ytd-2020-h1'
  });
  const base = text({
    key: 'base',
    text: labels.base,
    x: second,
    y: top + f.type.note1 * 0.9,
    size: f.portrait ? f.type.note1 * 1.1 : f.type.note1 * 0.85,
    face: 'head',
    width: x + width - second,
    opacity: span(s.growth, 0.7, 0.95)
  });
  return [
    line('zero', [0, zero], [f.width, zero], 'ink', f.stroke.datum, { opacity: span(s.growth, 0.1, 0.35) }),
    rect({ key: 'zone-bar', x, y: zero - zone * scale * grown, width: barWidth, height: zone * scale * grown, fill: 'warm', opacity: span(s.growth, 0.22, 0.4), figure: 'investment-growth' }),
    rect({ key: 'province-bar', x: second, y: zero - provinceHeight, width: secondWidth, height: provinceHeight, fill: 'ground', stroke: 'ink', strokeWidth: f.stroke.outline, opacity: span(s.growth, 0.3, 0.5), figure: 'gd-fai-ytd-2020-h1' }),
    text({ key: 'zone-rate', text: printed, x: x + 14, y: zero - zone * scale + size * 0.98, size, face: 'figure', fill: 'on-warm', opacity: shown, figure: 'investment-growth' }),
    text({ key: 'zone', text: labels.zone, x, y: zero + labelSize * 1.15, size: small ? 12 : labelSize, face: 'head', opacity: shown }),
    rate,
    text({ key: 'province', text: labels.province, x: second, y: zero + labelSize * 1.15, size: small ? 12 : labelSize, face: 'head', opacity: shown }),
    base,
    text({ key: 'base-note', text: labels['base-note'], x: second, y: below(base, f.type.label * 1.7), size: f.type.label, width: x + width - second, fill: 'ink-2', opacity: small ? 0 : span(s.growth, 0.75, 1) })
  ]; // prettier-ignore
}
