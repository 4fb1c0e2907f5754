import { LANGUAGES, type Locale } from './locales/locales';
import { siteFolder } from './site-folder';

/**
 * Where the pages are. The one-file edition has its own (src/one-file/addresses.ts): there all of them are one file.
 */
const folder = (locale: Locale) => `${siteFolder()}/${LANGUAGES[locale].folder}`;

/** @param rest query and hash, as behind the path of a link */
export const storyAt = (locale: Locale, rest = '') => `${folder(locale)}${rest}`;
export const deckAt = (locale: Locale, rest = '') => `${folder(locale)}present/${rest}`;
export const speakerAt = (locale: Locale, rest = '') => `${folder(locale)}present/speaker/${rest}`;
/**
 * The address by which others reach the site, with a slash at its end: as built with ORIGIN, else as it is served.
 * Undefined on the server of a build that was not told.
 */
export const siteAddress = (): string | undefined =>
  __SITE__ || (typeof location === 'undefined' ? undefined : new URL(folder('en'), location.href).href);
export const figuresAt = (locale: Locale, rest = '') => `${folder(locale)}figures/${rest}`;
export const downloadAt = (file: string) => `${siteFolder()}/downloads/${file}`;
/** What is known of each figure in the story; see `$lib/story/fetch-figures`. */
export const printedFiguresAt = (locale: Locale) => `${folder(locale)}printed-figures.json`;
/** The figures as data; one set of files for both languages. */
export const dataAt = (file: string) => `${siteFolder()}/figures/${file}`;
