import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/browser.mjs';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: 'http://127.0.0.1:4179',
    locale: 'en-GB',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) }
  },
  webServer: {
    command: 'node scripts/serve-build.mjs 4179',
    url: 'http://127.0.0.1:4179/',
    reuseExistingServer: false
  }
});
