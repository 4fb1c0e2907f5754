import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BESIDE, stageFor } from './stage-size';

test('a scene draws for the stage as it is', () => {
  expect(stageFor(320, 375, 'stacked', 1)).toEqual({
    width: 320,
    height: 375,
    layout: 'stacked',
    textScale: 1
  });
  expect(stageFor(667, 375, 'sideBySide', 2)).toEqual({
    width: 667,
    height: 375,
    layout: 'sideBySide',
    textScale: 2
  });
});

test('for a lower one it draws larger, in the same shape, to be scaled down', () => {
  expect(stageFor(568, 320, 'sideBySide', 1)).toEqual({
    width: 639,
    height: 360,
    layout: 'sideBySide',
    textScale: 1
  });
  expect(stageFor(480, 211, 'stacked', 1)).toEqual({
    width: 853,
    height: 375,
    layout: 'stacked',
    textScale: 1
  });
});

test.each(['stage.css', 'lengths.css'])(
  '%s sets words beside the picture where scenes draw for it',
  (name) => {
    const css = readFileSync(`src/lib/reading/${name}`, 'utf8');
    const queries = [...css.matchAll(/@media (\(min-width: 40em\)[^{]*)\{/g)].map(([, query]) =>
      query!.replace(/\s+/g, ' ').trim()
    );
    expect(new Set(queries)).toEqual(new Set([BESIDE]));
  }
);
