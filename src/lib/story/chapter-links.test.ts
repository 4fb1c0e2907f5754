import { expect, test } from 'vitest';
import type { Problem } from '../ledger/content-error';
import { linkChapters } from './chapter-links';
import type { Chapter } from './types';

const chapter = (id: string, hash: string, href?: string): Chapter => {
  const children = href ? [{ type: 'link' as const, href, children: ['there'] }] : ['Nothing.'];
  const step = { hash, body: [{ type: 'paragraph', children }] };
  return { id, steps: [step] } as unknown as Chapter;
};

const linked = (href: string) => {
  const problems: Problem[] = [];
  const chapters = [chapter('recovery', 'recovery-strands', href), chapter('buses', 'buses-floor')];
  const [first] = linkChapters(chapters, ['recovery', 'buses', 'relief'], (id) => `${id}.en.md`, problems);
  const [block] = first!.steps[0]!.body;
  return { link: block!.type === 'paragraph' ? block!.children[0] : undefined, problems };
};

test('a link to a chapter leads to its first step', () => {
  expect(linked('#buses')).toMatchObject({ link: { href: '#buses-floor' }, problems: [] });
});

test('a link to another page stays as it is, and so does one to a chapter that cannot be read', () => {
  expect(linked('https://example.org/')).toMatchObject({
    link: { href: 'https://example.org/' },
    problems: []
  });
  expect(linked('#relief')).toMatchObject({ link: { href: '#relief' }, problems: [] });
});

test('a link to no chapter is told', () => {
  expect(linked('#trains').problems).toMatchObject([{ file: 'recovery.en.md' }]);
});
