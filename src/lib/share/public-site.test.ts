import { expect, test } from 'vitest';
import { publicSite } from './public-site';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/v?x#y', 'https://example.org/v/'],
  ['example.org/v/', 'https://example.org/v/'],
  ['http://192.168.1.20:4173/', 'http://192.168.1.20:4173/'],
  ['https://例子.cn/', 'https://xn--fsqu00a.cn/']
])('%s can be opened by others', (text, site) => expect(publicSite(text)).toBe(site));

test.each([
  '',
  'http://127.0.0.1:4173/',
  'http://localhost:5173',
  'http://deck.localhost/',
  'http://[::1]:8080/',
  'http://0.0.0.0/',
  'file:///home/story.html',
  'javascript:alert(1)',
  'https://',
  '<img src=x>'
])('%s leads nobody anywhere', (text) => expect(publicSite(text)).toBeUndefined());
