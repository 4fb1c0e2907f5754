import { line as curve } from 'd3-shape';
import type { Frame } from '../kit/frame';
import { dots, path, type Mark } from '../kit/marks';
import { easeMove, span } from '../kit/motion';
import { text } from '../kit/text';

const STRANDS = ['people', 'money', 'projects', 'ideas', 'places'] as const;
type StrandLabels = Record<(typeof STRANDS)[number], string>;

/** Part of a polyline from its start, 0 to 1 of its length. */
function partOf(points: readonly (readonly [number, number])[], share: number): [number, number][] {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let left = lengths.reduce((a, b) => a + b, 0) * share;
  const part: [number, number][] = [[...points[0]!]];
  for (const [i, length] of lengths.entries()) {
    if (left <= 0) break;
    const t = Math.min(1, left / length);
    const [x0, y0] = points[i]!;
    const [x1, y1] = points[i + 1]!;
    part.push([x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]);
    left -= length;
  }
  return part;
}

const straight = (points: readonly [number, number][]) => curve().digits(1)(points) ?? '';

/**
 * The V of the story, far from any axis: its right arm is five strands, and each is a chapter.
 * @param t 0 to 1
 */
export function strands(f: Frame, t: number, labels: StrandLabels): Mark[] {
  const { plot } = f;
  const left = plot.x + plot.width * (f.portrait ? 0.02 : 0.02);
  const topY = f.portrait ? plot.y + 34 : f.height * 0.16;
  const foot: [number, number] = [
    plot.x + plot.width * (f.portrait ? 0.4 : 0.4),
    f.portrait ? f.height - 40 : f.height * 0.84
  ];
  const endX = plot.x + plot.width * (f.portrait ? 0.62 : 0.72);
  const width = f.portrait ? 4 : 7;
  const fall = easeMove(span(t, 0, 0.3));
  const marks: Mark[] = [
    path({
      key: 'arm-left',
      d: straight(partOf([[left, topY], foot], fall)),
      fill: 'none',
      stroke: 'cold',
      strokeWidth: width * 5 * 0.62,
      cap: 'butt',
      opacity: span(t, 0, 0.08)
    })
  ];
  const size = f.portrait ? f.type.note2 * 1.15 : f.type.note1 * 0.72;
  const lowest = f.portrait ? f.height * 0.66 : f.height * 0.6;
  STRANDS.forEach((name, i) => {
    const endY = topY + ((lowest - topY) * i) / (STRANDS.length - 1);
    const start: [number, number] = [foot[0] + i * width * 0.9, foot[1]];
    const sampled = strand(start, [endX, endY]);
    const grown = easeMove(span(t, 0.25 + i * 0.04, 0.75 + i * 0.05));
    marks.push(
      path({
        key: `strand-${name}`,
        d: straight(partOf(sampled, grown)),
        fill: 'none',
        stroke: 'warm',
        strokeWidth: width * 0.5,
        cap: 'round',
        opacity: span(grown, 0, 0.04)
      }),
      dots(`end-${name}`, [[endX, endY]], width * 0.75, 'warm', { opacity: span(grown, 0.94, 1) }),
      text({
        key: `name-${name}`,
        text: labels[name],
        x: endX + width * 2.2,
        y: endY + size * 0.34,
        size,
        face: 'head',
        width: f.width - f.margin - endX - width * 2.2,
        opacity: span(grown, 0.9, 1)
      })
    );
  });
  return marks;
}

/** A strand as a polyline: steeply up from the foot, then bending out to its end. */
function strand([x0, y0]: [number, number], [x1, y1]: [number, number]): [number, number][] {
  return Array.from({ length: 33 }, (_, i) => {
    const u = i / 32;
    return [
      x0 + (x1 - x0) * (u * 0.45 + easeMove(u) * 0.55),
      y0 + (y1 - y0) * (u * 0.75 + (1 - (1 - u) ** 2) * 0.25)
    ];
  });
}
