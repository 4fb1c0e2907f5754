import { parseTransform } from '$lib/marks/flatten';
import type { DotsMark, Face, Ink, Mark, PathMark, RectMark, TextMark } from '$lib/marks/marks';

/** What the SVG takes from style sheets and a canvas has to be given. */
export interface Style {
  /** CSS colours by ink. */
  inks: Partial<Record<Ink, string>>;
  /** CSS font families by face. */
  families: Record<Face, string>;
  /** Opacity of labels, 0 to 1. */
  labelOpacity: number;
}

type Context = OffscreenCanvasRenderingContext2D;

/** The weights of picture.css. */
const WEIGHTS: Record<Face, number> = { figure: 800, head: 700, label: 500 };
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Outlines by mark, so that a mark that stays the same object is built once. */
const outlines = new WeakMap<Mark, Path2D>();

/**
 * SVG draws dots as lines of no length with round ends; a canvas draws nothing for those, so that dots become
 * circles.
 */
function circles({ d, radius }: DotsMark): Path2D {
  const outline = new Path2D();
  // Where a stage is too low for anything between them, SVG shows no dots either.
  if (radius <= 0) return outline;
  for (const [, x, y] of d.matchAll(/M([-\d.]+),([-\d.]+)h0/g)) {
    outline.moveTo(Number(x) + radius, Number(y));
    outline.arc(Number(x), Number(y), radius, 0, Math.PI * 2);
  }
  return outline;
}

function rectangle({ x, y, width, height, radius }: RectMark): Path2D {
  const outline = new Path2D();
  if (radius) outline.roundRect(x, y, width, height, Math.max(0, Math.min(radius, width / 2, height / 2)));
  else outline.rect(x, y, width, height);
  return outline;
}

function outlineOf(mark: DotsMark | PathMark | RectMark): Path2D {
  const known = outlines.get(mark);
  if (known) return known;
  const outline =
    mark.kind === 'dots' ? circles(mark) : mark.kind === 'rect' ? rectangle(mark) : new Path2D(mark.d);
  outlines.set(mark, outline);
  return outline;
}

function paintShape(context: Context, mark: PathMark | RectMark, { inks }: Style) {
  const outline = outlineOf(mark);
  // A filter takes no part in the context's own scale.
  if (mark.kind === 'path' && mark.blur) context.filter = `blur(${mark.blur * context.getTransform().a}px)`;
  if (mark.fill && mark.fill !== 'none') {
    context.fillStyle = inks[mark.fill] ?? 'transparent';
    context.fill(outline);
  }
  if (mark.stroke && mark.stroke !== 'none') {
    context.strokeStyle = inks[mark.stroke] ?? 'transparent';
    context.lineWidth = mark.strokeWidth ?? 1;
    context.lineCap = (mark.kind === 'path' ? mark.cap : undefined) ?? 'butt';
    // As SVG has it: a canvas would let sharper corners run into points.
    context.lineJoin = 'miter';
    context.miterLimit = 4;
    if (mark.dash) context.setLineDash(mark.dash.split(/[\s,]+/).map(Number));
    context.stroke(outline);
  }
}

function paintText(context: Context, mark: TextMark, { inks, families, labelOpacity }: Style) {
  context.globalAlpha *= labelOpacity;
  context.font = `${WEIGHTS[mark.face]} ${mark.size}px ${families[mark.face]}`;
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textAlign = ALIGN[mark.anchor];
  context.fillStyle = inks[mark.fill] ?? 'transparent';
  context.strokeStyle = inks.ground ?? 'transparent';
  context.lineWidth = mark.halo ?? 0;
  context.lineJoin = 'round';
  for (const [index, line] of mark.lines.entries()) {
    const y = mark.y + index * mark.leading;
    if (mark.halo) context.strokeText(line, mark.x, y);
    context.fillText(line, mark.x, y);
  }
}

/** Canvases for what fades as a whole, by how deep it lies in others. */
const layers: Context[] = [];

function layerLike({ canvas: { width, height } }: Context, depth: number): Context {
  const layer = (layers[depth] ??= new OffscreenCanvas(width, height).getContext('2d')!);
  const { canvas } = layer;
  // Also what empties it.
  Object.assign(canvas, { width, height });
  return layer;
}

/** Fades a group as a whole, because the shapes under its labels would otherwise show through them. */
function paintFading(context: Context, marks: readonly Mark[], opacity: number, style: Style, depth: number) {
  const layer = layerLike(context, depth);
  layer.setTransform(context.getTransform());
  paint(layer, marks, style, depth + 1);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha *= opacity;
  context.drawImage(layer.canvas, 0, 0);
}

/**
 * Paints marks as the SVG shows them, except that in a fading group without labels overlapping shapes show
 * through each other.
 */
export function paint(context: Context, marks: readonly Mark[], style: Style, depth = 0) {
  for (const mark of marks) {
    const { opacity = 1 } = mark;
    if (opacity <= 0) continue;
    context.save();
    if (mark.kind === 'group') {
      context.transform(...parseTransform(mark.transform));
      if (opacity < 1 && mark.children.some(({ kind }) => kind === 'text'))
        paintFading(context, mark.children, opacity, style, depth);
      else {
        context.globalAlpha *= opacity;
        paint(context, mark.children, style, depth);
      }
    } else {
      context.globalAlpha *= opacity;
      if (mark.kind === 'text') paintText(context, mark, style);
      else if (mark.kind === 'dots') {
        context.fillStyle = style.inks[mark.fill] ?? 'transparent';
        context.fill(outlineOf(mark));
      } else paintShape(context, mark, style);
    }
    context.restore();
  }
}
