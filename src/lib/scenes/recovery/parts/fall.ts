import { line, type Mark } from '../../../marks/marks';
import { mix, span } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { fitSize, text, textWidth } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import { FROM, insetOf, type Plot } from './plot';
import { tight, type Edition, type State } from '../state';

const PROVINCE = 'gd-iva-ytd-2020-01..02';
const CHINA = 'cn-iva-2020-01..02';

/** The slab of January and February, whichever way it goes from zero. */
function slabOf(plot: Plot, { figures }: Edition) {
  const rate = figures[PROVINCE].value;
  const { x, width } = plot.slot(FROM.slab, 2);
  const inset = insetOf(plot);
  const end = plot.y(rate);
  return {
    rises: rate > 0,
    end,
    height: Math.abs(end - plot.zero),
    centre: x + width / 2,
    left: x + inset,
    inside: width - inset * 2,
    /** Whether what reaches from `top` to `bottom` stands in it. */
    holds: (top: number, bottom: number) =>
      top >= Math.min(end, plot.zero) && bottom <= Math.max(end, plot.zero)
  };
}
type Slab = ReturnType<typeof slabOf>;

/** The hero: in its slab on a wide screen, at its end on a phone, or where it is too small; China at the end of its outline. */
export function fallLabels(plot: Plot, s: State, edition: Edition): Mark[] {
  const slab = slabOf(plot, edition);
  return [
    ...hero(plot, s, slab, edition),
    china(plot, s, slab, edition),
    ...note(plot, s, edition.labels['jan-feb-note'])
  ];
}

function hero(plot: Plot, s: State, slab: Slab, { figures, labels, locale }: Edition): Mark[] {
  const { frame: f } = plot;
  const { centre, inside, end, rises, height } = slab;
  const number = signedRate(figures[PROVINCE].value, locale);
  const size = f.stacked
    ? f.type.figure1 * mix(0.9, 0.44, span(s.limits, 0, 0.45))
    : fitSize(number, inside * 0.93, f.type.figure1, 'figure');
  const heroWidth = textWidth(number, size, 'figure');
  const name = f.stacked
    ? f.type.label
    : Math.min(f.type.note2, fitSize(labels.province, inside * 0.9, 99, 'head'));
  const inSlab = !f.stacked && height > size * 0.72 + name * 3.2 + f.height * 0.022;
  // Inside, from the end of the slab; outside, beyond it.
  const heroY = inSlab
    ? rises
      ? end + f.height * 0.022 + size * 0.72
      : end - f.height * 0.022
    : rises
      ? end - size * 0.1 - 3
      : end + size * 0.82 + 3;
  const nameFits = textWidth(labels.province, name, 'head') < inside - 4 && name >= 12;
  // On a phone the name stands in the slab alone, or not at all.
  const nameY = f.stacked
    ? end + name * (rises ? 1.5 : -0.75)
    : rises === inSlab
      ? heroY + name * 1.3
      : heroY - size * 0.72 - name * 0.55;
  const nameShown = f.stacked ? nameFits && height > name * 2 : true;
  const ink = rises ? 'warm' : 'cold';
  return [
    text({
      key: 'hero', text: number, x: Math.min(centre, f.width - f.margin - heroWidth / 2), y: heroY, size, face: 'figure', anchor: 'middle',
      fill: inSlab ? `on-${ink}` : `${ink}-text`, opacity: span(s.fall, 0.66, 0.84), figure: PROVINCE
    }),
    text({
      key: 'hero-name', text: labels.province, x: centre, y: nameY, size: name, face: 'head', anchor: 'middle', fill: f.stacked || inSlab ? `on-${ink}` : `${ink}-text`,
      opacity: nameShown ? span(s.fall, 0.7, 0.86) * (f.stacked ? 1 - span(s.climb, 0, 0.2) : 1 - span(s.limits, 0, 0.2)) : 0
    })
  ]; // prettier-ignore
}

function china(plot: Plot, s: State, slab: Slab, { figures, labels, locale }: Edition): Mark {
  const { frame: f } = plot;
  const country = [labels.china, signedRate(figures[CHINA].value, locale)];
  const oneLine = fitSize(country.join(' '), slab.inside - 16, f.type.note2, 'head');
  const stacked = f.stacked || oneLine < 14;
  const chinaSize = stacked ? fitSize(country[0]!, slab.inside * 0.94, f.type.label * 1.08, 'head') : oneLine;
  const end = plot.y(figures[CHINA].value);
  const ink = slab.rises ? 'on-warm' : 'on-cold';
  const mark = text({
    key: 'china-value', text: country.join(stacked ? '\n' : ' '), x: stacked ? slab.centre : slab.left + 10, y: end + chinaSize * (figures[CHINA].value > 0 ? 1.1 : stacked ? -1.75 : -0.5),
    size: Math.max(12, chinaSize), face: 'head', anchor: stacked ? 'middle' : 'start', leading: 1.25, fill: ink, opacity: span(s.fall, 0.6, 0.78), figure: CHINA
  }); // prettier-ignore
  const { y, height } = mark.box;
  return slab.holds(y, y + height) ? mark : { ...mark, fill: 'ink', halo: 3 };
}

/** That the two months are one figure, and derived: left of the slab while it is the last bar, then where there is room. */
function note(plot: Plot, s: State, content: string): Mark[] {
  const { frame: f } = plot;
  const slab = plot.slot(FROM.slab, 2);
  const come = tight(f) ? 0 : span(s.fall, 0.78, 0.96);
  const gone = 1 - span(s.limits, 0, 0.2);
  const last = come * (1 - span(s.climb, 0, 0.15));
  const later = (tight(f) || isCompact(f) ? 0 : span(s.climb, 0.75, 1)) * gone;
  const left = slab.x - (f.stacked ? 14 : 30);
  const size = f.stacked ? f.type.note1 : f.type.note2;
  const large = text({ key: 'jan-feb-note', text: content, x: left, y: plot.down(0.862) - size * 0.75, from: 'bottom', size, face: 'head', anchor: 'end', width: f.stacked ? f.width * 0.6 : Math.min(f.width * 0.29, left - f.plot.x), opacity: last }); // prettier-ignore
  if (f.stacked)
    return [large, text({ key: 'jan-feb-note-2', text: content, x: left, y: plot.down(0.991) - 2, from: 'bottom', size: f.type.label, anchor: 'end', width: left - f.margin, fill: 'ink-2', opacity: later })]; // prettier-ignore
  const right = slab.x + slab.width + 30;
  const low = plot.down(0.957);
  return [
    large,
    line('jan-feb-leader', [slab.x + slab.width - insetOf(plot), low - f.type.label * 0.35], [right - 8, low - f.type.label * 0.35], 'line', f.stroke.leader, { opacity: later }),
    text({ key: 'jan-feb-note-2', text: content, x: right, y: low, size: f.type.label, width: Math.min(f.width * 0.24, f.width - right - f.margin), fill: 'ink-2', opacity: later })
  ]; // prettier-ignore
}
