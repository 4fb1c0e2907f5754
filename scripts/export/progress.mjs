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
      await work((done, all) => live && process.stdout.write(`\r  … ${name}  ${done} of ${all}`));
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
