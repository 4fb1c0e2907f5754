import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { example } from './example/scene';

const edition = { locale: 'en', labels: { name: 'gates open' }, figures: {} } as unknown as Parameters<
  typeof example.sceneAt
>[3];
const SIZE = { width: 390, height: 557, layout: 'stacked' } as const;
const slabAt = (progress: number) => {
  const slab = example.sceneAt('fall', progress, SIZE, edition).marks.find(({ key }) => key === 'slab');
  return slab?.kind === 'rect' ? slab.height : undefined;
};

test('the page on scenes gives the example as it stands', () => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync('src/lib/scenes/README.md', 'utf8'))!;
  const file = readFileSync('tests/unit/example/scene.ts', 'utf8');
  const from = (text: string) => text.slice(text.indexOf('/** When'));
  expect(from(code!)).toBe(from(file));
});

test('its slab falls as its cue says', () => {
  expect(slabAt(0.1)).toBe(0);
  expect(slabAt(0.35)).toBeGreaterThan(0);
  expect(slabAt(0.6)).toBe(slabAt(1));
});
