import type { Frame } from '../kit/frame';
import { line, path, round, type Ink, type Mark } from '../kit/marks';
import { easeMove, span } from '../kit/motion';
import { splitFigure } from '../kit/numerals';
import { below, fitSize, text, textWidth } from '../kit/text';
import { inner, outer, type Shape } from './gathering';
import type { Edition, FigureId, State } from './state';

/** What the source prints, in the order of the step's list. */
const PRINTED = [
  'output',
  'bus-people',
  'city-share',
  'granted',
  'investment-growth'
] as const satisfies readonly FigureId[];

/** One block of an arm. */
interface Block {
  key: string;
  side: 1 | -1;
  top: number;
  bottom: number;
  opacity: number;
  /** Of what it says: a number in large type, and words. */
  number?: string;
  words: string;
  figure?: FigureId;
}

/** The band of the arm between two heights, as a closed path. */
function outline(v: Shape, { side, top, bottom }: Block, inset: number): string {
  const turn = v.foot - v.arm / v.slope;
  const corner = (x: number, y: number) => `${round(v.axis + side * x)},${round(y)}`;
  const near = (y: number) => Math.max(inset, inner(v, y));
  const bend = turn > top && turn < bottom ? `L${corner(near(turn), turn)}` : '';
  return `M${corner(outer(v, top), top)}L${corner(Math.max(inset, outer(v, bottom)), bottom)}L${corner(near(bottom), bottom)}${bend}L${corner(near(top), top)}Z`;
}

/** The words of a block: inside it where they fit, or beside it. */
function tag(f: Frame, v: Shape, block: Block): Mark[] {
  const { key, side, top, bottom, opacity, number, words, figure } = block;
  const solid = number !== undefined;
  const face = solid ? 'label' : 'head';
  const least = f.portrait ? 12 : 15.5;
  const usual = f.portrait
    ? Math.max(solid ? 12.5 : 14, f.type.label * (solid ? 1 : 1.1))
    : f.type.label * (solid ? 1.12 : 1.45);
  const big = f.portrait ? Math.max(22, f.width * 0.062) : f.type.figure3 * 0.62;
  const middle = (top + bottom) / 2;
  const write = (x: number, y: number, size: number, numberSize: number, width: number, anchor: 'start' | 'middle' | 'end', ink: Ink): Mark[] => {
    const figureMark = solid ? text({ key: `number-${key}`, text: number, x, y: y + numberSize * 0.74, size: numberSize, face: 'figure', anchor, fill: ink, opacity, figure }) : undefined;
    return [
      ...(figureMark ? [figureMark] : []),
      text({ key: `words-${key}`, text: words, x, y: figureMark ? below(figureMark, size * 1.4) : y + size * 0.8, size, face, anchor, width, fill: ink, opacity, figure })
    ];
  }; // prettier-ignore
  for (const scale of [1, 0.94, 0.88, 0.82, 0.76]) {
    const size = Math.max(least, usual * scale);
    // The band leans, so what stands in it has less room the taller it is.
    let height = size * 2;
    for (let pass = 0; pass < 3; pass++) {
      const [y0, y1] = [middle - height / 2, middle + height / 2];
      const [near, far] = [Math.max(2, inner(v, y0)), outer(v, y1)];
      const width = far - near - (f.portrait ? 9 : 26);
      if (width < 30) break;
      const numberSize = solid ? fitSize(number, width, big * scale, 'figure') : 0;
      const marks = write(v.axis + side * (near + far) / 2, y0, size, numberSize, width, 'middle', solid ? 'ground' : 'ink');
      const last = marks.at(-1)!;
      if (last.kind !== 'text') break;
      const needed = last.box.y + last.box.height - y0;
      const fits = last.box.width <= width + 0.5 && last.lines.length <= (solid ? 3 : 2) && needed <= bottom - top - 6 && (!solid || numberSize >= big * 0.62);
      if (fits && needed <= height + 0.5) return marks;
      height = needed;
    }
  } // prettier-ignore
  const edge = v.axis + side * outer(v, middle);
  const x = edge + side * (f.portrait ? 14 : 34);
  const width = side > 0 ? f.width - x - f.margin * 0.6 : x - (f.portrait ? f.margin * 0.6 : f.plot.x - 10);
  const height =
    (solid ? big * 0.74 + usual * 1.2 : 0) + usual * (textWidth(words, usual, face) > width ? 2 : 1);
  if (width < usual * 5 || height > bottom - top) return solid ? onlyNumber(f, v, block) : [];
  return [
    line(`leader-${key}`, [edge + side * 3, middle], [x - side * 4, middle], 'ink', f.stroke.leader, { opacity }),
    ...write(x, middle - (solid ? big * 0.37 : height / 2), usual, big, width, side > 0 ? 'start' : 'end', 'ink')
  ]; // prettier-ignore
}

