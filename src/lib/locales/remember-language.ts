import type { Locale } from './locales';

/** A language that was chosen once is not chosen again by the browser's first language. */
export function rememberLanguage(locale: Locale) {
  try {
    localStorage.setItem('language', locale);
  } catch {
    // Without storage the choice holds for this visit: a page reached from our own never redirects.
  }
}
