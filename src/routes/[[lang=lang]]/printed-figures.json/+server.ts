import { localeOf } from '$lib/locales/locales';
import editions from 'virtual:story';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

/** Every figure that the story prints, as its pages ask for them. */
export const GET: RequestHandler = ({ params }) => json(editions[localeOf(params.lang)].ledger);
