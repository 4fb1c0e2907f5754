import { group, rect, type Mark } from '../../marks/marks';
import { pictureOf } from '../../marks/keep-on-stage';
import { BAR, sceneLayout } from '../_kit/layout';
import { during } from '../_kit/motion';
import type { Scene } from '../_kit/scene';
import { KNOWN, SOURCES } from './cues';
import { isOverArm } from './layout';
import { manifest } from './manifest';
import { segmentCounts } from './parts/counts';
import { drawFlock } from './parts/flocks';
import { gatheringOf } from './parts/gathering';
import { drawKnown } from './parts/known';
import { drawLifting } from './parts/lifting';
import { drawPlinth } from './parts/plinth';
import { drawTotal } from './parts/total';
import { at } from './state';

/** Px of the bar that streams come out from under. */
const UNDER_BAR = BAR - 4;

/**
 * Chapter 7: every dot counted on the way comes into one V, and keeps its colour; it stands on the five words that were
 * stuck. The shape measures nothing.
 */
export const finale: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'gather',
  dwellScreens: (step) => (step === 'gather' ? 1 : 0),
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const layout = sceneLayout(size);
    const g = gatheringOf(layout, edition);
    // The dots give way to the ten blocks, and come back.
    const opacity = 1 - during(s.known, KNOWN.dotsGo) * (1 - during(s.sources, SOURCES.dotsCome));
    const marks: Mark[] = [];
    if (opacity > 0) {
      const flocks = g.flocks.flatMap((flock) => drawFlock(flock, s.gather));
      const lifting = drawLifting(g, s.gather, edition.figures['national-unlisted'].value);
      marks.push(group('v', [...flocks, ...lifting], { opacity }));
    }
    if (s.known < 1) {
      marks.push(...segmentCounts(layout, g, s, edition));
      const gone = during(s.known, KNOWN.countsGo);
      const bar = { key: 'bar', x: 0, y: 0, width: layout.width, height: UNDER_BAR };
      if (!isOverArm(layout)) marks.push(rect({ ...bar, fill: 'ground', opacity: 1 - gone }));
    }
    if (s.known > 0 && s.sources < 1) marks.push(...drawKnown(layout, g.shape, s, edition));
    marks.push(...drawPlinth(layout, g.shape, g.ground, s, edition));
    if (s.sources > 0) marks.push(...drawTotal(layout, g.shape, s.sources, edition));
    return pictureOf(layout, marks);
  }
};
