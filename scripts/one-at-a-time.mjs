import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Not in node_modules, which an install empties. */
const FOLDER = '.svelte-kit';
const LOCK = `${FOLDER}/one-at-a-time`;
/** Tells programs that a holder starts that they need not wait for it. */
const HELD = 'HOLDS_FOLDER';
/** Between two looks, ms. */
const PAUSE = 300;

const sleep = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/** Whether a process still runs. @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether the lock was free */
function taken() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** The holder may have ended, or ends just now: then there is nothing to read. */
function holder() {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Holds this folder until the process ends or the answer is called: packages and builds of two commands at once would
 * take each other's files away. Waits for another command that holds it, and says so.
 * @returns what lets go of it
 */
export function holdFolder() {
  if (process.env[HELD]) return () => {};
  mkdirSync(FOLDER, { recursive: true });
  for (let waited = false; !taken(); waited = true) {
    if (!waited) console.log('Another command is at work in this folder: waiting until it has ended.');
    // One that was ended from outside has left its lock.
    if (!runs(holder())) rmSync(LOCK, { force: true });
    else sleep();
  }
  process.env[HELD] = String(process.pid);
  const release = () => {
    delete process.env[HELD];
    process.off('exit', release);
    if (holder() === process.pid) rmSync(LOCK, { force: true });
  };
  process.on('exit', release);
  return release;
}
