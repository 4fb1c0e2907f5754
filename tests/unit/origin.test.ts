import type { Adapter, Builder } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { warnWithoutOrigin } from '../../scripts/origin.mjs';

/** What a build says at its end, told the origin or not. */
async function said(origin?: string): Promise<string[]> {
  const lines: string[] = [];
  const adapter: Adapter = { name: 'writes files', adapt: () => void lines.push('written') };
  const log = { warn: (line: string) => lines.push(line) };
  await warnWithoutOrigin(adapter, origin).adapt({ log } as unknown as Builder);
  return lines;
}

test('a build that is not told its address says in one line what to set, after it has written', async () => {
  const [written, advice, ...more] = await said(undefined);
  expect(written).toBe('written');
  expect(advice).toMatch(/ORIGIN=https:\/\/example\.org npm run build$/);
  expect(advice).not.toContain('\n');
  expect(more).toEqual([]);
  expect(await said('')).toEqual(['written', advice]);
});

test('a build that is told says nothing of it', async () => {
  expect(await said('https://example.org')).toEqual(['written']);
});
