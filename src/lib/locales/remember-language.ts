import type { Locale } from './locales';

/** Stores the chosen language, so that the browser's preferred language no longer redirects. */
export function rememberLanguage(locale: Locale) {
  try {
    localStorage.setItem('language', locale);
  } catch {
    // Without storage the choice holds for this visit: a page reached from our own never redirects.
  }
}
