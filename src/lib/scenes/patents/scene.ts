import { sceneLayout } from '../_kit/layout';
import { timeline } from '../_kit/motion';
import type { Scene, SceneEdition } from '../_kit/scene';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Mark } from '../../marks/marks';
import { manifest } from './manifest';
import { datum } from './parts/datum';
import { granted } from './parts/granted';
import { prize } from './parts/prize';
import { queue } from './parts/queue';

export type LabelKey = (typeof manifest.labels)[number];
export type FigureId = (typeof manifest.figures)[number];
export type Edition = SceneEdition<LabelKey, FigureId>;

const at = timeline({ prize: 0, granted: 0, queue: 0 }, [
  ['prize', { prize: 1 }],
  ['granted', { granted: 1 }],
  ['queue', { queue: 1 }]
]);
export type PatentState = ReturnType<typeof at>;

/** Chapter 5: a prize for parting rare earths, half a year of patents, and who stands at the counter. */
export const patents: Scene<LabelKey, FigureId> = {
  ...manifest,
  posterStep: 'granted',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const state = at(step, progress);
    const layout = sceneLayout(size);
    const marks: Mark[] = [];
    if (state.granted < 1) marks.push(...prize(layout, state, edition));
    if (state.granted > 0 && state.queue < 1) marks.push(...granted(layout, state, edition));
    marks.push(datum(layout, state, edition));
    if (state.queue > 0) marks.push(...queue(layout, state, edition));
    return pictureOf(layout, marks);
  }
};
