import { siteFolder } from '../site-folder';
import type { Locale } from '../locales/locales';

/**
 * Where the build puts the picture of a chapter's shared address.
 * @param site the site's whole address with a slash at its end; without it the picture's leads there from any page
 */
export const pictureAt = (chapter: string, locale: Locale, site = `${siteFolder()}/`) =>
  `${site}share/${chapter}.${locale}.png`;
