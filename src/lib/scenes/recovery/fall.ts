import { line, type Mark } from '../kit/marks';
import { mix, span } from '../kit/motion';
import { signedRate } from '../kit/numerals';
import { fitSize, text, textWidth } from '../kit/text';
import { isSmallLandscape } from '../kit/small-landscape';
import { FROM, insetOf, type Plot } from './plot';
import { tight, type Edition, type State } from './state';

const PROVINCE = 'gd-iva-ytd-2020-01..02';
const CHINA = 'cn-iva-2020-01..02';

/** The hero: in its slab on a wide screen, standing under it on a phone; China at the end of its outline. */
export function fallLabels(plot: Plot, s: State, { figures, labels, locale }: Edition): Mark[] {
  const { frame: f } = plot;
  const slab = plot.slot(FROM.slab, 2);
  const inset = insetOf(plot);
  const centre = slab.x + slab.width / 2;
  const number = signedRate(figures[PROVINCE].value, locale);
  const bottom = plot.y(figures[PROVINCE].value);
  const inside = slab.width - inset * 2;
  const size = f.portrait
    ? f.type.figure1 * mix(0.9, 0.44, span(s.limits, 0, 0.45))
    : fitSize(number, inside * 0.93, f.type.figure1, 'figure');
  const heroWidth = textWidth(number, size, 'figure');
  const heroY = f.portrait ? bottom + size * 0.82 + 3 : bottom - f.height * 0.022;
  const name = f.portrait
    ? f.type.label
    : Math.min(f.type.note2, fitSize(labels.province, inside * 0.9, 99, 'head'));
  const country = [labels.china, signedRate(figures[CHINA].value, locale)];
  const oneLine = fitSize(country.join(' '), inside - 16, f.type.note2, 'head');
  const stacked = f.portrait || oneLine < 14;
  const chinaSize = stacked ? fitSize(country[0]!, inside * 0.94, f.type.label * 1.08, 'head') : oneLine;
  const provinceFits = textWidth(labels.province, name, 'head') < inside - 4 && name >= 12;
  return [
    text({
      key: 'hero', text: number, x: Math.min(centre, f.width - f.margin - heroWidth / 2), y: heroY, size, face: 'figure', anchor: 'middle',
      fill: f.portrait ? 'cold-text' : 'on-cold', opacity: span(s.fall, 0.66, 0.84), figure: PROVINCE
    }),
    text({
      key: 'hero-name', text: labels.province, x: centre, y: f.portrait ? bottom - name * 0.75 : heroY - size * 0.72 - name * 0.55, size: name, face: 'head', anchor: 'middle', fill: 'on-cold',
      opacity: provinceFits || !f.portrait ? span(s.fall, 0.7, 0.86) * (f.portrait ? 1 - span(s.climb, 0, 0.2) : 1 - span(s.limits, 0, 0.2)) : 0
    }),
    text({
      key: 'china-value', text: country.join(stacked ? '\n' : ' '), x: stacked ? centre : slab.x + inset + 10, y: plot.y(figures[CHINA].value) - (stacked ? chinaSize * 1.75 : chinaSize * 0.5),
      size: Math.max(12, chinaSize), face: 'head', anchor: stacked ? 'middle' : 'start', leading: 1.25, fill: 'on-cold', opacity: span(s.fall, 0.6, 0.78), figure: CHINA
    }),
    ...note(plot, s, labels['jan-feb-note'])
  ]; // prettier-ignore
}

/** That the two months are one figure, and derived: left of the slab while it is the last bar, then where there is room. */
function note(plot: Plot, s: State, content: string): Mark[] {
  const { frame: f } = plot;
  const slab = plot.slot(FROM.slab, 2);
  const come = tight(f) ? 0 : span(s.fall, 0.78, 0.96);
  const gone = 1 - span(s.limits, 0, 0.2);
  const last = come * (1 - span(s.climb, 0, 0.15));
  const later = (tight(f) || isSmallLandscape(f) ? 0 : span(s.climb, 0.75, 1)) * gone;
  const left = slab.x - (f.portrait ? 14 : 30);
  const size = f.portrait ? f.type.note1 : f.type.note2;
  const large = text({ key: 'jan-feb-note', text: content, x: left, y: plot.down(0.862) - size * 0.75, from: 'bottom', size, face: 'head', anchor: 'end', width: f.portrait ? f.width * 0.6 : Math.min(f.width * 0.29, left - f.plot.x), opacity: last }); // prettier-ignore
  if (f.portrait)
    return [large, text({ key: 'jan-feb-note-2', text: content, x: left, y: plot.down(0.991) - 2, from: 'bottom', size: f.type.label, anchor: 'end', width: left - f.margin, fill: 'ink-2', opacity: later })]; // prettier-ignore
  const right = slab.x + slab.width + 30;
  const low = plot.down(0.957);
  return [
    large,
    line('jan-feb-leader', [slab.x + slab.width - insetOf(plot), low - f.type.label * 0.35], [right - 8, low - f.type.label * 0.35], 'line', f.stroke.leader, { opacity: later }),
    text({ key: 'jan-feb-note-2', text: content, x: right, y: low, size: f.type.label, width: Math.min(f.width * 0.24, f.width - right - f.margin), fill: 'ink-2', opacity: later })
  ]; // prettier-ignore
}
