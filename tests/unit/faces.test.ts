import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The weight that each face is shipped in: another is smeared by the browser. */
const SHIPPED = { label: 500, head: 700, figure: 800 } as const;

test('a rule that names one of our faces asks for the weight that it is shipped in', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css')
  );
  const wrong = sheets.flatMap((file) => {
    const rules = readFileSync(`src/${file}`, 'utf8').match(/[^{}]*\{[^{}]*\}/g) ?? [];
    return rules.flatMap((rule) => {
      const face = /font-family: var\(--face-(label|head|figure)\)/.exec(rule)?.[1] as keyof typeof SHIPPED;
      const weight = /font-weight: (\d+|bold)/.exec(rule)?.[1];
      return face && weight && weight !== String(SHIPPED[face])
        ? [`${file}: ${rule.trim().split('\n')[0]}`]
        : [];
    });
  });
  expect(wrong).toEqual([]);
});
