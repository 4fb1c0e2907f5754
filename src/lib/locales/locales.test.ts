import { expect, test } from 'vitest';
import { match } from '../../params/lang';
import { LANGUAGES, localeOf, LOCALES } from './locales';

test('the router knows the languages with a folder of their own, and no other', () => {
  for (const name of [...LOCALES, 'fr', 'zh/', ''])
    expect(match(name), name).toBe(LANGUAGES[localeOf(name)].folder === `${name}/`);
});

test('an address that names no language means English', () => {
  expect([undefined, null, '', 'fr', 'zh'].map(localeOf)).toEqual(['en', 'en', 'en', 'en', 'zh']);
});
