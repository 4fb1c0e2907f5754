import type { Frame } from '../kit/frame';
import { group, line, path, rect, round, type Mark } from '../kit/marks';
import { easeMove, easeRise, mix, span } from '../kit/motion';
import { splitFigure } from '../kit/numerals';
import { fitSize, text, textWidth } from '../kit/text';
import type { Edition, ReliefState } from './scene';

/** Top of the drawing, under the bar. */
const topOf = (f: Frame) => (f.portrait ? 74 : f.height * 0.13);

/** A figure set large with its unit beside it, or under it where there is no room. */
function hero(
  f: Frame,
  key: string,
  printed: string,
  x: number,
  y: number,
  size: number,
  width: number,
  opacity: number,
  figure: string
): { marks: Mark[]; bottom: number } {
  const { number, unit } = splitFigure(printed);
  const unitSize = f.portrait ? f.type.note1 : f.type.note1 * 0.8;
  const numeral = text({
    key,
    text: number,
    x,
    y: y + size * 0.74,
    size: fitSize(number, width, size, 'figure'),
    face: 'figure',
    opacity,
    figure
  });
  const beside = numeral.box.width + textWidth(unit, unitSize, 'head') + 12 < width;
  const word = text({
    key: `${key}-unit`,
    text: unit,
    x: beside ? x + numeral.box.width + 10 : x,
    y: beside ? numeral.y : numeral.y + unitSize * 1.3,
    size: unitSize,
    face: 'head',
    opacity
  });
  return { marks: [numeral, word], bottom: word.y };
}

/** Money planned is an outline; three channels leave it, open at their ends and alike, for no split is printed. */
export function plan(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.leverage, 0, 0.35);
  const { x, width } = f.plot;
  const top = topOf(f);
  const size = f.portrait ? f.type.figure2 : f.type.figure2 * 1.1;
  const label = text({
    key: 'planned',
    text: labels.planned,
    x,
    y: top + f.type.note2,
    size: f.type.note2,
    face: 'head',
    fill: 'ink-2',
    opacity: span(s.plan, 0.2, 0.5)
  });
  const figure = hero(
    f,
    'plan-figure',
    figures['relief-plan'].bare,
    x,
    label.y + 10,
    size,
    width,
    span(s.plan, 0.2, 0.5),
    'relief-plan'
  );
  const note = text({
    key: 'split',
    text: labels.split,
    x,
    y: figure.bottom + f.type.label * 1.9,
    size: f.type.label,
    width,
    fill: 'ink-2',
    opacity: span(s.plan, 0.7, 0.95)
  });
  const start = note.box.y + note.box.height + (f.portrait ? 16 : 34);
  const count = figures['relief-directions'].value;
  const room = datum - start - 10;
  const block = { x, y: start, width: f.portrait ? width * 0.3 : width * 0.26, height: room * 0.86 };
  const gap = block.height * 0.07;
  const lane = (block.height - gap * (count - 1)) / count;
  const names = [labels.jobs, labels.costs, labels.policy];
  const reach = easeMove(span(s.plan, 0.35, 0.85));
  const end = mix(block.x + block.width, f.width, reach);
  return [
    group('plan', [
      rect({ key: 'block', ...block, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.datum * 1.3, dash: '7 5', opacity: 0.35 + 0.65 * span(s.plan, 0, 0.3), figure: 'relief-plan' }),
      ...Array.from({ length: count }, (_, i): Mark[] => {
        const y = block.y + i * (lane + gap);
        const from = block.x + block.width;
        return [
          path({ key: `lane-${i}`, d: `M${round(from)},${round(y)}H${round(end)}M${round(from)},${round(y + lane)}H${round(end)}`, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity: span(reach, 0, 0.1) }),
          rect({ key: `flow-${i}`, x: from, y: y + 1, width: end - from, height: lane - 2, fill: 'warm-tint', opacity: 0.6 * span(reach, 0, 0.2) }),
          text({ key: `lane-name-${i}`, text: names[i] ?? '', x: from + (f.portrait ? 18 : 40), y: y + lane / 2 + f.type.note1 * 0.3, size: f.portrait ? f.type.note1 * 1.1 : f.type.note1 * 0.8, face: 'head', opacity: span(s.plan, 0.5 + i * 0.1, 0.7 + i * 0.1) })
        ];
      }).flat(),
      label, ...figure.marks, note
    ], { opacity: shown })
  ]; // prettier-ignore
}

