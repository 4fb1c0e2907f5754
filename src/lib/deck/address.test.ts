import { expect, test, vi } from 'vitest';
import { addressOf, readAddress } from './address';

vi.mock('$app/navigation', () => ({ replaceState: vi.fn() }));

test('a link says step, running order and kiosk, and is read back', () => {
  const address = addressOf({ step: 'buses-depart', order: 'hide.cover' }, true);
  expect(address).toBe('?order=hide.cover&kiosk#buses-depart');
  const { search, hash } = new URL(address, 'http://x/present/');
  expect(readAddress({ search, hash })).toEqual({ step: 'buses-depart', order: 'hide.cover', kiosk: true });
});

test('a bare link says nothing', () => {
  expect(readAddress({ search: '', hash: '' })).toEqual({ kiosk: false });
  expect(addressOf({ step: 'cover', order: '' })).toBe('#cover');
});
