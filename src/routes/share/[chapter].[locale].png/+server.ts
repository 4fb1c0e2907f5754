import { LOCALES } from '$lib/locales/locales';
import { cardSvg, pngOf } from '$lib/share/picture';
import { error } from '@sveltejs/kit';
import editions from 'virtual:story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) => editions[locale].chapters.map(({ id }) => ({ chapter: id, locale })));

/** The picture of a shared address: `/share/buses.zh.png`. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = LOCALES.find((one) => one === params.locale);
  const chapter = locale && editions[locale].chapters.find(({ id }) => id === params.chapter);
  if (!chapter) error(404);
  const png = await pngOf(cardSvg(editions[locale], chapter));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
