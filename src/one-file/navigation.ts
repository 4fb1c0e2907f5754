import { deckAt, speakerAt } from './addresses';
import { place, placeIn } from './place.svelte';

/** In the stead of `$app/navigation`: a page writes its own part of the address, the file's part stays. */
export function replaceState(url: string) {
  const { search, hash } = new URL(url, location.href);
  const rest = search + hash;
  const write = { story: () => rest || '?', present: deckAt, speaker: speakerAt }[place.view];
  history.replaceState(history.state, '', write(place.locale, rest));
}

/** The only page gone to without loading it anew is the same one in the other language. */
export async function goto(url: string) {
  place.locale = placeIn(new URL(url, location.href).search, place.file).locale;
  history.replaceState(history.state, '', url);
}
