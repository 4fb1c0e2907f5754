import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPath, neededFiles, foreignAssets } from './files';

const site = {
  build: ['/v/_app/immutable/entry/start.AbC-1_x.js', '/v/_app/immutable/assets/page.c.css'],
  files: ['/v/favicon.svg'],
  prerendered: [
    '/v/',
    '/v/zh/',
    '/v/share/cover.en.png',
    '/v/stills/buses.stacked.en.svg',
    '/v/sitemap.xml',
    '/v/figures/figures.csv'
  ]
};
const kept = new Set(neededFiles(site));

test('pages come with all they need, and without what is for others', () => {
  expect([...kept]).toEqual([...site.build, '/v/', '/v/zh/', '/v/figures/figures.csv', '/v/favicon.svg']);
});

test('an address is understood as a server would', () => {
  expect(keptPath('/v/zh/', kept)).toBe('/v/zh/');
  expect(keptPath('/v/zh', kept)).toBe('/v/zh/');
  expect(keptPath('/v', kept)).toBe('/v/');
  expect(keptPath('/v/zh/index.html', kept)).toBe('/v/zh/');
  expect(keptPath('/v/figures/figures.csv', kept)).toBe('/v/figures/figures.csv');
  expect(keptPath('/v/nowhere/', kept)).toBeUndefined();
  expect(keptPath('/v/zh//', kept)).toBeUndefined();
});

test('whatever is asked, only what is kept is answered', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const found = keptPath(path, kept);
      expect(found === undefined || kept.has(found)).toBe(true);
    })
  );
});

test('a page of another version gives itself away', () => {
  const page = (script: string) =>
    `<link href="./_app/immutable/assets/page.c.css" rel="stylesheet">` +
    `<script>import("./_app/immutable/entry/${script}")</script>`;
  expect(foreignAssets(page('start.AbC-1_x.js'), kept, '/v')).toEqual([]);
  expect(foreignAssets(page('start.new.js'), kept, '/v')).toEqual(['/v/_app/immutable/entry/start.new.js']);
});
