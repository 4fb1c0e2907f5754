import { sceneLayout, type SceneLayout } from '../_kit/layout';
import { line, type Mark } from '../../marks/marks';
import { easeMove, mix, span, timeline } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene, SceneEdition } from '../_kit/scene';
import { counter, counterPlace } from './parts/counter';
import { errands } from './parts/errands';
import { funds } from './parts/funds';
import { datumOf } from './parts/layout';
import { leverage } from './parts/leverage';
import { plan } from './parts/plan';
import { price } from './parts/price';
import { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

const at = timeline({ plan: 0, leverage: 0, price: 0, funds: 0, counter: 0, errands: 0 }, [
  ['plan', { plan: 1 }],
  ['leverage', { leverage: 1 }],
  ['price', { price: 1 }],
  ['funds', { funds: 1 }],
  ['counter', { counter: 1 }],
  ['errands', { errands: 1 }]
]);
export type ReliefState = ReturnType<typeof at>;

/** The line that money stands on rises to become the counter, and goes down again. */
function datumLine(f: SceneLayout, s: ReliefState, datum: number): Mark {
  const place = counterPlace(f);
  const lift = easeMove(span(s.counter, 0.14, 0.36)) * (1 - easeMove(span(s.errands, 0.1, 0.32)));
  const y = mix(datum, place.y, lift);
  // Beside the words it must not run through them.
  const left = f.stacked ? 0 : f.plot.x * lift;
  return line('datum', [left, y], [f.width, y], 'ink', mix(f.stroke.datum, place.thick, lift));
}

/** Chapter 3: money planned, lines opened, and the counter that starts before the last paper is in. */
export const relief: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'funds',
  figureless: ['counter'],
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    const datum = datumOf(f);
    const marks: Mark[] = [datumLine(f, s, datum)];
    if (s.leverage < 1) marks.push(...plan(f, s, edition, datum));
    if (s.leverage > 0 && s.price < 1) marks.push(...leverage(f, s, edition, datum));
    if (s.price > 0 && s.funds < 1) marks.push(...price(f, s, edition, datum));
    if (s.funds > 0 && s.counter < 1) marks.push(...funds(f, s, edition, datum));
    if (s.counter > 0 && s.errands < 1) marks.push(...counter(f, s, edition));
    if (s.errands > 0) marks.push(...errands(f, s, edition, datum));
    return pictureOf(f, marks);
  }
};
