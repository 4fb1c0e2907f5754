import { afterEach, expect, test, vi } from 'vitest';
import { keepPlace, keptPlace } from './place';

afterEach(() => vi.unstubAllGlobals());

function page(hash: string, stored: Map<string, string>, scrollY = 0) {
  vi.stubGlobal('location', { pathname: '/zh/', search: '', hash });
  vi.stubGlobal('scrollY', scrollY);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value)
  });
}

test('a place is found again at the address at which it was left, and at no other', () => {
  const stored = new Map<string, string>();
  page('#buses-depart', stored, 4321.5);
  keepPlace();
  expect(keptPlace()).toBe(4321.5);
  page('#finale-known', stored);
  expect(keptPlace()).toBeUndefined();
});

test.each(['', 'x', '-5', 'Infinity', '{"y":1}'])('what others may have stored is no place: %o', (text) => {
  page('', new Map([['place /zh/', text]]));
  expect(keptPlace()).toBeUndefined();
});

test('where storage is closed there is no place, and nothing breaks', () => {
  page('', new Map());
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => keepPlace()).not.toThrow();
  expect(keptPlace()).toBeUndefined();
});
