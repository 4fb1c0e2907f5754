import { sceneLayout } from '../_kit/layout';
import { line, type Mark } from '../../marks/marks';
import { easeMove, mix, span, timeline } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene, SceneEdition } from '../_kit/scene';
import { floorspace } from './parts/floorspace';
import { depthOf, growth, namesRoom } from './parts/growth';
import { industriesRoom } from './parts/industries';
import { leased } from './parts/leased';
import { planBars } from './parts/plan';
import { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

const at = timeline({ plan: 0, provincial: 0, rest: 0, floorspace: 0, leased: 0, growth: 0 }, [
  ['plan', { plan: 1 }],
  ['provincial', { provincial: 1 }],
  ['rest', { rest: 1 }],
  ['floorspace', { floorspace: 1 }],
  ['leased', { leased: 1 }],
  ['growth', { growth: 1 }]
]);
export type ProjectState = ReturnType<typeof at>;

/** Chapter 4: how much of the year's plan was built by mid-year, and what stands for it. */
export const projects: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'rest',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    // One ground line carries all six pictures; on a phone it rises where names stand under it.
    const foot = f.stacked ? f.height - 14 : f.height * 0.88;
    const [names, ratesFoot] = f.stacked
      ? [f.height - industriesRoom(f), f.height - namesRoom(f)]
      : [foot, foot];
    const depth = depthOf(f, edition, ratesFoot);
    const risen = mix(foot, names, easeMove(span(s.leased, 0, 0.4)));
    const ground = mix(risen, ratesFoot - depth, easeMove(span(s.growth, 0, 0.4)));
    const marks: Mark[] = [];
    if (s.floorspace < 1) marks.push(...planBars(f, s, edition, ground));
    if (s.floorspace > 0 && s.leased < 1) marks.push(...floorspace(f, s, edition, ground));
    if (s.leased > 0 && s.growth < 1) marks.push(...leased(f, s, edition, ground));
    if (s.growth > 0) marks.push(...growth(f, s, edition, ground, depth));
    marks.push(line('ground', [0, ground], [f.width, ground], 'ink', f.stroke.datum));
    return pictureOf(f, marks);
  }
};
