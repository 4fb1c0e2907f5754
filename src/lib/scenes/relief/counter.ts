import type { Frame } from '../kit/frame';
import { dots, group, line, rect, type Mark } from '../kit/marks';
import { easeMove, mix, span } from '../kit/motion';
import { below, text } from '../kit/text';
import type { Edition, ReliefState } from './scene';

/** Sheets of a file; how many a real one has is not printed, and not what is drawn here. */
const SHEETS = 4;

function file(
  key: string,
  x: number,
  y: number,
  side: number,
  complete: number,
  f: Frame,
  opacity: number
): Mark[] {
  return Array.from({ length: SHEETS }, (_, i): Mark => {
    const last = i === SHEETS - 1;
    const place = { x: x + i * side * 0.26, y: y - i * side * 0.12, width: side * 0.78, height: side };
    return rect({
      key: `${key}-${i}`,
      ...place,
      fill: last ? 'ground' : 'cold-tint',
      stroke: 'ink',
      strokeWidth: f.stroke.leader,
      ...(last && complete < 1 ? { dash: '3 3' } : {}),
      opacity
    });
  });
}

/** Two files cross one counter: the upper waits until it is complete, the lower is reviewed while its last paper comes. */
export function counter(f: Frame, s: ReliefState, { labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.errands, 0, 0.35);
  const { x, width } = f.plot;
  const top = f.portrait ? 80 : f.height * 0.14;
  const come = span(s.counter, 0.2, 0.45);
  const lane = (datum - top - 40) / 2;
  const side = Math.min(lane * 0.34, width * 0.11);
  const bar = x + width * 0.36;
  const end = x + width;
  const size = f.portrait ? f.type.note1 : f.type.note2;
  const marks: Mark[] = [
    line('counter-line', [bar, top], [bar, datum], 'ink', f.stroke.datum * 2, { opacity: come }),
    text({
      key: 'counter',
      text: labels.counter,
      x: bar + 8,
      y: top + f.type.label,
      size: f.type.label,
      face: 'head',
      opacity: come
    })
  ];
  const row = (key: 'before' | 'gaps', index: number) => {
    const base = top + 30 + lane * index;
    const track = base + lane * 0.74;
    const wait = key === 'before';
    // In both rows the paper takes the same way; only the order of crossing and reviewing differs.
    const cross = easeMove(wait ? span(s.counter, 0.7, 0.95) : span(s.counter, 0.4, 0.65));
    const paper = easeMove(span(s.counter, 0.45, 0.75));
    const fx = mix(x + 4, bar + 18, cross);
    const review = wait ? 0.12 * span(s.counter, 0.9, 1) : 0.9 * span(s.counter, 0.6, 1);
    const reviewX = bar + 18 + side * 1.9;
    const length = end - reviewX;
    const paperFrom = { x: x + 4, y: track - side * 1.9 };
    const target = { x: fx + (SHEETS - 1) * side * 0.26, y: track - side - (SHEETS - 1) * side * 0.12 };
    marks.push(
      text({
        key,
        text: labels[key],
        x,
        y: base + size * 0.6,
        size,
        face: 'head',
        fill: wait ? 'cold-text' : 'warm-text',
        width: bar - x - 10,
        opacity: come
      }),
      line(`track-${key}`, [x, track], [end, track], 'line', f.stroke.leader, { opacity: come }),
      ...file(key, fx, track - side, side, 0, f, come),
      rect({
        key: `paper-${key}`,
        x: mix(paperFrom.x, target.x, paper),
        y: mix(paperFrom.y, target.y, paper),
        width: side * 0.78,
        height: side,
        fill: wait ? 'cold' : 'warm',
        opacity: span(s.counter, 0.42, 0.52)
      }),
      rect({
        key: `review-track-${key}`,
        x: reviewX,
        y: track - side * 0.72,
        width: length,
        height: side * 0.5,
        fill: 'none',
        stroke: 'ink-2',
        strokeWidth: f.stroke.leader,
        dash: '3 4',
        opacity: come
      }),
      rect({
        key: `review-${key}`,
        x: reviewX,
        y: track - side * 0.72,
        width: length * review,
        height: side * 0.5,
        fill: wait ? 'cold' : 'warm',
        opacity: span(review, 0, 0.1)
      }),
      text({
        key: `review-name-${key}`,
        text: labels.review,
        x: reviewX,
        y: track - side * 0.72 - 8,
        size: f.type.label,
        fill: 'ink-2',
        opacity: come
      })
    );
  };
  row('before', 0);
  row('gaps', 1);
  marks.push(
    text({
      key: 'order',
      text: labels.order,
      x: end,
      y: datum - 9,
      size: f.type.label,
      anchor: 'end',
      fill: 'ink-2',
      opacity: come
    })
  );
  return [group('counter', marks, { opacity: shown })];
}

