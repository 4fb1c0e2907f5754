import type { Locale } from '$lib/ledger/figure';
import { LANG } from '$lib/locales/messages/reading/messages';
import { fillHtml } from '$lib/reading/server-html';
import { render } from 'svelte/server';
import App from './App.svelte';
import { openPage } from './current-page.svelte';

/** The story as it stands in the file before any script runs. */
export function renderStory(locale: Locale) {
  Object.assign(openPage, { view: 'story', locale, file: locale });
  const { head, body } = render(App);
  return { lang: LANG[locale], head, body: fillHtml(body, locale) };
}
