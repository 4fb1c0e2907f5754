import { figureFiles, type FigureFile } from '$lib/figures/files';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const NAMES: FigureFile[] = ['figures.csv', 'figures.json', 'datapackage.json'];
export const entries: EntryGenerator = () => NAMES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const name = NAMES.find((known) => known === params.file);
  if (!name) error(404);
  const { type, text } = figureFiles(__SITE__)[name];
  return new Response(text, { headers: { 'content-type': type } });
};
