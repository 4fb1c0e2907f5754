import { expect, test } from 'vitest';
import { layoutShift } from '../../scripts/bench/load.mjs';
import { interleaved } from '../../scripts/bench/rounds.mjs';
import { paintIn, workOf } from '../../scripts/bench/trace.mjs';

const event = (name: string, ts: number, dur: number) => ({ ph: 'X', name, pid: 1, tid: 1, ts, dur });

test('work inside other work counts once, as its own kind', () => {
  const work = workOf([
    event('Paint', 12_000, 4000),
    event('RunTask', 0, 20_000),
    event('FunctionCall', 1000, 10_000),
    event('FunctionCall', 2000, 3000),
    event('RunTask', 20_000, 16_000)
  ]);
  expect(Object.fromEntries(work.kinds)).toEqual({
    RunTask: { ms: 22, times: 2 },
    FunctionCall: { ms: 10, times: 2 },
    Paint: { ms: 4, times: 1 }
  });
  expect(work.late).toBe(1);
  expect(paintIn(work)).toBe(4);
});

test('layout shifts by the worst group of them, a second apart and five seconds long at most', () => {
  expect(layoutShift([])).toBe(0);
  expect(
    layoutShift([
      [0, 0.1],
      [900, 0.2],
      [2000, 0.25]
    ])
  ).toBeCloseTo(0.3);
  expect(layoutShift(Array.from({ length: 8 }, (_, i) => [i * 900, 0.1]))).toBeCloseTo(0.6);
});

test('each round begins with another page, and every number is the median of its own', async () => {
  const order: string[] = [];
  const page = (name: string, values: number[]) => async () => {
    order.push(name);
    return { load: { ms: values.shift()! } };
  };
  const measured = await interleaved(3, {
    plain: page('plain', [1, 9, 2]),
    story: page('story', [5, 4, 90])
  });
  expect(order.join(' ')).toBe('plain story story plain plain story');
  expect(measured).toEqual({ plain: { load: { ms: 2 } }, story: { load: { ms: 5 } } });
});
