import type { Point } from './talk';

/** Ms after which a mouse that rests points at nothing. */
const REST = 3000;

/** As a share of a length, within it, in thousandths. */
const share = (part: number, whole: number) =>
  Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 1000;

/** Makes a red dot of a mouse over a slide. */
export class Pointing {
  /** Whether the mouse is a dot at all. */
  on = $state(true);
  /** Whether it moved lately. */
  moving = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point: (at: Point | null) => void;

  /** @param point is told where the mouse is on the slide; null where it rests or has left it */
  constructor(point: (at: Point | null) => void) {
    this.#point = point;
  }

  /** Follows the mouse over the element that listens. A finger covers what it would point at. */
  move = ({ clientX, clientY, pointerType, currentTarget }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    this.moving = true;
    if (this.on) this.#point({ x: share(clientX - left, width), y: share(clientY - top, height) });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.leave, REST);
  };

  leave = () => {
    clearTimeout(this.#timer);
    this.moving = false;
    this.#point(null);
  };

  toggle() {
    this.on = !this.on;
    this.leave();
  }
}
