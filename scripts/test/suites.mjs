import { freePort } from '../free-port.mjs';
import { playwrightTotals, vitestTotals } from './totals.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

/** @type {Check} */
export const TYPES = {
  name: 'Types',
  command: ['npx', 'svelte-check', '--threshold', 'error', '--output', 'human', '--incremental']
};

/** @type {Check} */
export const LINT = {
  name: 'Lint',
  command: [
    'npx',
    'eslint',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    'node_modules/.cache/eslint/',
    '.'
  ]
};

/** Which folder may import from which (.dependency-cruiser.mjs). @type {Check} */
export const LAYERS = {
  name: 'Layers',
  command: ['npx', 'depcruise', '--cache', 'node_modules/.cache/dependency-cruiser', 'src']
};

/** Exports, files and packages that nothing uses (knip.json). @type {Check} */
export const UNUSED = {
  name: 'Unused code',
  command: ['npx', 'knip', '--cache', '--no-progress']
};

/** @type {Check} */
export const FORMAT = {
  name: 'Format',
  command: [
    'npx',
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-strategy',
    'content',
    '.'
  ]
};

/** @type {Check} */
export const BUILD = {
  name: 'Build',
  command: ['node', 'scripts/build.mjs', '--if-changed']
};

/**
 * @param {string} report
 * @param {readonly string[]} files
 */
const unitTests = (report, files = []) => ({
  command: [
    'npx',
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files
  ],
  report: { file: report, totals: vitestTotals }
});

/** @type {Check} */
export const UNITS = { name: 'Unit tests', ...unitTests('test-results/unit.json') };

/** Properties that a short run tries less often (tests/support/runs.ts). @type {Check} */
export const PROPERTIES = {
  name: 'Properties, all runs',
  ...unitTests('test-results/properties.json', ['scenes', 'content-fuzz', 'next-half-year']),
  env: { ALL_RUNS: '1' }
};

/**
 * Tests of the built site.
 * @param {string} name
 * @param {readonly string[]} projects of tests/playwright.config.ts
 * @param {{ live?: boolean }} [options]
 * @returns {Promise<Check>}
 */
export async function browserTests(name, projects, options) {
  const file = `test-results/${projects[0]}.json`;
  return {
    name,
    command: [
      'npx',
      'playwright',
      'test',
      '-c',
      'tests',
      ...projects.map((project) => `--project=${project}`)
    ],
    env: {
      // A free port, so that two runs at once never meet.
      E2E_PORT: String(await freePort()),
      E2E_REPORT: file
    },
    report: { file, totals: playwrightTotals },
    ...options
  };
}
