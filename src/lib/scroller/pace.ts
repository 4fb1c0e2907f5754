/** Time that computing the pictures of one frame may take, ms; to write, lay out and paint them takes as much twice. */
const PART_OF_FRAME = 1.5;
/** Frames that a picture may stay behind while the page moves. */
export const MOST_BEHIND = 3;
/** Share of the newest time in the mean. */
const NEWEST = 0.25;

/**
 * Draws pictures less often while the page moves where drawing is slow, so that words scroll smoothly: a slow phone
 * draws every second or third frame.
 */
export class Pace {
  #mean = 0;
  #behind = 0;

  /** To be called once in a frame that moves: whether its pictures are to be drawn. If not, another frame is needed. */
  due(): boolean {
    const wait = Math.min(MOST_BEHIND, Math.floor(this.#mean / PART_OF_FRAME));
    return ++this.#behind > wait;
  }

  /** @param time that computing a frame's pictures took, ms */
  drew(time: number) {
    this.#behind = 0;
    this.#mean += (time - this.#mean) * NEWEST;
  }
}
