import { openPage } from './current-page.svelte';
import { openPageOf } from './open-page';

/** In the stead of `$app/navigation`. */
export { replaceAddress as replaceState } from './replace-address';

/** The only page gone to without loading it anew is the same one in the other language. */
export async function goto(url: string) {
  openPage.locale = openPageOf(new URL(url, location.href).search, openPage.file).locale;
  history.replaceState(history.state, '', url);
}
