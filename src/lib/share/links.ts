import { LANGUAGES, type Locale } from '../locales/locales';
import { escapeMarkup } from '../util/escape-markup';

/**
 * Whole addresses to give away, on a site whose own ends in a slash.
 *
 * A chapter has an address of its own, `/chapter/buses/`, because what fetches a shared link's title and picture drops
 * the hash and runs no script: `/#buses-floor` would always look like the whole story. A reader is led on to that
 * place.
 */
const folder = (site: string, locale: Locale) => `${site}${LANGUAGES[locale].folder}`;

/** @param path a page's address without language, such as `/` or `/figures/` */
export const pageLink = (site: string, locale: Locale, path: string) =>
  `${folder(site, locale)}${path.slice(1)}`;
export const storyLink = folder;
export const chapterLink = (site: string, locale: Locale, chapter: string) =>
  pageLink(site, locale, `/chapter/${chapter}/`);
export const frameLink = (site: string, locale: Locale, chapter: string) =>
  pageLink(site, locale, `/embed/${chapter}/`);

/** A page in each language, by what search engines call it; who reads neither is led to the English one. */
export const alternateLinks = (site: string, path: string): { hreflang: string; href: string }[] => [
  { hreflang: LANGUAGES.en.tag, href: pageLink(site, 'en', path) },
  { hreflang: LANGUAGES.zh.tag, href: pageLink(site, 'zh', path) },
  { hreflang: 'x-default', href: pageLink(site, 'en', path) }
];

/** What an editor pastes into another page to have a chapter stand in it. */
export const frameCode = (address: string, title: string) =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" ` +
  `width="100%" height="640" frameborder="0" loading="lazy"></iframe>`;
