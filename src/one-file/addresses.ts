import type { Locale } from '$lib/locales/locales';
import { openPage } from './current-page.svelte';
import type { OpenPage } from './open-page';

/**
 * Addresses inside the one-file edition, in the stead of `$lib/addresses`: the query says which page is asked, and the
 * talk's pages are there in both languages, so that windows of one file, which some browsers keep apart from other
 * files, may differ in language.
 */
const inside = (view: OpenPage['view'], locale: Locale, rest: string) =>
  `?${view}&lang=${locale}${rest.replace('?', '&')}`;

/** What is read in the other language is in the file beside this one. */
const fileOf = (locale: Locale) => (locale === openPage.file ? '' : `story.${locale}.html`);
export const storyAt = (locale: Locale, rest = '') => `${fileOf(locale) || '?'}${rest}`;
export const figuresAt = (locale: Locale, rest = '') => `${fileOf(locale)}?figures${rest.replace('?', '&')}`;
export const deckAt = (locale: Locale, rest = '') => inside('present', locale, rest);
export const speakerAt = (locale: Locale, rest = '') => inside('speaker', locale, rest);
/** A file is nowhere that others could go; a site it came from may be. */
export const siteAddress = (): string | undefined => __SITE__ || undefined;
/** Take-away files lie together. */
export const downloadAt = (file: string) => file;
/** Beside the site's figures page only; a page that is a file lists none. */
export const dataAt = (file: string) => file;
