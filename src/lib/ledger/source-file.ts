import { problem, type Problem } from './content-error';

export interface SourceFile {
  /** Path from the project's root, for messages. */
  file: string;
  /** Lines end in \n (decode.ts). */
  text: string;
}

/** What a byte that is no UTF-8 was read as, and characters that no one types. */
// eslint-disable-next-line no-control-regex
const DAMAGE = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** @returns a file's text; undefined where it could not be decoded, after reporting its first damaged line */
export function soundText({ file, text }: SourceFile, problems: Problem[]): string | undefined {
  const damaged = text.split('\n').findIndex((line) => DAMAGE.test(line));
  if (damaged < 0) return text;
  problems.push(problem(file, damaged + 1, 'notUtf8'));
  return undefined;
}