/** What the source counts around each firm: systems, lists, kinds of help, a stroke each; assistants it does not count. */
export function errands(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const { x, width } = f.plot;
  const top = f.portrait ? 78 : f.height * 0.14;
  const short = f.height < 450;
  const size = f.portrait ? f.type.note1 * 1.1 : f.type.note1 * 0.8;
  const come = span(s.errands, 0.3, 0.55);
  const head = text({
    key: 'assistant',
    text: labels.assistant,
    x,
    y: top + size * 0.6,
    size,
    face: 'head',
    opacity: come
  });
  const note = text({
    key: 'assistant-note',
    text: labels['assistant-note'],
    x,
    y: below(head, f.type.label * 1.6),
    size: f.type.label,
    fill: 'ink-2',
    opacity: come
  });
  const start = note.box.y + note.box.height + (short ? 6 : 22);
  const rows = [
    { key: 'systems', figure: 'service-systems', names: 'systems-names' },
    { key: 'lists', figure: 'service-lists', names: 'lists-names' },
    { key: 'helps', figure: 'service-helps', names: 'helps-names' }
  ] as const;
  const height = (datum - start - 6) / rows.length;
  const numberSize = Math.min(height * 0.62, f.portrait ? f.type.figure2 : f.type.figure2 * 0.9);
  const most = Math.max(...rows.map(({ figure }) => figures[figure].value));
  const marksX = x + numberSize * 0.95;
  const pitch = Math.min((x + width - marksX) / most, f.portrait ? 44 : 74);
  const spine = x + numberSize * 0.7;
  return [
    line('spine', [spine, start], [spine, mix(start, datum, easeMove(span(s.errands, 0.3, 0.8)))], 'ink', f.stroke.datum, { opacity: come }),
    ...rows.flatMap(({ key, figure, names }, i): Mark[] => {
      const y = start + height * i;
      const opacity = span(s.errands, 0.4 + i * 0.15, 0.65 + i * 0.15);
      const radius = Math.min(pitch * 0.26, height * 0.13);
      const dotY = y + numberSize * 0.36;
      const points = Array.from({ length: figures[figure].value }, (_, n): [number, number] => [marksX + radius + n * pitch * 0.72, dotY]);
      const nameX = marksX + (points.length - 1) * pitch * 0.72 + radius * 2 + 12;
      return [
        text({ key: `${key}-count`, text: figures[figure].text, x, y: y + numberSize * 0.74, size: numberSize, face: 'figure', opacity, figure }),
        dots(`${key}-dots`, points, radius, 'warm', { opacity, figure }),
        text({ key, text: labels[key], x: nameX, y: dotY + f.type.note2 * 0.34, size: f.portrait || short ? 14 : f.type.note2, face: 'head', opacity }),
        text({ key: names, text: labels[names], x: marksX, y: y + numberSize * 0.74 + f.type.label * 1.5, size: f.portrait ? 12.5 : f.type.label, width: x + width - marksX, fill: 'ink-2', opacity: short ? 0 : opacity })
      ];
    }),
    head, note
  ]; // prettier-ignore
}
