import type { Mark, TextMark } from '$lib/marks/marks';
import { isDrawn, shapeOf, type Shape } from './svg-text';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark as it was drawn last. */
interface Drawn {
  mark: Mark;
  element: SVGElement;
  shape: Shape;
  inside: Drawn[];
}

function setAttributes(element: Element, now: Shape['attributes'], before: Shape['attributes']) {
  for (const name in now) {
    const value = now[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function setLines(element: SVGElement, mark: TextMark, before: TextMark | undefined) {
  while (element.childNodes.length > mark.lines.length) element.lastChild!.remove();
  for (const [index, line] of mark.lines.entries()) {
    const known = element.childNodes[index] as SVGElement | undefined;
    const span = known ?? element.appendChild(document.createElementNS(SVG, 'tspan'));
    // A text node that goes on costs less than a new one, but others may have put their own in its place.
    const text = span.firstChild;
    if (!known || !(text instanceof Text)) span.textContent = line;
    else if (before?.lines[index] !== line) text.data = line;
    if (!known || before?.x !== mark.x) span.setAttribute('x', String(mark.x));
    if (index > 0 && (!known || before?.leading !== mark.leading))
      span.setAttribute('dy', String(mark.leading));
  }
}

function draw(mark: Mark): Drawn {
  const shape = shapeOf(mark);
  const element = document.createElementNS(SVG, shape.tag) as SVGElement;
  setAttributes(element, shape.attributes, {});
  const drawn: Drawn = { mark, element, shape, inside: [] };
  if (mark.kind === 'text') setLines(element, mark, undefined);
  if (mark.kind === 'group') drawn.inside = update(element, [], mark.children);
  return drawn;
}

/** The element goes on as what the mark is now. */
function redraw(drawn: Drawn, mark: Mark) {
  const before = drawn.mark;
  if (before === mark) return;
  const shape = shapeOf(mark);
  setAttributes(drawn.element, shape.attributes, drawn.shape.attributes);
  if (mark.kind === 'text') setLines(drawn.element, mark, before as TextMark);
  if (mark.kind === 'group') drawn.inside = update(drawn.element, drawn.inside, mark.children);
  Object.assign(drawn, { mark, shape });
}

const isSame = (drawn: Drawn, mark: Mark) => drawn.mark.key === mark.key && drawn.mark.kind === mark.kind;

/** Makes a parent's elements those of the marks: what keeps its key keeps its element. */
function update(parent: SVGElement, before: readonly Drawn[], marks: readonly Mark[]): Drawn[] {
  const now: Drawn[] = [];
  let rest: Map<string, Drawn> | undefined;
  let index = 0;
  for (const mark of marks) {
    if (!isDrawn(mark)) continue;
    const expected = before[index];
    if (!rest && expected && isSame(expected, mark)) {
      redraw(expected, mark);
      now.push(expected);
      index++;
      continue;
    }
    // From here on the order changed.
    rest ??= new Map(before.slice(index).map((drawn) => [`${drawn.mark.kind} ${drawn.mark.key}`, drawn]));
    const name = `${mark.kind} ${mark.key}`;
    const known = rest.get(name);
    rest.delete(name);
    if (known) redraw(known, mark);
    const drawn = known ?? draw(mark);
    const next: ChildNode | null = now.length > 0 ? now.at(-1)!.element.nextSibling : parent.firstChild;
    if (next !== drawn.element) parent.insertBefore(drawn.element, next);
    now.push(drawn);
  }
  for (const { element } of rest?.values() ?? before.slice(index)) element.remove();
  return now;
}

/**
 * Keeps an SVG element as its picture says. Pictures are new data each frame, most of it the same objects: those are
 * passed over, and of the others only what differs is written. It costs a third of what a component's lists do.
 */
export class SvgDrawing {
  #svg: SVGSVGElement;
  #drawn: Drawn[] | undefined;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  show(marks: readonly Mark[]) {
    // What the server drew is not ours to change.
    if (!this.#drawn) this.#svg.replaceChildren();
    this.#drawn = update(this.#svg, this.#drawn ?? [], marks);
  }
}
