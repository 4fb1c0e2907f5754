import { render } from 'svelte/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { listedPaths } from '../../src/lib/share/listed';
import { siteOf } from '../../src/lib/share/built-site';
import { robotFiles } from '../../src/lib/share/robot-files';

// What a build that is told its address says of itself; tests/e2e/share.test.ts reads the build that is not.
const SITE = 'https://example.org/v/';

type Params = { lang?: string; chapter?: string };
interface Server {
  entries: () => Params[];
  load: (event: { params: Params; url: URL; locals: App.Locals }) => unknown;
}
interface BuiltPage {
  /** Address inside the site, such as `/zh/chapter/buses/`. */
  path: string;
  head: string;
  linkedData?: string;
}

const views = import.meta.glob<{ default: never }>('/src/routes/**/+page.svelte', { eager: true });
const servers = import.meta.glob<Server>('/src/routes/**/+page.server.ts', { eager: true });
const pages: BuiltPage[] = [];

beforeAll(async () => {
  vi.stubGlobal('__SITE__', SITE);
  for (const [file, { load, entries }] of Object.entries(servers))
    for (const params of entries()) {
      const path = file
        .replace('/src/routes/[[lang=lang]]', params.lang ? '/zh' : '')
        .replace('[chapter]', params.chapter ?? '')
        .replace('+page.server.ts', '');
      const locals: App.Locals = {};
      const data = await load({ params, url: new URL(path, 'http://prerender'), locals });
      const view = views[file.replace('.server.ts', '.svelte')]!;
      pages.push({ path, head: render(view.default, { props: { data } as never }).head, ...locals });
    }
});

const meta = (head: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1];
const link = (head: string, rel: string) => new RegExp(`<link ${rel} href="([^"]*)"`).exec(head)?.[1];

/** The page that another is found as: a chapter in a frame is the chapter. */
const foundAs = (path: string) => path.replace('embed/', 'chapter/');
const whole = (path: string) => SITE + path.slice(1);

test('every page names its own address, and its picture’s', () => {
  expect(pages).toHaveLength(36);
  for (const { path, head } of pages) {
    const lang = path.startsWith('/zh/') ? 'zh' : 'en';
    expect(link(head, 'rel="canonical"'), path).toBe(whole(foundAs(path)));
    expect(meta(head, 'og:url'), path).toBe(whole(foundAs(path)));
    const chapter = /(?:chapter|embed)\/(\w+)/.exec(path)?.[1] ?? 'cover';
    expect(meta(head, 'og:image'), path).toBe(`${SITE}share/${chapter}.${lang}.png`);
  }
});

test('every page but one in a frame names itself in both languages', () => {
  for (const { path, head } of pages) {
    const english = path.replace(/^\/zh\//, '/');
    const expected = {
      en: whole(english),
      'zh-Hans': whole(`/zh${english}`),
      'x-default': whole(english)
    };
    const named = Object.keys(expected).map((tag) => [tag, link(head, `rel="alternate" hreflang="${tag}"`)]);
    expect(Object.fromEntries(named), path).toEqual(
      path.includes('/embed/') ? { en: undefined, 'zh-Hans': undefined, 'x-default': undefined } : expected
    );
  }
});

test('linked data is of the page that it stands in', () => {
  const told = pages.filter(({ linkedData }) => linkedData);
  expect(told.map(({ path }) => path).sort()).toEqual(['/', '/figures/', '/zh/', '/zh/figures/']);
  for (const { path, linkedData } of told)
    expect(JSON.parse(/>(.*)<\/script>/s.exec(linkedData!)![1]!).url, path).toBe(whole(path));
});

test('the site map lists every page that may be found, in both languages, and no other', () => {
  const files = robotFiles(SITE, listedPaths());
  const xml = files['sitemap.xml']!.text;
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  const findable = pages.filter(({ head }) => meta(head, 'robots') !== 'noindex');
  expect(listed.toSorted()).toEqual(findable.map(({ path }) => whole(path)).sort());
  expect(listed).toContain(`${SITE}zh/chapter/buses/`);
  const alternates = [...xml.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
  expect(alternates).toHaveLength(listed.length * 3);
  for (const address of alternates) expect(listed).toContain(address);
  expect(files['robots.txt']!.text).toContain(`Sitemap: ${SITE}sitemap.xml\n`);
});

test('without an address there is no site map, and none is named', () => {
  expect(robotFiles('', listedPaths())).toEqual({
    'robots.txt': { type: 'text/plain', text: 'User-agent: *\nAllow: /\n' }
  });
});

test.each([
  [{}, ''],
  [{ ORIGIN: '' }, ''],
  [{ BASE_PATH: '/v' }, ''],
  [{ ORIGIN: 'https://example.org' }, 'https://example.org/'],
  [{ ORIGIN: 'https://example.org/', BASE_PATH: '/v' }, SITE],
  [{ ORIGIN: 'http://127.0.0.1:8080', BASE_PATH: '/v/x' }, 'http://127.0.0.1:8080/v/x/']
])('the environment %j says that the site is at "%s"', (env, site) => {
  expect(siteOf(env)).toBe(site);
});

test.each([
  'example.org',
  'localhost:4173',
  'https://example.org/v',
  'https://example.org/?a',
  'ftp://example.org'
])('an ORIGIN that is none stops the build: %s', (ORIGIN) =>
  expect(() => siteOf({ ORIGIN })).toThrow(/scheme and host.*BASE_PATH/)
);
