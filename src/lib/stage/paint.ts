import { parseTransform } from '$lib/scenes/kit/flatten';
import type { DotsMark, Ink, Mark, PathMark } from '$lib/scenes/kit/marks';

/** CSS colours by ink. */
export type Inks = Partial<Record<Ink, string>>;

/** Outlines by mark: what keeps its mark from one picture to the next is built once. */
const outlines = new WeakMap<Mark, Path2D>();

/** A canvas draws no line of no length, however round its ends: dots become circles. */
function circles({ d, radius }: DotsMark): Path2D {
  const outline = new Path2D();
  for (const [, x, y] of d.matchAll(/M([-\d.]+),([-\d.]+)h0/g)) {
    outline.moveTo(Number(x) + radius, Number(y));
    outline.arc(Number(x), Number(y), radius, 0, Math.PI * 2);
  }
  return outline;
}

function outlineOf(mark: DotsMark | PathMark): Path2D {
  const known = outlines.get(mark);
  if (known) return known;
  const outline = mark.kind === 'dots' ? circles(mark) : new Path2D(mark.d);
  outlines.set(mark, outline);
  return outline;
}

/**
 * Paints a crowd's marks, which are dots, paths and groups of them, as the SVG shows them.
 * @throws on a mark that no crowd has
 */
export function paint(context: OffscreenCanvasRenderingContext2D, marks: readonly Mark[], inks: Inks) {
  for (const mark of marks) {
    const { opacity = 1 } = mark;
    if (opacity <= 0) continue;
    context.save();
    context.globalAlpha *= opacity;
    if (mark.kind === 'group') {
      context.transform(...parseTransform(mark.transform));
      paint(context, mark.children, inks);
    } else if (mark.kind === 'dots') {
      context.fillStyle = inks[mark.fill] ?? 'transparent';
      context.fill(outlineOf(mark));
    } else if (mark.kind === 'path') {
      if (mark.fill && mark.fill !== 'none') {
        context.fillStyle = inks[mark.fill] ?? 'transparent';
        context.fill(outlineOf(mark));
      }
      if (mark.stroke) {
        context.strokeStyle = inks[mark.stroke] ?? 'transparent';
        context.lineWidth = mark.strokeWidth ?? 1;
        context.stroke(outlineOf(mark));
      }
    } else throw new Error(`a crowd has no ${mark.kind}`);
    context.restore();
  }
}
