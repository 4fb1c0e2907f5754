// What Lighthouse says of the built story, on a phone and a laptop, in both languages. Accessibility, best practices
// and search must be 100; how fast it was depends on the machine. It is fetched when it is asked for: it ships
// nothing.
//   npm run build && npm run lighthouse
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS, chromiumPath } from './browser.mjs';
import { serveBuild } from './serve.mjs';

const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DEVICES = { phone: [], laptop: ['--preset=desktop'] };

const run = promisify(execFile);
const site = await serveBuild();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const report = join(folder, 'report.json');
const rows = [];
const faults = [];
try {
  for (const path of ['/', '/zh/'])
    for (const [device, options] of Object.entries(DEVICES)) {
      const flags = ['--headless=new', ...CHROMIUM_ARGS].join(' ');
      await run(
        'npx',
        [
          '--yes',
          `lighthouse@${VERSION}`,
          site.origin + path,
          '--quiet',
          '--output=json',
          `--output-path=${report}`,
          `--chrome-flags=${flags}`,
          `--only-categories=${CATEGORIES}`,
          ...options
        ],
        { env: { ...process.env, CHROME_PATH: chromiumPath() ?? '' } }
      );
      const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
      const ms = (audit) => Math.round(audits[audit].numericValue);
      rows.push({
        path,
        device,
        ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(categories[id].score * 100)])),
        'largest paint, ms': ms('largest-contentful-paint'),
        'blocking, ms': ms('total-blocking-time'),
        shift: audits['cumulative-layout-shift'].numericValue
      });
      for (const id of CATEGORIES.slice(1))
        for (const { id: audit, weight } of categories[id].auditRefs)
          if (weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
            faults.push(`${path}, ${device}: ${id}: ${audits[audit].title}`);
    }
} finally {
  site.close();
  rmSync(folder, { recursive: true });
}
console.table(rows);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
