import { spawnSync } from 'node:child_process';
import { dirname, basename, resolve } from 'node:path';
import { textOfBytes } from '../../ledger/decode';
import type { SourceFile } from '../../ledger/source-file';
import { oncePerObject } from '../../util/memoize';

/**
 * A file as it stood in the last commit; undefined where there is no git, no commit, or no such file in it. Each of them
 * is a program of its own to run, and several reviews ask for it.
 */
export const committed = oncePerObject(({ file }: SourceFile): SourceFile | undefined => {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${basename(file)}`], {
    cwd: dirname(resolve(file)),
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26
  });
  return status === 0 ? { file, text: textOfBytes(stdout) } : undefined;
});
