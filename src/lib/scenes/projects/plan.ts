import type { Frame } from '../kit/frame';
import { dots, group, hatchPath, line, path, rect, round, type Box, type Mark } from '../kit/marks';
import { easeMove, mix, span } from '../kit/motion';
import { splitFigure } from '../kit/numerals';
import { below, fitSize, text } from '../kit/text';
import type { Edition, ProjectState } from './scene';

/** Yuan that a hairline stands for. */
const HAIRLINE = 1e7;
/** An even pace puts half the plan at mid-year: a calendar's share, not a figure of the source. */
const MID_YEAR = 0.5;

function hairlines(area: Box, plan: number): string {
  const count = Math.floor(plan / HAIRLINE);
  return Array.from(
    { length: count + 1 },
    (_, i) => `M${round(area.x + (area.width * i * HAIRLINE) / plan)},${round(area.y)}v${round(area.height)}`
  ).join('');
}

const row = (count: number, area: { x: number; width: number }, y: number) =>
  Array.from({ length: count }, (_, i): [number, number] => [area.x + (area.width * (i + 0.5)) / count, y]);

/** Width is planned money, height the share done, so area is money spent. The slab splits in two to scale. */
export function planBars(f: Frame, s: ProjectState, { figures, labels }: Edition, ground: number): Mark[] {
  const shown = 1 - span(s.floorspace, 0, 0.35);
  const side = f.portrait ? 0 : Math.min(150, f.plot.width * 0.17);
  const x = f.plot.x;
  const width = f.plot.width - side;
  const short = f.height < 450;
  const top = f.portrait ? 56 + f.type.label * 2.4 : f.height * 0.105;
  const full = ground - top;
  const y = (share: number) => ground - full * share;
  const [city, prov] = [figures['city-plan'].value, figures['prov-plan'].value];
  const split = easeMove(span(s.provincial, 0.05, 0.55));
  const gap = (f.portrait ? 6 : 14) * split;
  const provWidth = (width - gap) * (prov / city);
  const left: Box = { x, y: top, width: provWidth, height: full };
  const right: Box = { x: x + provWidth + gap, y: top, width: width - gap - provWidth, height: full };
  const [all, provShare, sixShare] = [
    figures['city-share'].value / 100,
    figures['prov-share'].value / 100,
    figures['six-share'].value / 100
  ];
  const grown = easeMove(span(s.plan, 0.1, 0.7));
  const leftTop = y(mix(all * grown, provShare, easeMove(span(s.provincial, 0.35, 0.8))));
  const settle = easeMove(span(s.rest, 0.05, 0.55));
  const rightTop = y(mix(all * grown, sixShare, settle));
  const [low, high] = [
    figures['six-share'].low ?? figures['six-share'].value,
    figures['six-share'].high ?? figures['six-share'].value
  ];
  const band: Box = {
    x: right.x,
    y: y(high / 100),
    width: right.width,
    height: y(low / 100) - y(high / 100)
  };
  const unknown = span(s.provincial, 0.3, 0.7) * (1 - settle);
  const radius = Math.min(f.dot.few, (right.width / figures['six-projects'].value) * 0.4);
  const pad = f.portrait ? 12 : 28;
  const number = (
    key: string,
    printed: string,
    area: Box,
    baseline: number,
    size: number,
    opacity: number,
    figure: string
  ): Mark[] => {
    const { number: digits } = splitFigure(printed.replace(/^[^\d−+]*/, ''));
    const px = fitSize(`${digits}%`, area.width - pad * 1.6, size, 'figure');
    const numeral = text({
      key,
      text: digits,
      x: area.x + pad,
      y: baseline,
      size: px,
      face: 'figure',
      fill: key === 'six' ? 'on-cold' : 'on-warm',
      opacity,
      figure
    });
    return [
      numeral,
      text({
        key: `${key}-unit`,
        text: '%',
        x: numeral.x + numeral.box.width + px * 0.06,
        y: baseline,
        size: px * 0.55,
        face: 'figure',
        fill: key === 'six' ? 'on-cold' : 'on-warm',
        opacity
      })
    ];
  };
  const whole: Box = { x, y: top, width, height: full };
  const hero = f.portrait ? f.type.figure1 * 0.82 : f.type.figure1 * 0.86;
  const mid = y(MID_YEAR);
  const heroBase = mid + (f.portrait ? 26 : 34) + hero * 0.74;
  const first = span(s.plan, 0.5, 0.8) * (1 - span(s.provincial, 0, 0.3));
  const second = span(s.provincial, 0.55, 0.85);
  const third = span(s.rest, 0.5, 0.8);
  const note = (
    key: string,
    words: string,
    area: Box,
    baseline: number,
    opacity: number,
    fill: 'on-warm' | 'on-cold'
  ) =>
    text({
      key,
      text: words,
      x: area.x + pad,
      y: baseline,
      size: f.portrait || short ? Math.max(12, f.type.label * 0.94) : f.type.label * 1.15,
      width: area.width - pad * 1.5,
      fill,
      opacity
    });
  const sixSize = hero * 0.62;
  const sixBase = rightTop + (f.portrait ? 26 : 40) + f.type.label * 1.2 + sixSize * 0.74;
  const dotsY = (edge: number) => edge - radius * 1.7;
  const count = figures['city-projects'].value;
  const together = 1 - span(s.provincial, 0, 0.35);
  const marks: Mark[] = [
    path({ key: 'hair-left', d: hairlines(left, prov), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.55 * span(s.plan, 0, 0.3) }),
    path({ key: 'hair-right', d: hairlines(right, city - prov), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.55 * span(s.plan, 0, 0.3) }),
    line('plan-left', [left.x, top], [left.x + left.width, top], 'ink-2', f.stroke.outline),
    line('plan-right', [right.x, top], [right.x + right.width, top], 'ink-2', f.stroke.outline),
    rect({ key: 'slab-left', x: left.x, y: leftTop, width: left.width + (split < 0.02 ? 0.5 : 0), height: ground - leftTop, fill: 'warm', figure: 'prov-share' }),
    rect({ key: 'slab-right', x: right.x, y: rightTop, width: right.width, height: ground - rightTop, fill: 'warm', opacity: 1 - span(s.provincial, 0.3, 0.7), figure: 'city-share' }),
    rect({ key: 'slab-unknown', x: right.x, y: rightTop, width: right.width, height: ground - rightTop, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '4 4', opacity: unknown }),
    rect({ key: 'slab-six', x: right.x, y: rightTop, width: right.width, height: ground - rightTop, fill: 'cold', opacity: settle, figure: 'six-share' }),
    rect({ key: 'band-ground', ...band, fill: 'ground', opacity: third }),
    path({ key: 'band', d: hatchPath(band, f.portrait ? 4 : 6), fill: 'none', stroke: 'cold', strokeWidth: f.portrait ? 1.2 : 2, opacity: third, figure: 'six-share' }),
    dots('dots-all', row(count, whole, dotsY(y(all * grown))), radius, 'warm', { opacity: together * span(s.plan, 0.4, 0.7), figure: 'city-projects' }),
    dots('dots-prov', row(figures['prov-projects'].value, left, dotsY(leftTop)), radius, 'warm', { opacity: span(s.provincial, 0.3, 0.65), figure: 'prov-projects' }),
    dots('dots-six', row(figures['six-projects'].value, right, dotsY(Math.min(rightTop, y(mix(sixShare, high / 100, third))))), radius, 'cold', { opacity: third, figure: 'six-projects' }),
    line('all', [x, y(all)], [x + width + (f.portrait ? 0 : 12), y(all)], 'ink', f.stroke.leader, { dash: '2 4', opacity: second }),
    line('mid', [f.portrait ? 0 : x - 40, mid], [f.width, mid], 'ink', f.stroke.datum, { opacity: span(s.plan, 0, 0.3) }),
    line('mid-slab', [left.x, mid], [left.x + left.width, mid], 'on-warm', f.stroke.datum, { opacity: span(s.plan, 0.5, 0.8) }),
    line('mid-slab-right', [right.x, mid], [right.x + right.width, mid], 'on-warm', f.stroke.datum, { opacity: span(s.plan, 0.5, 0.8) * (1 - span(s.provincial, 0.3, 0.6)) }),
    text({ key: 'key', text: labels.key, x, y: top - f.type.label * 0.8, size: short ? 12 : f.type.label, fill: 'ink-2', opacity: span(s.plan, 0.1, 0.4) }),
    ...number('city', figures['city-share'].bare, whole, heroBase, hero, first, 'city-share'),
    note('plan-note', labels['plan-note'], whole, heroBase + f.type.label * 2, first, 'on-warm'),
    ...number('prov', figures['prov-share'].bare, left, heroBase, hero, second, 'prov-share'),
    note('provincial-note', labels['provincial-note'], left, heroBase + f.type.label * 2, short ? 0 : second, 'on-warm'),
    text({ key: 'about', text: labels.about, x: right.x + (f.portrait ? 8 : pad), y: sixBase - sixSize * 0.86, size: f.type.label, face: 'head', fill: 'on-cold', opacity: third }),
    ...number('six', figures['six-share'].bare, { ...right, x: right.x - (f.portrait ? 4 : 0) }, sixBase, sixSize, third, 'six-share')
  ]; // prettier-ignore
  const sixNote = text({
    key: 'rest-note',
    text: labels['rest-note'],
    x: right.x + (f.portrait ? 8 : pad),
    y: sixBase + f.type.label * 1.6,
    size: f.portrait || short ? 12 : f.type.label,
    width: right.width - (f.portrait ? 12 : pad * 1.4),
    fill: 'on-cold',
    opacity: short ? 0 : third
  });
  marks.push(sixNote);
  if (f.portrait) {
    marks.push(
      text({
        key: 'mid-year',
        text: labels['mid-year'],
        x: left.x + pad,
        y: mid + f.type.label * 1.25,
        size: 12,
        face: 'head',
        fill: 'on-warm',
        opacity: span(s.plan, 0.5, 0.8)
      }),
      text({
        key: 'formula',
        text: labels.formula,
        x: right.x + 8,
        y: below(sixNote, 17),
        size: 12,
        width: right.width - 12,
        fill: 'on-cold',
        opacity: short ? 0 : third
      })
    );
  } else {
    const lx = x + width + 14;
    const room = f.width - lx - 8;
    marks.push(
      text({
        key: 'all-plan',
        text: labels['all-plan'],
        x: lx,
        y: top + f.type.label * 0.5,
        size: f.type.label,
        width: room,
        fill: 'ink-2'
      }),
      text({
        key: 'all-name',
        text: labels.all,
        x: lx,
        y: y(all) - f.type.label * 0.25,
        size: f.type.label,
        face: 'head',
        width: room,
        opacity: second
      }),
      text({
        key: 'mid-year',
        text: labels['mid-year'],
        x: lx,
        y: mid + f.type.label * 1.25,
        size: f.type.label,
        face: 'head',
        width: room,
        opacity: span(s.plan, 0.1, 0.4)
      }),
      text({
        key: 'formula',
        text: labels.formula,
        x: lx,
        y: y(sixShare) + f.type.label * 1.4,
        size: f.type.label,
        width: room,
        fill: 'cold-text',
        opacity: third
      })
    );
  }
  return [group('plan', marks, { opacity: shown })];
}
