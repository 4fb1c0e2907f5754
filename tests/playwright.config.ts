import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/browser.mjs';

const executablePath = chromiumPath();
/** The test command picks a free one, so that two runs never meet. */
const port = Number(process.env.E2E_PORT ?? 4179);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // Machines are noisy and slow ones are many: what fails twice fails.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // A page answered from the last test's files would hide what the server says; tests/e2e/offline.test.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) }
  },
  webServer: {
    command: `node scripts/serve-build.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  }
});
