import { sceneLayout } from '../_kit/layout';
import { during } from '../_kit/motion';
import type { Scene } from '../_kit/scene';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Mark } from '../../marks/marks';
import { COUNTER, ERRANDS, GEAR, PLAN } from './cues';
import { manifest } from './manifest';
import { counter } from './parts/counter';
import { errands } from './parts/errands';
import { gear } from './parts/gear';
import { front, frontName, ledgeAt } from './parts/ledge';
import { leverage } from './parts/leverage';
import { plan } from './parts/plan';
import { plaque } from './parts/plaque';
import { at } from './state';

/** Chapter 3: a plaque is a counter, the counter's rules bend, and money is put up. */
export const relief: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'plaque',
  figureless: ['plaque', 'counter'],
  textPosition: () => 'upper',
  dwellScreens: (step) => (step === 'plaque' || step === 'leverage' ? 1 : 0),
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const layout = sceneLayout(size);
    const ledge = ledgeAt(layout, s);
    const { labels } = edition;
    const marks: Mark[] = [front(layout, ledge)];
    marks.push(...plaque(layout, s, edition, ledge));
    if (s.counter > 0 && s.gear < 1) {
      const named = during(s.counter, COUNTER.named) * (1 - during(s.gear, GEAR.filesGo));
      marks.push(frontName(layout, ledge, labels.counter, named), ...counter(layout, s, edition, ledge));
    }
    if (s.gear > 0 && s.errands < 1) marks.push(...gear(layout, s, edition, ledge));
    if (s.errands > 0 && s.plan < 1) {
      const named = during(s.errands, ERRANDS.systems) * (1 - during(s.plan, PLAN.hallGoes));
      marks.push(frontName(layout, ledge, labels.assistants, named), ...errands(layout, s, edition, ledge));
    }
    if (s.plan > 0 && s.leverage < 1) marks.push(...plan(layout, s, edition, ledge));
    if (s.leverage > 0) marks.push(...leverage(layout, s, edition));
    return pictureOf(layout, marks);
  }
};
