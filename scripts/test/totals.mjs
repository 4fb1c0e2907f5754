import { readFileSync } from 'node:fs';

/**
 * What a run of tests came to.
 * @typedef {{ passed: number, failed: number, unchecked: string[] }} Totals `unchecked`: what was skipped, and why
 */

/** @param {string} file vitest's JSON report @returns {Totals} */
export function vitestTotals(file) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be read has no tests that could fail.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
    unchecked: []
  };
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {Totals} A test that passes only when it is repeated has failed.
 */
export function playwrightTotals(file) {
  const { stats, suites, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.every(({ status }) => status === 'skipped'));
  const unchecked = skipped.map(({ title, tests }) => {
    const reason = tests
      .flatMap(({ annotations }) => annotations)
      .find(({ type }) => type === 'skip')?.description;
    return `${title}${reason ? `: ${reason}` : ''}`;
  });
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: Math.max(failed, errors.length > 0 ? 1 : 0), unchecked };
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {readonly Totals[]} all @returns {Totals} */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  unchecked: all.flatMap(({ unchecked }) => unchecked)
});

/** Prints what was not checked and, as the last line, the totals; the process fails if anything did. */
export function conclude({ passed, failed, unchecked }) {
  for (const reason of new Set(unchecked)) console.log(`Not checked: ${reason}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
