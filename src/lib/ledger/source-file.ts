import type { Problem } from './content-error';

export interface SourceFile {
  /** Path from the project's root, for messages. */
  file: string;
  text: string;
}

/** What a byte that is no UTF-8 was read as, and characters that no one types. */
// eslint-disable-next-line no-control-regex
const DAMAGE = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * A file's text without byte order mark, its lines ended by \n alone.
 * @returns undefined for a file in another encoding, after reporting its first damaged line
 */
export function soundText({ file, text }: SourceFile, problems: Problem[]): string | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const damaged = lines.findIndex((line) => DAMAGE.test(line));
  if (damaged < 0) return lines.join('\n');
  problems.push({
    file,
    line: damaged + 1,
    message: 'this line cannot be read: the file is not in UTF-8.',
    advice:
      'Save it again in the encoding UTF-8 (in a spreadsheet: "CSV UTF-8"), and look whether its Chinese is whole.'
  });
  return undefined;
}
