import { base } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All may be read. A robot looks for this at the root of a host; under a folder the host's own should name the map. */
export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}${base}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain' }
  });
