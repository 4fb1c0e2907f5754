/**
 * Time that a frame's pictures may take to compute and write, ms, to be drawn in every frame, every second, every
 * third; to lay out and paint them takes as much again. Hands see no difference between 30 and 60 pictures a second
 * where words move 60 times, but a frame that is late.
 */
const LIMITS = [1.5, 5, 10];
/** Frames that a picture may stay behind while the page moves. */
export const MOST_BEHIND = LIMITS.length;
/**
 * Share of the screen's height that a frame moves by when nobody reads what passes, a screen a second: then slow
 * pictures stay one frame further behind.
 */
const FLICK = 1 / 60;
/** Share of the newest time in the mean. */
const NEWEST = 0.25;

/**
 * Draws pictures less often while the page moves where drawing is slow, so that words scroll smoothly: a slow phone
 * draws every second or third frame, and fewer while the page is flicked through.
 */
export class Pace {
  #mean = 0;
  #behind = 0;

  /**
   * To be called once in a frame that moves: whether its pictures are to be drawn. If not, another frame is needed.
   * @param moved how far the page has moved since the last frame, as a share of the screen's height
   */
  due(moved: number): boolean {
    const slow = LIMITS.filter((limit) => this.#mean > limit).length;
    const flicked = slow > 0 && moved > FLICK;
    return ++this.#behind > Math.min(MOST_BEHIND, flicked ? slow + 1 : slow);
  }

  /** Whether a picture is too slow to be drawn in every frame. */
  get slow(): boolean {
    return this.#mean > LIMITS[0]!;
  }

  /** @param time that computing and writing a frame's pictures took, ms; none if they stayed as they were */
  drew(time?: number) {
    this.#behind = 0;
    if (time !== undefined) this.#mean += (time - this.#mean) * NEWEST;
  }
}
