import { siteFolder } from '$lib/site-folder';
import { whenIdle } from '$lib/util/when-idle';
import { trustedScript } from '$lib/util/trusted-types';

/** Not every browser says so. */
type Connection = { saveData?: boolean } | undefined;

/**
 * Starts what keeps the site for reading without a network, once the page has nothing else to do. A chapter in a frame
 * of another page keeps nothing, nor does the browser of a reader who wants to save data.
 */
export function keepForOffline() {
  const { connection } = navigator as { connection?: Connection };
  if (!('serviceWorker' in navigator) || parent !== window || connection?.saveData) return;
  whenIdle(() => {
    const worker = navigator.serviceWorker.register(trustedScript(`${siteFolder()}/service-worker.js`));
    // Registration fails in private windows and on full disks; then the site is read over the network.
    worker.catch(() => {});
  });
}
