import { due, play, visit, type Kiosk } from './kiosk';

/** How often the player looks whether something is due, and what a step's motion takes at most; ms. */
const LOOK = 250;
const MOTION = 2000;

/** Plays the deck by itself, and steps back for whoever touches it. */
export class KioskPlayer {
  #kiosk: Kiosk | undefined;

  /**
   * @param next shows the next step, or the first after the last
   * @param standing seconds that the step now shown stands
   * @param resume clears away what a visitor left open
   */
  start(next: () => void, standing: () => number, resume: () => void): () => void {
    const begin = () => (this.#kiosk = play(Date.now(), standing() * 1000 + MOTION));
    begin();
    const timer = setInterval(() => {
      const what = this.#kiosk && due(this.#kiosk, Date.now());
      if (what === 'resume') resume();
      if (!what) return;
      next();
      begin();
    }, LOOK);
    return () => {
      clearInterval(timer);
      this.#kiosk = undefined;
    };
  }

  /** Reports input, which pauses the player. */
  touch() {
    if (this.#kiosk) this.#kiosk = visit(Date.now());
  }
}
