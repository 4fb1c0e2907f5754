import { line, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { monthName } from '../../_kit/months';
import { wholePercent } from '../../_kit/numerals';
import { fitSize, text, textWidth } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import { FROM, type Plot } from './plot';
import { tight, type Edition, type State } from '../state';
import { MONTHS } from '../manifest';

/** Points between the hairlines that come into view as the scale gives way. */
const TICK = 10;

/** The title, the months across zero from their bars, and two hairlines to measure the fall by. */
export function axis(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const { figures, labels, locale } = edition;
  const first = plot.slot(0);
  // All of one size, so small that none touches the next.
  const widest = Math.max(...[...MONTHS.before, ...MONTHS.climb].map((name) => textWidth(monthName(name, locale), 1, 'label'))); // prettier-ignore
  const monthSize = Math.max(12, Math.min(f.type.label, (first.width - 4) / widest));
  // Where three figures of a Chinese month would touch the next (browsers space them from the Hanzi), every other one gives way.
  const spaced =
    isCompact(f) && locale === 'zh'
      ? 1 - span(s.limits, 0, 0.2)
      : span(first.width - monthSize * (widest + (locale === 'zh' ? 0.14 : 0)), 3.5, 6);
  // On a low stage the words stand right under the line: the year before has its names in its bars.
  const raised = f.stacked || !isCompact(f) ? 0 : easeMove(span(s.fall, 0.05, 0.4));
  const month = (name: string, slot: number, opacity: number, ...rates: number[]): Mark => {
    const { x, width } = plot.slot(slot);
    const content = monthName(name, locale);
    // Where the bars go down, above the outline.
    const above = rates.some((rate) => rate < 0);
    return text({
      key: `month-${name}`,
      text: content,
      x: x + width / 2,
      y: above
        ? plot.y(Math.max(0, ...rates)) - f.type.label * 0.55
        : plot.zero + f.type.label * (slot < FROM.slab ? mix(1.35, -0.7, raised) : 1.35),
      size: monthSize,
      anchor: 'middle',
      fill: slot < FROM.slab ? 'ink-2' : 'ink',
      opacity
    });
  };
  const squeezed = f.stacked ? 1 - span(s.limits, 0, 0.2) : 1;
  const slab = plot.slot(FROM.slab, 2);
  return [
    ...title(plot, s, labels.title),
    ...ticks(plot, s, edition),
    ...MONTHS.before.map((name, i) =>
      month(name, i, span(s.shoulder, i * 0.1, 0.3 + i * 0.1) * squeezed * (i % 2 ? spaced : 1), figures[`gd-iva-${name}`].value, figures[`cn-iva-${name}`].value)
    ),
    text({
      key: 'year',
      text: labels.year,
      x: first.x + 2,
      y: plot.zero + f.type.label * 2.8,
      size: f.type.label,
      face: 'head',
      fill: 'ink-2',
            opacity: span(s.shoulder, 0, 0.4) * (tight(f) || isCompact(f) ? 1 - span(s.fall, 0, 0.2) : 1)
    }),
    text({
      key: 'jan-feb',
      text: labels['jan-feb'],
      width: (f.stacked || isCompact(f)) && fitSize(labels['jan-feb'], slab.width, f.type.label, 'label') < f.type.label ? slab.width : undefined,
      // On the side of zero that the slab leaves free.
      from: figures['gd-iva-ytd-2020-01..02'].value > 0 ? 'top' : 'bottom',
      x: slab.x + slab.width / 2,
      y: plot.zero + f.type.label * (figures['gd-iva-ytd-2020-01..02'].value > 0 ? 1.35 : -0.7),
      size: f.type.label,
      anchor: 'middle',
      opacity: span(s.fall, 0.25, 0.45),
      passing: true
    }),
    ...MONTHS.climb.map((name, i) =>
      month(name, FROM.climb + i, span(s.climb, 0.2 + i * 0.16, 0.36 + i * 0.16) * squeezed, figures[`gd-iva-${name}`].value, figures[`cn-iva-${name}`].value)
    )
  ]; // prettier-ignore
}

/** Over the bars; on a low stage in two lines beside the first step's words, then in one over the whole width. */
function title({ frame: f, slot }: Plot, s: State, content: string): Mark[] {
  const { x } = slot(0);
  const size = f.type.label;
  if (f.stacked) return [text({ key: 'title', text: content, x, y: 56 + size * 1.4, size, width: f.width - f.margin * 2 })]; // prettier-ignore
  if (!isCompact(f)) return [text({ key: 'title', text: content, x, y: 48, size, width: f.width * 0.52 })];
  return [
    text({ key: 'title', text: content, x, y: 48, size, width: f.width < 640 ? 218 : f.width - f.plot.x - f.margin, opacity: 1 - span(s.fall, 0, 0.2) }),
    text({ key: 'title-long', text: content, x, y: 48, size, width: f.width - f.margin * 2, opacity: span(s.fall, 0.35, 0.55) })
  ]; // prettier-ignore
}

/** Right of the slab; on a phone left of it, until the climb needs the room. */
function ticks(plot: Plot, s: State, { figures, locale }: Edition): Mark[] {
  const { frame: f } = plot;
  const shown = span(plot.given, 0.45, 0.95) * (1 - span(s.limits, 0, 0.25));
  const slab = plot.slot(FROM.slab, 2);
  const from = f.stacked
    ? mix(0, slab.x, span(s.climb, 0, 0.45))
    : mix(f.plot.x, slab.x, span(s.climb, 0, 0.45));
  const deepest = figures['gd-iva-ytd-2020-01..02'].value;
  const count = Math.max(0, Math.floor(-deepest / TICK));
  return Array.from({ length: count }, (_, i) => -TICK * (i + 1)).flatMap((tick): Mark[] => {
    const label = (key: string, x: number, anchor: 'start' | 'end', opacity: number) =>
      text({
        key: `tick-${key}${tick}`, text: wholePercent(tick / 100, locale), x, y: plot.y(tick) + f.type.source * (f.stacked ? 1.15 : -0.5), size: f.type.source, anchor, fill: 'ink-2', opacity, passing: true
      }); // prettier-ignore
    // Enlarged, they would stand where the months are named.
    const right = f.stacked ? span(s.climb, 0.4, 0.6) * (f.width < f.type.label * 26 ? 0 : 1) : 1;
    return [
      line(`tick${tick}`, [from, plot.y(tick)], [f.width, plot.y(tick)], 'line', f.stroke.hair, { opacity: shown * 0.8 }),
      label('right', f.width - f.margin, 'end', shown * right),
      ...(f.stacked ? [label('left', f.margin, 'start', shown * (1 - span(s.climb, 0, 0.2)))] : [])
    ]; // prettier-ignore
  });
}
