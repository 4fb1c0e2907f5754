import { LANGUAGES, type Locale } from '$lib/locales/locales';
import { fillHtml } from '$lib/reading/server-html';
import { render } from 'svelte/server';
import App from './App.svelte';
import { openPage } from './current-page.svelte';

/** The story as it stands in the file before any script runs. */
export function renderStory(locale: Locale) {
  Object.assign(openPage, { view: 'story', locale, file: locale });
  const { head, body } = render(App);
  return { lang: LANGUAGES[locale].tag, head, body: fillHtml(body, locale, {}) };
}
