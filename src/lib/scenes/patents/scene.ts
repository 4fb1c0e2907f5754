import { sceneLayout } from '../_kit/layout';
import { line, type Mark } from '../../marks/marks';
import { easeMove, mix, span, timeline } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene, SceneEdition } from '../_kit/scene';
import { isCompact } from '../_kit/density';
import { crowds } from './parts/crowds';
import { prize } from './parts/prize';
import { queue } from './parts/queue';
import { manifest } from './manifest';

export type LabelKey = (typeof manifest.labels)[number];
export type FigureId = (typeof manifest.figures)[number];
export type Edition = SceneEdition<LabelKey, FigureId>;

const at = timeline({ filed: 0, granted: 0, queue: 0, prize: 0 }, [
  ['filed', { filed: 1 }],
  ['granted', { granted: 1 }],
  ['queue', { queue: 1 }],
  ['prize', { prize: 1 }]
]);
export type PatentState = ReturnType<typeof at>;

/** Chapter 5: what was applied for and granted, what waits in the queue, and one prize apart. */
export const patents: Scene<LabelKey, FigureId> = {
  ...manifest,
  posterStep: 'granted',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    // Crowds, ladder and prize stand on one line; what must not be forgotten is said under it.
    const foot = f.height * (f.stacked ? 1 : 0.88);
    const caveat = f.stacked ? f.type.note1 : 0;
    const crowdFoot = foot - caveat * 2.1;
    const queueFoot = f.stacked ? foot - 10 : f.height * (isCompact(f) ? 0.95 : 0.93);
    const prizeFoot = foot - caveat * 3.3;
    const ground = mix(mix(crowdFoot, queueFoot, easeMove(span(s.queue, 0, 0.3))), prizeFoot, easeMove(span(s.prize, 0.05, 0.4))); // prettier-ignore
    const marks: Mark[] = [];
    if (s.queue < 1) marks.push(...crowds(f, s, edition, crowdFoot));
    if (s.queue > 0 && s.prize < 1) marks.push(...queue(f, s, edition, queueFoot));
    if (s.prize > 0) marks.push(...prize(f, s, edition, prizeFoot));
    const carried = Math.max(1 - span(s.queue, 0.1, 0.35), span(s.prize, 0.1, 0.35));
    marks.push(line('ground', [0, ground], [f.width, ground], 'ink', f.stroke.datum, { opacity: carried }));
    return pictureOf(f, marks);
  }
};
