import { spawnSync } from 'node:child_process';
import { dirname, basename, resolve } from 'node:path';
import { textOfBytes } from '../../ledger/decode';
import type { SourceFile } from '../../ledger/source-file';

/** A file as it stood in the last commit; undefined where there is no git, no commit, or no such file in it. */
export function committed({ file }: SourceFile): SourceFile | undefined {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${basename(file)}`], {
    cwd: dirname(resolve(file)),
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26
  });
  return status === 0 ? { file, text: textOfBytes(stdout) } : undefined;
}
