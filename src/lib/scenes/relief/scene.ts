import { frame } from '../kit/frame';
import { line, type Mark } from '../kit/marks';
import { timeline } from '../kit/motion';
import type { Scene, SceneEdition } from '../kit/scene';
import { counter, errands } from './counter';
import { funds, leverage, plan, price } from './money';
import { words } from './words';

export type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;

const at = timeline({ plan: 0, leverage: 0, price: 0, funds: 0, counter: 0, errands: 0 }, [
  ['plan', { plan: 1 }],
  ['leverage', { leverage: 1 }],
  ['price', { price: 1 }],
  ['funds', { funds: 1 }],
  ['counter', { counter: 1 }],
  ['errands', { errands: 1 }]
]);
export type ReliefState = ReturnType<typeof at>;

/** Chapter 3: money planned, lines opened, and the counter that starts before the last paper is in. */
export const relief: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'funds',
  place: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const datum = f.portrait ? f.height - 14 : f.height * 0.86;
    const marks: Mark[] = [line('datum', [0, datum], [f.width, datum], 'ink', f.stroke.datum)];
    if (s.leverage < 1) marks.push(...plan(f, s, edition, datum));
    if (s.leverage > 0 && s.price < 1) marks.push(...leverage(f, s, edition, datum));
    if (s.price > 0 && s.funds < 1) marks.push(...price(f, s, edition, datum));
    if (s.funds > 0 && s.counter < 1) marks.push(...funds(f, s, edition, datum));
    if (s.counter > 0 && s.errands < 1) marks.push(...counter(f, s, edition, datum));
    if (s.errands > 0) marks.push(...errands(f, s, edition, datum));
    return { width: f.width, height: f.height, marks };
  }
};
