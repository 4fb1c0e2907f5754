// Installs what is missing before anything else runs. `pre*` scripts are skipped under ignore-scripts, so start and
// test call this.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { holdFolder } from './one-at-a-time.mjs';
import { builtFromThis, rememberBuild } from './unchanged.mjs';

const STAMP = 'node_modules/.lock-hash';

// Vite warns of imports without extensions in its configuration, which its own loaders resolve.
const QUIET = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** The environment of a command that a script starts. @param {Record<string, string>} [added] */
export const childEnvironment = (added) => ({ ...process.env, ...QUIET, ...added });

/** @typedef {import('node:child_process').SpawnSyncOptions & { env?: Record<string, string> }} RunOptions */

/**
 * Runs a command in the foreground, with what `env` adds to the environment; true when it succeeded.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const run = (command, args, { env, ...options } = {}) =>
  spawnSync(command, args, { stdio: 'inherit', ...options, env: childEnvironment(env) }).status === 0;

/**
 * Writes .svelte-kit, which the TypeScript settings extend and a fresh clone has not; true when it succeeded.
 * @param {RunOptions} [options]
 */
export const sync = (options = {}) =>
  run('npx', ['svelte-kit', 'sync'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * Builds the site for readers, here or where the options say; true when it succeeded. A script that has loaded a module
 * through Vite is taken by it to be at work on the site, and so would be what it starts.
 * @param {RunOptions} [options]
 */
export const buildSite = (options = {}) =>
  sync(options) &&
  run('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'], {
    ...options,
    env: { NODE_ENV: 'production', ...options.env }
  });

/**
 * Builds the site into `build/` unless it stands there as it would be built now; true when it does in the end.
 * @param {{ always?: boolean }} [options] `always` builds it in any case
 */
export function freshSite({ always = false } = {}) {
  const release = holdFolder();
  const standing = !always && builtFromThis();
  const built = standing || buildSite();
  if (built && !standing) rememberBuild();
  release();
  return built;
}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Installs the packages of the lock file, unless node_modules already holds exactly these. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const release = holdFolder();
  install();
  release();
}

function install() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log(
    existsSync('node_modules') ? 'The lock file changed: installing packages anew.' : 'Installing packages.'
  );
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error(
      'Could not fetch the packages of package-lock.json from the npm registry. Is there a network?'
    );
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, hash);
}
