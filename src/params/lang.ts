import type { ParamMatcher } from '@sveltejs/kit';

/**
 * The languages that have a folder of their own: `/` is English, `/zh/` Chinese. Said once more than in `locales.ts`,
 * because the router would otherwise load that table before anything else.
 */
export const match: ParamMatcher = (param) => /^zh$/.test(param);
