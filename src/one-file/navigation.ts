import { deckAt, figuresAt, speakerAt } from './addresses';
import { openPage } from './current-page.svelte';
import { openPageOf } from './open-page';

/** In the stead of `$app/navigation`: a page writes its own part of the address, the file's part stays. */
export function replaceState(url: string) {
  const { search, hash } = new URL(url, location.href);
  const rest = search + hash;
  const write = { story: () => rest || '?', figures: figuresAt, present: deckAt, speaker: speakerAt }[
    openPage.view
  ];
  history.replaceState(history.state, '', write(openPage.locale, rest));
}

/** The only page gone to without loading it anew is the same one in the other language. */
export async function goto(url: string) {
  openPage.locale = openPageOf(new URL(url, location.href).search, openPage.file).locale;
  history.replaceState(history.state, '', url);
}
