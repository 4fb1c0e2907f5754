import { escapeMarkup } from '$lib/util/escape-markup';
import { oncePerObject } from '$lib/util/memoize';
import type { Mark, Picture, Point } from '$lib/marks/marks';
import type { PathData } from '$lib/marks/path-data';
import type { Transform } from '$lib/marks/transforms';

/** A mark that has colours and faces of its own. */
export type DrawnMark = Exclude<Mark, { kind: 'group' }>;

/** How a mark's colours and faces are written, as attributes. */
type Style = (mark: DrawnMark) => string;

type Attributes = Record<string, string | number | undefined>;

/** What a mark is in SVG, but for what is inside it. Colours and faces are classes of picture.css. */
export interface Shape {
  tag: 'rect' | 'path' | 'text' | 'g';
  attributes: Attributes;
}

const paint = (mark: { fill?: string; stroke?: string }) =>
  `fill-${mark.fill ?? 'none'}${mark.stroke ? ` stroke-${mark.stroke}` : ''}`;

function classOf(mark: DrawnMark): string {
  switch (mark.kind) {
    case 'rect':
      return paint(mark);
    case 'dots':
      return `dots stroke-${mark.fill}`;
    case 'path':
      return mark.blur ? `${paint(mark)} glow` : paint(mark);
    case 'text':
      return `face-${mark.face} fill-${mark.fill}${mark.halo ? ' halo' : ''}`;
  }
}

const alpha = ({ opacity = 1 }: Mark) => (opacity >= 1 ? undefined : Math.round(opacity * 1000) / 1000);

/** A dot is a line of no length with round ends: a crowd is one element. */
function dotText(points: readonly Point[]): string {
  let text = '';
  for (const [x, y] of points) text += `M${x},${y}h0`;
  return text;
}

/** What stands before the numbers of an arc: its radii, how it is turned, which of the arcs it is, where it ends. */
const IN_ARC = ['', '', ',', ' ', ' ', ',', ' ', ','];

function pathText(d: PathData): string {
  let text = '';
  for (const command of d) {
    const [name, first = ''] = command;
    const arc = name === 'A' || name === 'a';
    text += `${name}${first}`;
    // The numbers of all others are pairs.
    for (let i = 2; i < command.length; i++)
      text += `${arc ? IN_ARC[i] : i % 2 === 0 ? ',' : ' '}${command[i]}`;
  }
  return text;
}

/** Scenes keep the data of what does not change, and its text is written once. */
const [dotsOnce, pathOnce] = [oncePerObject(dotText), oncePerObject(pathText)];

function operationText(transform: Transform): string {
  switch (transform.kind) {
    case 'translate':
      return `translate(${transform.x},${transform.y})`;
    case 'rotate':
      return `rotate(${[transform.degrees, ...(transform.centre ?? [])].join(' ')})`;
    case 'scale':
      return `scale(${transform.y === undefined ? transform.x : `${transform.x},${transform.y}`})`;
    case 'matrix':
      return `matrix(${transform.matrix.join(' ')})`;
  }
}

const transformText = (transforms: readonly Transform[]) => transforms.map(operationText).join(' ');

export const isDrawn = ({ opacity = 1 }: Mark) => opacity > 0;

export function shapeOf(mark: Mark): Shape {
  const opacity = alpha(mark);
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius: rx } = mark;
      return {
        tag: 'rect',
        attributes: {
          x,
          y,
          width,
          height,
          rx,
          class: classOf(mark),
          'stroke-width': mark.strokeWidth,
          'stroke-dasharray': mark.dash,
          opacity
        }
      };
    }
    case 'dots':
      return {
        tag: 'path',
        attributes: {
          d: dotsOnce(mark.points),
          class: classOf(mark),
          'stroke-width': mark.radius * 2,
          opacity
        }
      };
    case 'path':
      return {
        tag: 'path',
        attributes: {
          d: pathOnce(mark.d),
          class: classOf(mark),
          'stroke-width': mark.strokeWidth,
          'stroke-dasharray': mark.dash,
          'stroke-linecap': mark.cap,
          opacity
        }
      };
    case 'text':
      return {
        tag: 'text',
        attributes: {
          x: mark.x,
          y: mark.y,
          class: classOf(mark),
          'font-size': mark.size,
          'text-anchor': mark.anchor,
          'stroke-width': mark.halo,
          opacity
        }
      };
    case 'group':
      return {
        tag: 'g',
        attributes: { transform: mark.transform && transformText(mark.transform), opacity }
      };
  }
}

const byClass: Style = (mark) => `class="${classOf(mark)}"`;

function written(mark: Mark, style: Style): string {
  const { tag, attributes } = shapeOf(mark);
  let opening = tag as string;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    opening +=
      name === 'class' && mark.kind !== 'group' ? ` ${style(mark)}` : ` ${name}="${escapeMarkup(value)}"`;
  }
  if (mark.kind === 'group') return `<${opening}>${svgInside(mark.children, style)}</g>`;
  if (mark.kind !== 'text') return `<${opening}/>`;
  const lines = mark.lines.map((line, index) => {
    const down = index ? ` dy="${mark.leading}"` : '';
    return `<tspan x="${mark.x}"${down}>${escapeMarkup(line)}</tspan>`;
  });
  return `<${opening}>${lines.join('')}</text>`;
}

/** Marks as SVG text. @param style where no style sheet of ours follows, how each mark looks */
export function svgInside(marks: readonly Mark[], style: Style = byClass): string {
  let all = '';
  for (const mark of marks) if (isDrawn(mark)) all += written(mark, style);
  return all;
}

export const viewBoxOf = ({ width, height }: Picture) => `0 0 ${width} ${height}`;

/** A whole picture as an SVG element, for where no script draws it: the page before it is followed, files and tests. */
export const svgOf = (picture: Picture) =>
  `<svg class="picture" viewBox="${viewBoxOf(picture)}" preserveAspectRatio="xMidYMid meet" ` +
  `aria-hidden="true" focusable="false">${svgInside(picture.marks)}</svg>`;
