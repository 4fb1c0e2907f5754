import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtPages } from '../support/built';
import { height, scrollTo, settled } from '../support/reading';
import { watch } from '../support/watching';
import { unless } from '../support/full';

const pages = builtPages();

const policyOf = (html: string) => {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    (policy ?? '').split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources];
    })
  );
};

/** Scripts that run and styles that stand in the page itself, as hashes; a block of data runs nothing. */
const inlineHashes = (html: string, element: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${element}([^>]*)>([^]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !/\bsrc=|type="application\//.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** The tags alone: neither code nor what an attribute says. */
const tagsOf = (html: string) =>
  html
    .replace(/(<(script|style)[^>]*>)[^]*?<\/\2>/g, '$1')
    .replace(/="[^"]*"/g, '=""')
    .match(/<[a-z][^>]*>/gi)!;

test('every page has a strict policy, before anything it speaks of', () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) {
    const policy = policyOf(html);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect([...policy.values()].flat().join(' '), path).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
    const first = html.search(/<(script|style|link[^>]*(stylesheet|modulepreload))/);
    expect(html.indexOf('content-security-policy'), path).toBeLessThan(first);
  }
});

test('nothing in a built page needs a laxer one', () => {
  for (const { path, html } of pages) {
    const policy = policyOf(html);
    for (const element of ['script', 'style'] as const)
      for (const hash of inlineHashes(html, element))
        expect(policy.get(`${element}-src`), path).toContain(hash);
    const tags = tagsOf(html);
    expect(tags.length, path).toBeGreaterThan(10);
    expect(
      tags.filter((tag) => /\sstyle=|\son[a-z]+=/i.test(tag)),
      path
    ).toEqual([]);
  }
});

/** A page of each kind, in either language. */
const ONE_OF_EACH = new Set([
  '/',
  '/zh/figures/',
  '/zh/present/',
  '/present/speaker/',
  '/zh/embed/buses/',
  '/chapter/buses/'
]);

for (const { path } of pages)
  test(
    `asks nobody else and keeps to its policy: ${path}`,
    unless(ONE_OF_EACH.has(path)),
    async ({ page, baseURL }) => {
      const wrong = await watch(page, baseURL!);
      await page.addInitScript(() => localStorage.setItem('language', 'chosen'));
      await page.goto(path, { waitUntil: 'load' });
      // A chapter's own page leads on to the story at once.
      if (path.includes('/chapter/')) await page.waitForURL(/#/);
      else await settled(page);
      if (/\/present\/$/.test(path)) {
        for (const key of ['ArrowRight', 'ArrowRight', 'End', 'o', 'Escape', 'q', 'Escape', '?', 'Escape'])
          await page.keyboard.press(key);
        await settled(page);
      } else if (!path.includes('/chapter/')) {
        const screen = page.viewportSize()!.height * 0.8;
        for (let y = 0; y < (await height(page)); y += screen) await scrollTo(page, y);
      }
      await page.waitForLoadState('networkidle');
      expect(wrong).toEqual([]);
    }
  );

test('the policy bites: text becomes no markup, and nothing comes from elsewhere', async ({ page }) => {
  await page.goto('/', { waitUntil: 'load' });
  const tried = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective)
    );
    const outcome = (attempt: () => void) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const markup = outcome(() => (document.createElement('div').innerHTML = '<b>x</b>'));
    const elsewhere = outcome(() => new Worker('https://example.org/worker.js'));
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'b{color:red}' }));
    const picture = new Image();
    picture.src = 'http://127.0.0.2/x.png';
    await new Promise((done) => (picture.onerror = done));
    return { markup, elsewhere, violations };
  });
  expect(tried.markup).toBe('TypeError');
  expect(tried.elsewhere).not.toBe('done');
  expect(tried.violations).toEqual(
    expect.arrayContaining(['style-src-elem', 'img-src', 'require-trusted-types-for'])
  );
});

/** Headers by path pattern, as hosts read them: every block whose path matches counts, and one header never twice. */
const headerBlocks = readFileSync('static/_headers', 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .reduce<{ pattern: string; headers: [string, string][] }[]>((blocks, line) => {
    if (!line.startsWith(' ')) return [...blocks, { pattern: line, headers: [] }];
    const [name, ...value] = line.trim().split(': ');
    blocks.at(-1)!.headers.push([name!.toLowerCase(), value.join(': ')]);
    return blocks;
  }, []);
const headersOf = (path: string) =>
  headerBlocks
    .filter(({ pattern }) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    )
    .flatMap(({ headers }) => headers);

test('header files for hosts: chapters may be framed, the rest not', () => {
  for (const { path } of pages) {
    const headers = headersOf(path);
    expect(new Set(headers.map(([name]) => name)).size, `${path}: a header twice`).toBe(headers.length);
    const { 'content-security-policy': policy, ...others } = Object.fromEntries(headers);
    expect(policy, path).toBe(path.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'");
    expect(Object.keys(others), path).toEqual([
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy'
    ]);
  }
  expect(headersOf('/_app/immutable/chunks/x.js')).toContainEqual([
    'cache-control',
    'public, max-age=31536000, immutable'
  ]);
  const permissions = Object.fromEntries(headersOf('/'))['permissions-policy']!;
  expect(readFileSync('scripts/deploy/nginx.conf', 'utf8')).toContain(`Permissions-Policy '${permissions}'`);
});
