import { listedPaths } from '$lib/share/listed';
import { robotFiles } from '$lib/share/robot-files';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = robotFiles(__SITE__, listedPaths());

export const entries: EntryGenerator = () => Object.keys(files).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const file = files[params.file];
  if (!file) error(404);
  return new Response(file.text, { headers: { 'content-type': file.type } });
};
