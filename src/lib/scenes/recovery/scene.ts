import { sceneLayout } from '../_kit/layout';
import { group, line, type Mark } from '../../marks/marks';
import { easeMove, mix, span } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene, TextPosition } from '../_kit/scene';
import { axis } from './parts/axis';
import { bars } from './parts/bars';
import { climbLabels } from './parts/climb';
import { fallLabels } from './parts/fall';
import { limitsMarks } from './parts/limits';
import { plotOf } from './parts/plot';
import { shoulderLabels } from './parts/shoulder';
import { at } from './state';
import { strands } from './parts/strands';
import { manifest } from './manifest';
import { zone } from './parts/zone';

const PLACES: Record<string, TextPosition> = { shoulder: 'middle', zone: 'upper', strands: 'middle' };

/** Chapter 1: the province's fall and climb month by month, and what the zone itself prints. */
export const recovery: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'limits',
  textPosition: (step) => PLACES[step] ?? 'lower',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    const plot = plotOf(f, s, edition);
    const own = s.zone > 0 ? zone(f, s.zone, s.strands, edition) : undefined;
    const rule = own?.rule ?? plot.zero;
    // The zero line stays when the bars have gone, and becomes the rule among the zone's four figures.
    const moved = easeMove(span(s.zone, 0.2, 0.46));
    // To the screen's edges, but not under the first step's words.
    const datum = f.stacked ? 0 : ((plot.slot(0).x - f.margin) / (f.plot.x - f.margin)) * (f.plot.x - 24);
    const marks: Mark[] = [
      line('zero', [mix(datum, f.plot.x, moved), mix(plot.zero, rule, moved)], [mix(f.width, f.plot.x + f.plot.width, moved), mix(plot.zero, rule, moved)], 'ink', mix(f.stroke.datum, f.stroke.leader, moved), { opacity: mix(1, 0.6, moved) * (1 - span(s.strands, 0, 0.14)) })
    ]; // prettier-ignore
    if (s.zone < 0.3) {
      marks.unshift(...bars(plot, s, edition));
      marks.push(
        group(
          'labels',
          [
            ...axis(plot, s, edition),
            ...shoulderLabels(plot, s, edition),
            ...fallLabels(plot, s, edition),
            ...climbLabels(plot, s, edition)
          ],
          { opacity: 1 - span(s.zone, 0, 0.15) }
        ),
        ...limitsMarks(plot, s, edition)
      );
    }
    if (own && s.zone > 0.17 && s.strands < 0.24) marks.push(...own.marks);
    if (s.strands > 0.1) marks.push(...strands(f, s.strands, edition));
    return pictureOf(f, marks);
  }
};
