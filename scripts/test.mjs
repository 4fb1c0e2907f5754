// Every check, in order: types, lint, unit, build, end-to-end. Ends with "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { installPackages, run } from './bootstrap.mjs';
import { freePort } from './free-port.mjs';
import { installBrowser } from './install-browser.mjs';

installPackages();
const browser = await installBrowser();
const totals = { passed: 0, failed: 0 };

function check(name, command, args) {
  console.log(`\n── ${name}`);
  const ok = run('npx', [command, ...args]);
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Counts the tests of a runner that writes a JSON report; a run that wrote none counts as one failure. */
function suite(name, command, args, report, count) {
  console.log(`\n── ${name}`);
  rmSync(report, { force: true });
  const ok = run('npx', [command, ...args]);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    totals.passed += passed;
    totals.failed += failed + (!ok && failed === 0 ? 1 : 0);
  } catch {
    totals.failed += 1;
  }
}

check('Types (generated)', 'svelte-kit', ['sync']);
check('Types', 'svelte-check', ['--threshold', 'error', '--output', 'human']);
check('Lint', 'eslint', ['.']);
check('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
suite(
  'Unit tests',
  'vitest',
  [
    'run',
    '--configLoader',
    'runner',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json'
  ],
  'test-results/unit.json',
  (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests + (r.numFailedTestSuites > 0 && r.numFailedTests === 0 ? 1 : 0)
  })
);
const built = check('Build', 'vite', ['build', '--configLoader', 'runner', '--logLevel', 'error']);
if (built && browser) {
  process.env.E2E_PORT = String(await freePort());
  suite('End-to-end tests', 'playwright', ['test'], 'test-results/e2e.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected
  }));
} else totals.failed += 1;

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
