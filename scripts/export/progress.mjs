/** Seconds of work after which the time left can be told. */
const KNOWN_AFTER = 5;

/** @param {number} ms since the beginning @param {number} share of the work that is done @returns {string} */
export function timeLeft(ms, share) {
  const left = ms / share - ms;
  if (ms < KNOWN_AFTER * 1000 || share >= 1) return '';
  return left < 90_000 ? `, ${Math.ceil(left / 1000)} s left` : `, ${Math.round(left / 60_000)} min left`;
}

/** Says what is being made, how far it is, and what failed; one failure does not stop the rest. */
export class Progress {
  /** @type {string[]} */
  failed = [];

  /**
   * @param {string} name
   * @param {(reportProgress: (done: number, all: number) => void) => unknown} work
   */
  async step(name, work) {
    const start = Date.now();
    const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
    const live = process.stdout.isTTY;
    process.stdout.write(live ? `  … ${name}` : `  … ${name}\n`);
    try {
      await work((done, all) => {
        if (live)
          process.stdout.write(
            `\r\x1b[K  … ${name}  ${done} of ${all}${timeLeft(Date.now() - start, done / all)}`
          );
      });
      process.stdout.write(`${live ? '\r\x1b[K' : ''}  ✓ ${name}  ${seconds()}\n`);
      return true;
    } catch (error) {
      this.failed.push(name);
      process.stdout.write(
        `${live ? '\r\x1b[K' : ''}  ✗ ${name}: ${error instanceof Error ? error.message : error}\n`
      );
      return false;
    }
  }
}
