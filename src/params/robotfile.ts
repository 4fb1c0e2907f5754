import type { ParamMatcher } from '@sveltejs/kit';

/** What robots ask for at the root of a site. */
export const match: ParamMatcher = (param) => param === 'robots.txt' || param === 'sitemap.xml';
