import { ICONS, iconSvg } from '$lib/share/icons';
import { pngOf } from '$lib/share/picture';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(ICONS).map((icon) => ({ icon }));

export const GET: RequestHandler = async ({ params }) => {
  const icon = ICONS[params.icon];
  if (!icon) error(404);
  return new Response(new Uint8Array(await pngOf(iconSvg(icon))), {
    headers: { 'content-type': 'image/png' }
  });
};
