import { expect } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Expects of a built site that every page and file names its own address, and leads to what is there.
 * @param folder of the build
 * @param site the address that it was built for, with a slash at its end
 */
export function expectAddresses(folder: string, site: string) {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const built = (address: string) =>
    address.startsWith(site) &&
    existsSync(join(folder, address.slice(site.length), address.endsWith('/') ? 'index.html' : ''));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({ address: site + file.replace(/index\.html$/, ''), html: read(file) }));
  const findable: string[] = [];

  for (const { address, html } of pages) {
    const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);
    const own = address.replace('/embed/', '/chapter/');
    expect(all(/rel="canonical" href="([^"]*)"/g)).toEqual([own]);
    expect(all(/property="og:url" content="([^"]*)"/g)).toEqual([own]);
    const others = all(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g);
    expect(others, address).toHaveLength(own === address ? 3 : 0);
    const pictures = all(/property="og:image" content="([^"]*)"/g);
    expect(pictures, address).toHaveLength(1);
    for (const one of [own, ...others, ...pictures]) expect(built(one), `${address} names ${one}`).toBe(true);
    for (const data of all(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const { url, distribution = [] } = JSON.parse(data);
      expect(url).toBe(address);
      for (const { contentUrl } of distribution) expect(built(contentUrl), contentUrl).toBe(true);
    }
    expect(html, address).not.toMatch(/localhost|127\.0\.0\.1|sveltekit-prerender/);
    if (!html.includes('<meta name="robots" content="noindex"')) findable.push(address);
  }

  expect(findable.length).toBeGreaterThan(10);
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(findable.sort());
  expect(read('robots.txt')).toContain(`\nSitemap: ${site}sitemap.xml\n`);
  expect(JSON.parse(read('figures/datapackage.json')).homepage).toBe(`${site}figures/`);
}
