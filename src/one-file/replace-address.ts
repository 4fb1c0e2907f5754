import { deckAt, figuresAt, speakerAt } from './addresses';
import { openPage } from './current-page.svelte';

/** In the stead of `$lib/util/replace-address`: a page writes its own part of the address, the file's part stays. */
export function replaceAddress(address: string) {
  const { search, hash } = new URL(address, location.href);
  const rest = search + hash;
  const write = { story: () => rest || '?', figures: figuresAt, present: deckAt, speaker: speakerAt }[
    openPage.view
  ];
  history.replaceState(history.state, '', write(openPage.locale, rest));
}
