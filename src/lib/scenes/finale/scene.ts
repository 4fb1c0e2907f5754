import { BAR, sceneLayout } from '../_kit/layout';
import { isShort } from '../_kit/density';
import { group, rect, type Mark } from '../../marks/marks';
import { labelSize } from '../../marks/label-size';
import { span } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene } from '../_kit/scene';
import { below, fitSize, text } from '../../marks/text';
import { hasRoomForNames, segmentCounts } from './parts/counts';
import { drawFlock } from './parts/flocks';
import { gatheringOf, inner } from './parts/gathering';
import { drawKnown } from './parts/known';
import { drawLifting } from './parts/lifting';
import { at } from './state';
import { manifest } from './manifest';

/** Chapter 7: every dot counted on the way comes into one V, and keeps its colour. The shape measures nothing. */
export const finale: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'gather',
  dwellScreens: (step) => (step === 'gather' ? 1 : 0),
  textPosition: (step) => (step === 'known' ? 'top' : 'upper'),
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    const { figures, labels } = edition;
    const g = gatheringOf(f, edition);
    const v = g.shape;
    // The dots give way to the ten blocks, and come back.
    const seen = 1 - span(s.known, 0.06, 0.36) * (1 - span(s.sources, 0.1, 0.5));
    const marks: Mark[] = [];
    if (seen > 0)
      marks.push(
        group(
          'v',
          [
            ...g.flocks.flatMap((flock) => drawFlock(flock, s.gather)),
            ...drawLifting(g, s.gather, figures['national-unlisted'].value)
          ],
          { opacity: seen }
        )
      );
    if (s.known < 1) marks.push(...segmentCounts(f, g, s, edition));
    if (s.known > 0 && s.sources < 1) marks.push(...drawKnown(f, v, s, edition));
    // Streams come out from under the bar.
    if (s.known < 1)
      marks.push(
        rect({
          key: 'bar',
          x: 0,
          y: 0,
          width: f.width,
          height: BAR - 4,
          fill: 'ground',
          opacity: 1 - span(s.known, 0, 0.1)
        })
      );
    marks.push(
      text({
        key: 'shape',
        text: labels.shape,
        x: f.stacked ? f.width - f.margin : f.width - f.margin * 0.6,
        y: f.stacked ? f.height - 12 : f.height * 0.955,
        size: labelSize(f),
        anchor: 'end',
        fill: 'ink-2',
        // On the smallest phones the V takes its place; the words under the picture say the same.
        opacity: hasRoomForNames(f) ? span(s.gather, 0.85, 1) * (1 - span(s.known, 0, 0.2)) : 0
      })
    );
    if (s.sources > 0) {
      // In the mouth: as wide as it is under the number.
      const top = v.top + (f.stacked ? 6 : f.height * 0.03);
      const most = f.stacked ? f.type.figure2 : f.type.figure2 * 1.25;
      const number = fitSize(figures.dots.text, inner(v, top + most * 0.8) * 2 - (f.stacked ? 16 : 50), most, 'figure');
      const opacity = span(s.sources, 0.55, 0.9);
      const total = text({ key: 'total', text: figures.dots.text, x: v.axis, y: top + number * 0.74, size: number, face: 'figure', anchor: 'middle', opacity, figure: 'dots' });
      const named = f.stacked ? Math.max(14, f.type.note2) : f.type.note2;
      marks.push(total, text({ key: 'total-name', text: labels.total, x: v.axis, y: below(total, named * 1.45 + number * 0.1), size: named, face: 'head', anchor: 'middle', opacity: f.stacked && isShort(f) ? 0 : opacity }));
    } // prettier-ignore
    return pictureOf(f, marks);
  }
};
