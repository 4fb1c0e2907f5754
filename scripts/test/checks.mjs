import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { childEnvironment } from '../bootstrap.mjs';

/**
 * A command that passes or fails, or that runs tests which are counted one by one.
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {boolean} [live] prints as it goes on instead of when it has ended
 * @property {{ file: string, totals: (file: string) => import('./totals.mjs').Totals }} [report] what a test runner
 *   writes
 */

/** @param {Check} check @returns {Promise<import('./totals.mjs').Totals>} */
export async function runCheck({ name, command: [program, ...args], env, live, report }) {
  if (live) console.log(`── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const began = performance.now();
  const { ok, output } = await ended(
    spawn(program, args, {
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      env: childEnvironment(env)
    })
  );
  const totals = totalsOf(ok, report);
  const count = report ? `${totals.passed} passed, ${totals.failed} failed, ` : '';
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${totals.failed ? '✗' : '✓'} ${name} (${count}${seconds} s)`);
  if (totals.failed) console.log(output);
  return totals;
}

/** A runner that wrote no report, or that failed though none of its tests did, is one failure. */
function totalsOf(ok, report) {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, unchecked: [] };
  try {
    const totals = report.totals(report.file);
    return { ...totals, failed: Math.max(totals.failed, ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1, unchecked: [] };
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) =>
  new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', ({ message }) => resolve({ ok: false, output: message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

/** Runs checks one after the other. @param {readonly Check[]} checks */
export async function inOrder(checks) {
  const results = [];
  for (const check of checks) results.push(await runCheck(check));
  return results;
}
