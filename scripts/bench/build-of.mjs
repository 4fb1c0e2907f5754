import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Builds another commit beside this one, with this one's packages.
 * @param {string} revision as git names it
 * @returns {{ build: string, clear: () => void }} the folder of its build, and what takes all of it away again
 */
export function buildOf(revision) {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), 'tree');
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--detach', folder, revision);
  const clear = () => git('worktree', 'remove', '--force', folder);
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
    const run = (/** @type {string[]} */ ...args) => execFileSync('npx', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    run('svelte-kit', 'sync');
    run('vite', 'build', '--configLoader', 'runner', '--logLevel', 'error');
  } catch (error) {
    clear();
    throw error;
  }
  return { build: join(folder, 'build'), clear };
} // prettier-ignore
