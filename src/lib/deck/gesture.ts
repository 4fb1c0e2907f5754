/** Px that a finger travels before it is a swipe, and below which it is a tap. */
const SWIPE = 50;
const TAP = 12;

export type Way = 'next' | 'previous';

export interface Track {
  x: number;
  y: number;
  dx: number;
  dy: number;
  /** Width of what is touched. */
  width: number;
}

/** Where a touch leads: the right half and a swipe to the left or up go on. */
export function wayOf({ x, dx, dy, width }: Track): Way | undefined {
  const far = Math.max(Math.abs(dx), Math.abs(dy));
  if (far < TAP) return x >= width / 2 ? 'next' : 'previous';
  if (far < SWIPE) return;
  return (Math.abs(dx) > Math.abs(dy) ? dx : dy) < 0 ? 'next' : 'previous';
}

/** Follows one pointer over the deck. */
export class Gesture {
  #start: PointerEvent | undefined;
  #ongo: (way: Way, pointer: string) => void;
  #halves: (pointer: string) => boolean;

  /**
   * @param ongo is told where to go, and by what kind of pointer
   * @param halves whether a kind of pointer goes back by the left half; otherwise all its clicks go on
   */
  constructor(ongo: (way: Way, pointer: string) => void, halves: (pointer: string) => boolean) {
    this.#ongo = ongo;
    this.#halves = halves;
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
    const { pointerType } = event;
    const from = this.#halves(pointerType) ? x : innerWidth;
    const way = wayOf({ x: from, y, dx: event.clientX - x, dy: event.clientY - y, width: innerWidth });
    // A mouse moved while its button is down is no wish to go back.
    if (way === 'next' || (way && this.#halves(pointerType))) this.#ongo(way, pointerType);
  };

  cancel = () => {
    this.#start = undefined;
  };
}
