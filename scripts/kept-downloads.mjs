import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * An adapter whose build leaves what was exported where it is: it empties the site's folder, and files for taking away
 * take minutes to make.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const keepDownloads = (adapter, folder) => ({
  ...adapter,
  async adapt(builder) {
    const downloads = join(folder, 'downloads');
    // Beside the folder, so that moving them is renaming. A build that was ended left them there for the next.
    const waiting = join(dirname(folder), `.${basename(folder)}-downloads`);
    if (existsSync(downloads)) {
      rmSync(waiting, { recursive: true, force: true });
      renameSync(downloads, waiting);
    }
    try {
      await adapter.adapt(builder);
    } finally {
      if (existsSync(waiting)) {
        mkdirSync(folder, { recursive: true });
        renameSync(waiting, downloads);
      }
    }
  }
});
