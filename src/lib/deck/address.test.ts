import { expect, test, vi } from 'vitest';
import { addressOf, readAddress } from './address';

vi.mock('$app/navigation', () => ({ replaceState: vi.fn() }));

test('a link says step, running order and kiosk, and is read back', () => {
  const address = addressOf({ step: 'buses-depart', order: 'hide.cover' }, true);
  expect(address).toBe('?order=hide.cover&kiosk#buses-depart');
  const { search, hash } = new URL(address, 'http://x/present/');
  expect(readAddress({ search, hash })).toEqual({ step: 'buses-depart', order: 'hide.cover', kiosk: true });
});

test('a link keeps where the site is for others, and says where that leads nowhere', () => {
  const site = 'https://example.org/a%20b&c/';
  const { search, hash } = new URL(addressOf({ step: 'cover', order: 'five', site }), 'http://x/present/');
  expect(readAddress({ search, hash })).toEqual({ step: 'cover', order: 'five', site, kiosk: false });
  expect(readAddress({ search: '?site=localhost:4173', hash: '' }).site).toBe('');
});

test('a bare link says nothing', () => {
  expect(readAddress({ search: '', hash: '' })).toEqual({ kiosk: false });
  expect(addressOf({ step: 'cover', order: '' })).toBe('#cover');
});
