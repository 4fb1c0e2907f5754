import { base } from '$app/paths';
import type { Locale } from '../facts/figure';

/** Where the build puts the picture of a chapter's shared address. */
export const pictureAt = (chapter: string, locale: Locale) => `${base}/share/${chapter}.${locale}.png`;
