import { BAR, type SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { rect, type Mark } from '../../../marks/marks';
import { easeRise, span } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { portraitLabel } from '../../../marks/label-size';
import { below, text } from '../../../marks/text';
import { fitPercent, percent } from './percent';
import type { Edition, ProjectState } from '../scene';

const nameSize = (f: SceneLayout) => (isShort(f) ? 13 : f.stacked ? f.type.note1 : f.type.note2);

/** Room under the ground line for the names of the two bars, px. */
export const namesRoom = (f: SceneLayout) => nameSize(f) * 2;

const topOf = (f: SceneLayout) => (f.stacked ? 66 : Math.max(BAR - 4, f.height * 0.11));

/** Highest and lowest of the two rates, and zero: what their scale has to hold. */
function extent({ figures }: Edition) {
  const rates = [figures['investment-growth'].value, figures['gd-fai-ytd-2020-h1'].value];
  return { high: Math.max(0, ...rates), low: Math.min(0, ...rates) };
}

/** Px a point, where the scale has all the room between `top` and `foot`. */
const scaleOf = ({ high, low }: ReturnType<typeof extent>, top: number, foot: number) =>
  (foot - top) / (high - low || 1);

/** How far below zero the lowest bar hangs, px: nothing where none is negative. @param foot where the scale ends */
export function depthOf(f: SceneLayout, edition: Edition, foot: number): number {
  const rates = extent(edition);
  return -rates.low * scaleOf(rates, topOf(f), foot);
}

/** The only year-on-year rate of the source beside the province's, from one zero line; what it grew from is not printed. */
export function growth(
  f: SceneLayout,
  s: ProjectState,
  edition: Edition,
  ground: number,
  depth: number
): Mark[] {
  const { figures, labels, locale } = edition;
  const [zone, province] = [figures['investment-growth'].value, figures['gd-fai-ytd-2020-h1'].value];
  const { x, width } = f.plot;
  const short = isShort(f);
  const top = topOf(f);
  const foot = ground + depth;
  const scale = scaleOf(extent(edition), top, foot);
  const barWidth = width * (f.stacked ? 0.5 : 0.46);
  const second = x + barWidth + (f.stacked ? 16 : width * 0.07);
  const secondWidth = x + width - second;
  const grown = easeRise(span(s.growth, 0.25, 0.8));
  const shown = span(s.growth, 0.55, 0.85);
  const pad = f.stacked ? 12 : width * 0.03;
  const [digits, provinceDigits] = [signedRate(zone, locale), signedRate(province, locale)];
  const size = fitPercent(digits, barWidth - pad * 2, f.type.figure1);
  const provinceHeight = Math.max(f.stroke.datum, Math.abs(province) * scale * span(s.growth, 0.4, 0.8));
  const name = nameSize(f);
  const provinceSize = fitPercent(provinceDigits, secondWidth, size * 0.6);
  const baseSize = short ? 15 : f.stacked ? f.type.note1 * 1.3 : f.type.note1;
  const base = text({
    key: 'base',
    text: labels.base,
    x: second,
    y: top + baseSize * 0.86,
    size: baseSize,
    face: 'head',
    width: secondWidth,
    opacity: span(s.growth, 0.7, 0.95)
  });
  const noteSize = f.stacked ? portraitLabel(f, 1.07) : Math.max(f.type.label * 1.3, f.type.note2 * 0.8);
  const note = text({ key: 'base-note', text: labels['base-note'], x: second, y: below(base, noteSize * 2), size: noteSize, width: secondWidth, fill: 'ink-2', opacity: short ? 0 : span(s.growth, 0.75, 1) }); // prettier-ignore
  /** Upper edge of a bar that stands on zero, or hangs from it. */
  const edge = (rate: number, height: number) => (rate < 0 ? ground : ground - height);
  const ink = zone < 0 ? 'cold' : 'warm';
  const zoneHeight = Math.abs(zone) * scale;
  const holds = zoneHeight >= size * 0.72 + pad * 2.2;
  const zoneTop = holds ? edge(zone, zoneHeight) + pad * 1.1 : Math.max(top, edge(zone, zoneHeight) - size);
  const over = edge(province, provinceHeight) - provinceSize * 1.02;
  // Where the bar reaches up to the words, its number stands on the line in it.
  const clear = short ? base : note;
  const provinceTop = over > clear.box.y + clear.box.height ? over : ground - provinceSize * 0.9;
  return [
    rect({ key: 'zone-bar', x, y: edge(zone, zoneHeight * grown), width: barWidth, height: zoneHeight * grown, fill: ink, opacity: span(s.growth, 0.22, 0.3), figure: 'investment-growth' }),
    rect({ key: 'province-bar', x: second, y: edge(province, provinceHeight), width: secondWidth, height: provinceHeight, fill: 'ground', stroke: 'ink', strokeWidth: f.stroke.outline, opacity: span(s.growth, 0.3, 0.5), figure: 'gd-fai-ytd-2020-h1' }),
    ...percent({ key: 'zone-rate', digits, x: x + pad, top: zoneTop, size, fill: holds ? `on-${ink}` : `${ink}-text`, opacity: shown, figure: 'investment-growth' }),
    text({ key: 'zone', text: labels.zone, x, y: foot + name * 1.45, size: name, face: 'head', fill: `${ink}-text`, opacity: shown }),
    ...percent({ key: 'province-rate', digits: provinceDigits, x: second, top: provinceTop, size: provinceSize, opacity: shown, figure: 'gd-fai-ytd-2020-h1' }),
    text({ key: 'province', text: labels.province, x: second, y: foot + name * 1.45, size: name, face: 'head', opacity: shown }),
    base,
    note
  ]; // prettier-ignore
}
