import { FAULTS, type FaultName, type Faults } from '../locales/faults/faults';
import type { Words } from '../locales/faults/said';

/** One thing wrong in `src/content`, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's root, such as `src/content/facts.csv`. */
  file: string;
  /** First line is 1. */
  line: number;
  fault: FaultName;
  /** What is wrong. */
  message: Words;
  /** What to write instead. */
  advice: Words;
  /** Id of a row that is asked for and is not there. */
  missing?: string;
  /** It may be meant: it is told, and fails nothing. */
  doubt?: boolean;
}

/** What is wrong, by its name, with the values that its words are about. Where it is wrong is for another to say. */
export type Fault = { [F in FaultName]: readonly [fault: F, ...values: Parameters<Faults[F]>] }[FaultName];

/** A problem by its name, with the values that its words are about. */
export function problem<F extends FaultName>(
  file: string,
  line: number,
  fault: F,
  ...values: Parameters<Faults[F]>
): Problem {
  const said = (language: Faults) =>
    (language[fault] as (...all: Parameters<Faults[F]>) => readonly string[])(...values);
  const [en, zh] = [said(FAULTS.en), said(FAULTS.zh)];
  return {
    file,
    line,
    fault,
    message: { en: en[0]!, zh: zh[0]! },
    advice: { en: en[1]!, zh: zh[1]! }
  };
}

/** A problem that has its name and its values already. */
export const problemAt = (file: string, line: number, [fault, ...values]: Fault): Problem =>
  problem(file, line, fault, ...values);

/** Adds problems of one file to a list. */
export const reporter =
  (file: string, problems: Problem[]) =>
  <F extends FaultName>(line: number, fault: F, ...values: Parameters<Faults[F]>) => {
    problems.push(problem(file, line, fault, ...values));
  };
export type Report = ReturnType<typeof reporter>;

/** Everything wrong that one reading of the content found; stops the build. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(
      problems
        .map(({ file, line, message, advice }) => `${file}:${line}: ${message.en} ${advice.en}`)
        .join('\n')
    );
    this.name = 'ContentError';
  }
}
