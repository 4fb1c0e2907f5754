/** Ms in which a speaker looks up and reads a line. */
const SHOWN = 6000;

/** A line that a window says to whoever presents, for a moment. */
export class Notice {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.text = ''), SHOWN);
  }

  close() {
    clearTimeout(this.#timer);
  }
}
