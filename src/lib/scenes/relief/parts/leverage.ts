import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, line, path, rect, round, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { bestFrom } from '../../../util/search';
import { fitSize, text, wrap } from '../../../marks/text';
import { hero } from './hero';
import { isNarrow, noteSize, topOf } from './layout';
import type { Edition, ReliefState } from '../scene';

/** Steps in which the open end of the line fades out. */
const FADES = 16;

/** Rows of squares up to which they are laid in as many columns as a stage of its shape has. */
const FEW_ROWS = 6;

/** One square of reserve pours out as many of its size as the line is over it; the last is open, for the line is a floor. */
export function leverage(
  f: SceneLayout,
  s: ReliefState,
  { figures, labels, locale }: Edition,
  datum: number
): Mark[] {
  const shown = 1 - span(s.price, 0, 0.22);
  const times = Math.max(1, Math.round(figures['credit-line'].value / figures.reserve.value));
  const { x, width } = f.plot;
  const top = topOf(f);
  const low = isShort(f);
  const come = span(s.leverage, 0.32, 0.5);
  const titleSize = low ? f.type.note2 : f.stacked ? f.type.note1 * 1.1 : f.type.note1 * 0.72;
  const title = text({
    key: 'line',
    text: labels.line,
    x,
    y: top + titleSize,
    size: titleSize,
    face: 'head',
    opacity: come
  });

  // The reserve, the line and one place more, where its end stays open.
  const fewest = f.stacked && f.width / f.height < 0.95 ? 4 : 6;
  const headRoom = f.stacked ? (datum - top) * 0.34 : (datum - top) * 0.42;
  const rowsOf = (columns: number) => Math.ceil((times + 2) / columns);
  const pitchOf = (columns: number) => Math.min(width / columns, (datum - top - headRoom) / rowsOf(columns));
  // A floor of many squares is broader, so that they stay as large as can be.
  const columns = rowsOf(fewest) > FEW_ROWS ? bestFrom(fewest, times + 2, pitchOf) : fewest;
  const [rows, pitch] = [rowsOf(columns), pitchOf(columns)];
  const gap = Math.max(4, pitch * 0.07);
  const side = pitch - gap;
  const gridTop = datum - rows * pitch;
  const note = text({
    key: 'floor', text: labels.floor, x, y: gridTop - (low ? 10 : f.stacked ? 16 : 30), from: 'bottom', size: noteSize(f), width, fill: 'ink-2', opacity: span(s.leverage, 0.6, 0.8), figure: 'credit-multiple'
  }); // prettier-ignore
  const room = note.box.y - title.y;
  const figure = hero({
    key: 'line-figure', printed: figures['credit-line'].bare, x, y: title.y, height: room, size: f.type.figure1 * 1.5, width,
    opacity: come, figure: 'credit-line'
  }); // prettier-ignore

  const place = (i: number) => ({
    x: x + (i % columns) * pitch,
    y: datum - gap - side - Math.floor(i / columns) * pitch
  });
  const squares = Array.from({ length: times }, (_, n): Mark[] => {
    const i = n + 1;
    const to = place(i);
    // Each slides out of the one before it, or up from the one below.
    const from = place(i % columns === 0 ? i - columns : i - 1);
    const start = 0.3 + (n / times) * 0.42;
    const t = easeMove(span(s.leverage, start, start + 0.14));
    const at = { x: mix(from.x, to.x, t), y: mix(from.y, to.y, t) };
    const opacity = span(t, 0, 0.15);
    if (i < times)
      return [rect({ key: `square-${i}`, ...at, width: side, height: side, fill: 'warm-tint', stroke: 'warm', strokeWidth: f.stroke.outline, opacity, figure: 'credit-line' })];
    const open = easeMove(span(s.leverage, 0.8, 1));
    const run = (f.width - at.x - side) * open;
    const right = round(at.x + side + run);
    return [
      rect({ key: `square-${i}`, ...at, width: side, height: side, fill: 'warm-tint', opacity, figure: 'credit-line' }),
      ...Array.from({ length: FADES }, (_, k) =>
        rect({ key: `open-${k}`, x: at.x + side + (run * k) / FADES, y: at.y, width: run / FADES, height: side, fill: 'warm-tint', opacity: opacity * open * (1 - (k + 0.6) / FADES), figure: 'credit-line' })
      ),
      path({ key: 'open-edge', d: `M${right},${round(at.y)}H${round(at.x)}v${round(side)}H${right}`, fill: 'none', stroke: 'warm', strokeWidth: f.stroke.outline, opacity }),
      // How far a square of the floor reaches.
      line('open-from', [at.x + side, at.y], [at.x + side, at.y + side], 'warm', f.stroke.leader, { dash: '3 4', opacity: opacity * open })
    ];
  }); // prettier-ignore

  const first = place(0);
  const born = span(s.leverage, 0.18, 0.3);
  const { number, unit } = splitFigure(figures.reserve.bare);
  const middle = first.x + side / 2;
  const words = Math.max(12, Math.min(side * 0.15, f.type.label * 1.3));
  const size = fitSize(number, side * 0.84, Math.min(side * 0.48, f.type.figure2), 'figure');
  const lines = wrap(unit, side * 0.9, words, 'head').length;
  const base = first.y + side / 2 + size * 0.35 - (lines - 1) * words * 0.5;
  // Where its words would burst the square, they stand under the line it stands on.
  const beneath = !f.stacked && isNarrow(f) && side < 80;
  const fits = side > 64 && !beneath;
  return [
    group('leverage', [
      ...[...squares].reverse().flat(),
      rect({ key: 'reserve-square', ...first, width: side, height: side, fill: 'warm', opacity: born, figure: 'reserve' }),
      ...(beneath ? [
        text({ key: 'reserve', text: `${labels.reserve}${locale === 'zh' ? '' : ' '}${figures.reserve.bare}`, x, y: datum + f.type.note2 * 1.25, size: f.type.note2, face: 'head', fill: 'warm-text', opacity: born, figure: 'reserve' })
      ] : [
        text({ key: 'reserve-figure', text: number, x: middle, y: base, size, face: 'figure', anchor: 'middle', fill: 'on-warm', opacity: born, figure: 'reserve' })
      ]),
      ...(fits ? [
        text({ key: 'reserve', text: labels.reserve, x: middle, y: base - size * 0.7 - words * 0.55, size: words, face: 'head', anchor: 'middle', fill: 'on-warm', opacity: born }),
        text({ key: 'reserve-unit', text: unit, x: middle, y: base + words * 1.25, size: words, width: side * 0.9, leading: 1.12, face: 'head', anchor: 'middle', fill: 'on-warm', opacity: born })
      ] : []),
      title, ...figure.marks, note
    ], { opacity: shown })
  ]; // prettier-ignore
}
