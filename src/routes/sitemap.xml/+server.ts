import { base } from '$app/paths';
import { LANG } from '$lib/i18n/words';
import { LOCALES, type Locale } from '$lib/facts/figure';
import { listedPaths } from '$lib/share/listed';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => {
  const address = (locale: Locale, path: string) =>
    `${url.origin}${base}${locale === 'zh' ? '/zh' : ''}${path}`;
  const entries = listedPaths().flatMap((path) => {
    const alternates = [
      ...LOCALES.map((locale) => [LANG[locale], locale] as const),
      ['x-default', 'en'] as const
    ]
      .map(
        ([tag, locale]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(locale, path)}"/>`
      )
      .join('');
    return LOCALES.map((locale) => `<url><loc>${address(locale, path)}</loc>${alternates}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