/** One square becomes as many of the same area as the line is over the reserve; the last is open, for ten is a floor. */
export function leverage(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.price, 0, 0.35);
  const times = Math.max(1, Math.round(figures['credit-line'].value / figures.reserve.value));
  const { x, width } = f.plot;
  const top = topOf(f);
  const columns = f.portrait ? Math.min(times, 4) : Math.min(times, 5);
  const rows = Math.ceil(times / columns);
  const head = text({
    key: 'line-name',
    text: labels.line,
    x,
    y: top + f.type.note2,
    size: f.type.note2,
    face: 'head',
    fill: 'ink-2',
    opacity: span(s.leverage, 0.55, 0.8)
  });
  const size = f.portrait ? f.type.figure2 * 0.85 : f.type.figure2 * 0.95;
  const figure = hero(
    f,
    'line-figure',
    figures['credit-line'].bare,
    x,
    head.y + 8,
    size,
    width,
    span(s.leverage, 0.55, 0.8),
    'credit-line'
  );
  const note = text({
    key: 'floor',
    text: labels.floor,
    x,
    y: figure.bottom + f.type.label * 1.9,
    size: f.type.label,
    width,
    fill: 'ink-2',
    opacity: span(s.leverage, 0.7, 0.95)
  });
  const start = note.box.y + note.box.height + 16;
  const side = Math.min(width / columns, (datum - start - 8) / rows) * 0.92;
  const pitch = side / 0.92;
  const squares = Array.from({ length: times }, (_, i): Mark => {
    // The reserve stands on the datum, the line is built up from it.
    const to = { x: x + (i % columns) * pitch, y: datum - (Math.floor(i / columns) + 1) * pitch };
    const t = easeMove(
      span(s.leverage, i === 0 ? 0.1 : 0.3 + (i / times) * 0.35, i === 0 ? 0.3 : 0.5 + (i / times) * 0.35)
    );
    const last = i === times - 1;
    return rect({
      key: `square-${i}`, x: mix(x, to.x, i === 0 ? 1 : t), y: mix(datum - pitch, to.y, i === 0 ? 1 : t), width: side, height: side,
      fill: i === 0 ? 'warm' : 'warm-tint', stroke: 'warm', strokeWidth: f.stroke.outline, ...(last && times > 1 ? { dash: '5 4' } : {}),
      opacity: i === 0 ? span(t, 0, 0.4) : span(t, 0.02, 0.3) * (last ? 0.7 : 1), figure: i === 0 ? 'reserve' : 'credit-line'
    }); // prettier-ignore
  });
  const reserve = splitFigure(figures.reserve.bare);
  const label = fitSize(reserve.number, side * 0.8, f.type.figure3 * 0.8, 'figure');
  return [
    group('leverage', [
      ...squares.slice(1).reverse(), squares[0]!,
      text({ key: 'reserve-figure', text: reserve.number, x: x + side / 2, y: datum - pitch + side * 0.5 + label * 0.2, size: label, face: 'figure', anchor: 'middle', fill: 'on-warm', opacity: span(s.leverage, 0.15, 0.35), figure: 'reserve' }),
      text({ key: 'reserve-unit', text: reserve.unit, x: x + side / 2, y: datum - pitch + side * 0.5 + label * 0.2 + 16, size: Math.max(12, Math.min(f.type.label, side / 6.4)), anchor: 'middle', fill: 'on-warm', opacity: span(s.leverage, 0.15, 0.35) * (side > 74 ? 1 : 0) }),
      text({ key: 'reserve', text: labels.reserve, x: x + side / 2, y: datum - pitch + 17, size: Math.max(12, f.type.label * 0.95), face: 'head', anchor: 'middle', fill: 'on-warm', opacity: span(s.leverage, 0.15, 0.35) * (side > 60 ? 1 : 0) }),
      head, ...figure.marks, note
    ], { opacity: shown })
  ]; // prettier-ignore
}

