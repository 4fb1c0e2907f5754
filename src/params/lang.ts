import { LANGUAGES, LOCALES } from '$lib/locales/locales';
import type { ParamMatcher } from '@sveltejs/kit';

/** A language with a folder of its own: `/` is English, `/zh/` Chinese. */
export const match: ParamMatcher = (param) =>
  LOCALES.some((locale) => locale === param && LANGUAGES[locale].folder !== '');
