import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite } from '../bootstrap.mjs';

/**
 * Builds another commit beside this one, with this one's packages.
 * @param {string} revision as git names it
 * @returns {{ build: string, clear: () => void }} the folder of its build, and what takes all of it away again
 */
export function buildOf(revision) {
  const around = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = join(around, 'tree');
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--detach', folder, revision);
  const clear = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(around, { recursive: true });
  };
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    if (!buildSite({ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }))
      throw new Error(`${revision} does not build; see above`);
  } catch (error) {
    clear();
    throw error;
  }
  return { build: join(folder, 'build'), clear };
}
