import { figureFiles, type FigureFile } from '$lib/figures/files';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const NAMES: FigureFile[] = ['figures.csv', 'figures.json', 'datapackage.json'];
export const entries: EntryGenerator = () => NAMES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params, url }) => {
  const name = NAMES.find((known) => known === params.file);
  if (!name) error(404);
  const { type, text } = figureFiles(new URL('.', url).href)[name];
  return new Response(text, { headers: { 'content-type': type } });
};
