import type { Locale } from '../facts/figure';
import { escapeMarkup } from '../markup';

/**
 * Whole addresses to give away, on a site whose own ends in a slash.
 *
 * A chapter has an address of its own, `/chapter/buses/`, because what fetches a shared link's title and picture drops
 * the hash and runs no script: `/#buses-floor` would always look like the whole story. A reader is led on to that place.
 */
const folder = (site: string, locale: Locale) => `${site}${locale === 'zh' ? 'zh/' : ''}`;

export const storyLink = folder;
export const chapterLink = (site: string, locale: Locale, chapter: string) =>
  `${folder(site, locale)}chapter/${chapter}/`;
export const frameLink = (site: string, locale: Locale, chapter: string) =>
  `${folder(site, locale)}embed/${chapter}/`;

/** What an editor pastes into another page to have a chapter stand in it. */
export const frameCode = (address: string, title: string) =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="640" frameborder="0" loading="lazy"></iframe>`;