/** The lowest rate on a scale of per cent: a mark at the bottom, nothing above it known. */
export function price(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.funds, 0, 0.35);
  const rate = figures['loan-rate'].value;
  const most = Math.ceil(rate) + 2;
  const { x, width } = f.plot;
  const top = topOf(f);
  const label = text({
    key: 'lowest',
    text: labels.lowest,
    x,
    y: top + f.type.note2,
    size: f.portrait ? f.type.note1 * 1.1 : f.type.note1 * 0.8,
    face: 'head',
    fill: 'warm-text',
    opacity: span(s.price, 0.3, 0.55)
  });
  const size = fitSize(
    figures['loan-rate'].bare,
    width,
    f.portrait ? f.type.figure1 * 1.15 : f.type.figure1 * 1.3,
    'figure'
  );
  const numeral = text({
    key: 'rate',
    text: figures['loan-rate'].bare,
    x,
    y: label.y + 14 + size * 0.74,
    size,
    face: 'figure',
    opacity: span(s.price, 0.3, 0.55),
    figure: 'loan-rate'
  });
  const note = text({
    key: 'lowest-note',
    text: labels['lowest-note'],
    x,
    y: numeral.y + f.type.label * 2.2,
    size: f.portrait ? f.type.label : f.type.note2 * 0.8,
    width,
    fill: 'ink-2',
    opacity: span(s.price, 0.5, 0.8)
  });
  const axis = mix(note.box.y + note.box.height, datum, 0.55);
  const at = (value: number) => x + (width * value) / most;
  const grown = easeRise(span(s.price, 0.35, 0.8));
  const ticks = Array.from({ length: most + 1 }, (_, i) => i);
  const tall = f.portrait ? 26 : 46;
  return [
    group('price', [
      line('axis', [x, axis], [mix(x, x + width, span(s.price, 0.1, 0.45)), axis], 'ink', f.stroke.datum, { opacity: span(s.price, 0.1, 0.2) }),
      path({ key: 'ticks', d: ticks.map((tick) => `M${round(at(tick))},${round(axis)}v6`).join(''), fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity: span(s.price, 0.3, 0.5) }),
      ...ticks.map((tick) => text({ key: `tick-${tick}`, text: String(tick), x: at(tick), y: axis + 8 + f.type.label, size: f.type.label, anchor: 'middle', fill: 'ink-2', opacity: span(s.price, 0.3, 0.5) })),
      // Open to the right: what firms paid above the lowest rate is not printed.
      rect({ key: 'above', x: at(rate), y: axis - tall, width: (at(most) - at(rate)) * grown, height: tall, fill: 'none', stroke: 'ink-2', strokeWidth: f.stroke.leader, dash: '3 4', opacity: span(s.price, 0.5, 0.8) }),
      rect({ key: 'rate-bar', x, y: axis - tall, width: (at(rate) - x) * grown, height: tall, fill: 'warm', opacity: span(s.price, 0.3, 0.45), figure: 'loan-rate' }),
      text({ key: 'scale', text: labels.scale, x: x + width, y: axis + 10 + f.type.label * 2.5, size: f.type.label, anchor: 'end', fill: 'ink-2', opacity: f.height < 450 ? 0 : span(s.price, 0.3, 0.5) }),
      label, numeral, note
    ], { opacity: shown })
  ]; // prettier-ignore
}

/** Two slabs of one height and one scale: the older funds together, for their split is not printed, and the new one. */
export function funds(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.counter, 0, 0.35);
  const { x, width } = f.plot;
  const top = topOf(f);
  const [old, fresh] = [figures['funds-old'].value, figures['fund-new'].value];
  const size = f.portrait ? f.type.figure2 : f.type.figure2 * 1.15;
  const figure = hero(
    f,
    'funds-figure',
    figures['funds-old'].bare,
    x,
    top,
    size,
    width,
    span(s.funds, 0.35, 0.6),
    'funds-old'
  );
  const name = text({
    key: 'funds-old',
    text: labels['funds-old'],
    x,
    y: figure.bottom + f.type.label * 1.9,
    size: f.type.label,
    width,
    fill: 'ink-2',
    opacity: span(s.funds, 0.45, 0.7)
  });
  const start = name.box.y + name.box.height + (f.portrait ? 40 : 60);
  const gap = f.portrait ? 6 : 10;
  const newWidth = ((width - gap) * fresh) / (old + fresh);
  const oldWidth = width - gap - newWidth;
  const grown = easeMove(span(s.funds, 0.15, 0.6));
  const right = x + oldWidth + gap;
  const drop = easeMove(span(s.funds, 0.55, 0.9));
  return [
    group('funds', [
      rect({ key: 'old', x, y: start, width: oldWidth * grown, height: datum - start, fill: 'cold', opacity: span(s.funds, 0.15, 0.3), figure: 'funds-old' }),
      rect({ key: 'new', x: right, y: start - (1 - drop) * 30, width: newWidth, height: datum - start, fill: 'warm', opacity: span(s.funds, 0.55, 0.75), figure: 'fund-new' }),
      line('new-leader', [right + newWidth / 2, start - 22], [right + newWidth / 2, start - 5], 'warm', f.stroke.leader, { opacity: span(s.funds, 0.75, 0.95) }),
      text({ key: 'fund-new', text: labels['fund-new'], x: x + width, y: start - 28, size: f.portrait ? f.type.note1 : f.type.note2, face: 'head', anchor: 'end', fill: 'warm-text', opacity: span(s.funds, 0.7, 0.95) }),
      text({ key: 'funds-scale', text: labels['funds-scale'], x: x + 14, y: datum - 14, size: f.type.label, fill: 'on-cold', opacity: span(s.funds, 0.6, 0.9) }),
      ...figure.marks, name
    ], { opacity: shown })
  ]; // prettier-ignore
}
