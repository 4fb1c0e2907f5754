/** One thing wrong in `src/content`, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's root, such as `src/content/facts.csv`. */
  file: string;
  /** First line is 1. */
  line: number;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  advice: string;
}

export const describe = ({ file, line, message, advice }: Problem) => `${file}:${line}: ${message} ${advice}`;

/** Everything wrong that one reading of the content found; stops the build. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'ContentError';
  }
}
