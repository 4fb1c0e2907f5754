import { LOCALES } from '../locales/locales';
import { alternateLinks, pageLink } from './links';

interface RobotFile {
  type: string;
  text: string;
}

/** Every page in both languages, each with the addresses of both. */
function siteMap(site: string, paths: readonly string[]): string {
  const entries = paths.flatMap((path) => {
    const alternates = alternateLinks(site, path)
      .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`)
      .join('');
    return LOCALES.map((locale) => `<url><loc>${pageLink(site, locale, path)}</loc>${alternates}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/**
 * What robots ask for, by name. They may read all. A site map holds whole addresses or none, so there is one only where
 * the site's is known. A robot looks for robots.txt at the root of a host; under a folder the host's own should name
 * the map.
 * @param site the site's address with a slash at its end; empty where it is not known
 * @param paths addresses without language of the pages that may be found
 */
export function robotFiles(site: string, paths: readonly string[]): Record<string, RobotFile> {
  const robots = 'User-agent: *\nAllow: /\n';
  if (!site) return { 'robots.txt': { type: 'text/plain', text: robots } };
  return {
    'robots.txt': { type: 'text/plain', text: `${robots}\nSitemap: ${site}sitemap.xml\n` },
    'sitemap.xml': { type: 'application/xml', text: siteMap(site, paths) }
  };
}