/** On a screen too small for words the step's list has them. */
function onlyNumber(
  f: Frame,
  v: Shape,
  { key, side, top, bottom, opacity, number = '', figure }: Block
): Mark[] {
  const middle = (top + bottom) / 2;
  const [near, far] = [inner(v, middle - 6), outer(v, middle + 6)];
  const size = fitSize(number, far - near - 6, 22, 'figure');
  if (size < 13) return [];
  return [
    text({
      key: `number-${key}`,
      text: number,
      x: v.axis + (side * (near + far)) / 2,
      y: middle + size * 0.36,
      size,
      face: 'figure',
      anchor: 'middle',
      fill: 'ground',
      opacity,
      figure
    })
  ];
}

/** Two arms of five blocks: solid is printed, an open outline is not. */
export function drawKnown(f: Frame, shape: Shape, s: State, { labels, figures, locale }: Edition): Mark[] {
  const gone = 1 - span(s.sources, 0, 0.35);
  const short = f.height < 450;
  const size = short ? 16 : f.portrait ? Math.min(40, f.width * 0.066) : f.type.note1 * 1.15;
  const v = { ...shape, top: shape.top + size * 1.15 };
  const gap = f.portrait ? 5 : 9;
  const height = (v.foot - v.top) / PRINTED.length;
  const arms = ([-1, 1] as const).flatMap((side) =>
    PRINTED.map((id, i): Block => {
      // The left arm is read down, the right arm rises.
      const order = side < 0 ? i : PRINTED.length - 1 - i;
      const from = (side < 0 ? 0.22 : 0.36) + order * 0.07;
      const opacity = easeMove(span(s.known, from, from + 0.2)) * gone;
      const place = { side, top: v.top + height * i, bottom: v.top + height * (i + 1) - (i < PRINTED.length - 1 ? gap : 0), opacity };
      if (side < 0) return { ...place, key: `missing-${i}`, words: labels[`missing-${i + 1}` as 'missing-1'] };
      const { number, unit } = splitFigure(figures[id].text);
      const words = labels[`printed-${i + 1}` as 'printed-1'];
      const rate = unit.startsWith('%');
      return {
        ...place,
        key: `printed-${i}`,
        number: rate ? `${number}%` : number,
        words: rate || !unit ? words : locale === 'zh' ? unit + words : `${unit} ${words}`,
        figure: id
      };
    })
  ); // prettier-ignore
  const head = (key: 'printed' | 'not-printed', x: number, anchor: 'start' | 'end', from: number) =>
    text({
      key,
      text: labels[key],
      x,
      y: shape.top + size * 0.62,
      size,
      face: 'head',
      anchor,
      opacity: span(s.known, from, from + 0.2) * gone
    });
  const half = outer(v, v.top);
  return [
    ...arms.flatMap((block) => [
      block.side > 0
        ? path({ key: `block-${block.key}`, d: outline(v, block, gap / 2), fill: 'ink', opacity: block.opacity, figure: block.figure })
        : path({ key: `block-${block.key}`, d: outline(v, block, gap / 2), fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '4 4', opacity: block.opacity }),
      ...tag(f, v, block)
    ]),
    head('not-printed', v.axis - half, 'start', 0.16),
    head('printed', v.axis + half, 'end', 0.3)
  ]; // prettier-ignore
}
