import type { Locale } from '$lib/facts/figure';
import { LANG } from '$lib/i18n/words';
import { fillHtml } from '$lib/stage/server-html';
import { render } from 'svelte/server';
import App from './App.svelte';
import { here } from './here.svelte';

/** The story as it stands in the file before any script runs. */
export function renderStory(locale: Locale) {
  Object.assign(here, { view: 'story', locale, file: locale });
  const { head, body } = render(App);
  return { lang: LANG[locale], head, body: fillHtml(body, locale) };
}
