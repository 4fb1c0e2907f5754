import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../scripts/browser.mjs';

const executablePath = chromiumPath();
const port = Number(process.env.E2E_PORT ?? 4179);
/** Tests that `npm test` has no time for: the same as its own for more sizes, languages and seeds. */
const FULL = /@full/;

export default defineConfig({
  outputDir: '../test-results/browser',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: true,
  // Machines are noisy and slow ones are many: a test may take its time, but never a second try.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['line'],
    ['json', { outputFile: resolve(process.env.E2E_REPORT ?? 'test-results/browser.json') }]
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // A page answered from the last test's files would hide what the server says; e2e/offline.test.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) }
  },
  projects: [
    { name: 'journeys', testDir: 'e2e', grepInvert: FULL },
    { name: 'variants', testDir: 'e2e', grep: FULL },
    { name: 'full', testDir: 'full' },
    {
      name: 'firefox',
      testDir: 'full',
      testMatch: 'one-file.test.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: firefoxPath() ?? '',
          firefoxUserPrefs: {
            // As readers have it: Playwright would let files look into each other.
            'security.fileuri.strict_origin_policy': true,
            // Going back to a page kept whole, the driver would wait for a load that never comes.
            'browser.sessionhistory.max_total_viewers': 0
          }
        }
      }
    }
  ],
  webServer: {
    command: `node scripts/serve-build.mjs ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  }
});
