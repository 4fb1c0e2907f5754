import { defineConfig } from '@playwright/test';
import { firefoxPath } from './scripts/browser.mjs';

/** The one-file edition once more, in an installed Firefox. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: 'one-file.test.ts',
  outputDir: 'test-results/firefox',
  reporter: 'line',
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
});
