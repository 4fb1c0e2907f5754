/** Px that a finger travels before it is a swipe, and below which it is a tap. */
const SWIPE = 50;
const TAP = 12;

export interface Track {
  x: number;
  y: number;
  dx: number;
  dy: number;
  /** Width of what is touched. */
  width: number;
}

/** Where a touch leads: the right half and a swipe to the left or up go on. */
export function wayOf({ x, dx, dy, width }: Track): 'next' | 'previous' | undefined {
  const far = Math.max(Math.abs(dx), Math.abs(dy));
  if (far < TAP) return x >= width / 2 ? 'next' : 'previous';
  if (far < SWIPE) return;
  return (Math.abs(dx) > Math.abs(dy) ? dx : dy) < 0 ? 'next' : 'previous';
}

/** Follows one pointer over the deck. */
export class Gesture {
  #start: PointerEvent | undefined;
  #ongo: (way: 'next' | 'previous') => void;

  constructor(ongo: (way: 'next' | 'previous') => void) {
    this.#ongo = ongo;
  }

  down = (event: PointerEvent) => {
    // A second finger is a pinch, another button a menu.
    this.#start = event.isPrimary && event.button === 0 ? event : undefined;
  };

  up = (event: PointerEvent) => {
    const start = this.#start;
    this.#start = undefined;
    if (!start || event.pointerId !== start.pointerId) return;
    const { clientX: x, clientY: y } = start;
    const way = wayOf({ x, y, dx: event.clientX - x, dy: event.clientY - y, width: innerWidth });
    if (way) this.#ongo(way);
  };

  cancel = () => {
    this.#start = undefined;
  };
}
