import { keepForOffline } from '$lib/offline/register';
import { keepPrerendered } from '$lib/reading/prerendered';

/**
 * Brings a page that is read to life where it stands. It leads to others by plain links, so that a router, which would
 * be a sixth of its scripts, has nothing to do in it.
 * @param hydrate what the server rendered, with the props that it gave it
 */
export function wakeUp(hydrate: (where: { target: Element; props: never }) => void) {
  const target = document.querySelector('.island')!;
  const props = JSON.parse(document.querySelector('.island-props')!.textContent!) as never;
  keepPrerendered(target);
  // To run the scripts and to wake up are a task each: a slow phone answers between them.
  setTimeout(() => {
    hydrate({ target, props });
    keepForOffline();
  });
}
