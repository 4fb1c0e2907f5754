import { base } from '$app/paths';
/**
 * Linked data as a script for machines. No word of it can end the script or begin another: `<` is written as an
 * escape, which JSON reads as the same letter.
 */
export const scriptOf = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Makes paths of the site, such as `/zh/figures/`, addresses beside a page's own. */
export const addressesOf = (page: URL) => (path: string) => new URL(`${base}${path}`, page).href;
