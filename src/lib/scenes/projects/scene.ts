import { line, type Mark } from '../../marks/marks';
import { pictureOf } from '../../marks/keep-on-stage';
import { sceneLayout } from '../_kit/layout';
import { timeline } from '../_kit/motion';
import type { Scene, SceneEdition } from '../_kit/scene';
import { datum } from './datum';
import { manifest } from './manifest';
import { courting } from './parts/courting';
import { floorspace } from './parts/floorspace';
import { growth } from './parts/growth';
import { leased } from './parts/leased';
import { planBars } from './parts/plan';

type Label = (typeof manifest.labels)[number];
type DrawnFigure = (typeof manifest.figures)[number];
export type Edition = SceneEdition<Label, DrawnFigure>;

const at = timeline({ courting: 0, leased: 0, floorspace: 0, plan: 0, rest: 0, growth: 0 }, [
  ['courting', { courting: 1 }],
  ['leased', { leased: 1 }],
  ['floorspace', { floorspace: 1 }],
  ['plan', { plan: 1 }],
  ['rest', { rest: 1 }],
  ['growth', { growth: 1 }]
]);
export type ProjectState = ReturnType<typeof at>;

/** Chapter 4: what was courted, what was built, how much of the year's plan was done by mid-year, and by which. */
export const projects: Scene<Label, DrawnFigure> = {
  ...manifest,
  posterStep: 'rest',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const state = at(step, progress);
    const layout = sceneLayout(size);
    // One line carries all six pictures, and sinks or rises for what stands under it.
    const ground = datum(layout, state, edition);
    const marks: Mark[] = [];
    if (state.leased < 1) marks.push(...courting(layout, state, edition, ground));
    if (state.leased > 0 && state.floorspace < 1) marks.push(...leased(layout, state, edition, ground));
    if (state.floorspace > 0 && state.plan < 1) marks.push(...floorspace(layout, state, edition, ground));
    if (state.plan > 0 && state.growth < 1) marks.push(...planBars(layout, state, edition, ground));
    if (state.growth > 0) marks.push(...growth(layout, state, edition, ground));
    marks.push(line('ground', [0, ground], [layout.width, ground], 'ink', layout.stroke.datum));
    return pictureOf(layout, marks);
  }
};
