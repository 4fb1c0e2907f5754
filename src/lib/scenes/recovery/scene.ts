import { group, line, type Mark } from '../../marks/marks';
import { pictureOf } from '../../marks/keep-on-stage';
import { sceneLayout } from '../_kit/layout';
import { during, easeMove, mix } from '../_kit/motion';
import type { Scene, TextPosition } from '../_kit/scene';
import { CLIMB, STRAND, STUCK, ZONE } from './cues';
import { manifest } from './manifest';
import { axis } from './parts/axis';
import { bars } from './parts/bars';
import { beforeLabels } from './parts/before';
import { climbLabels } from './parts/climb';
import { fallLabels } from './parts/fall';
import { limitsMarks } from './parts/limits';
import { notchOf } from './parts/notch';
import { plotOf } from './parts/plot';
import { strands } from './parts/strands';
import { leaning, wall } from './parts/wall';
import { wedge } from './parts/wedge';
import { zone } from './parts/zone';
import { stateAt } from './state';

const TEXT_POSITIONS: Record<string, TextPosition> = { stuck: 'middle', zone: 'upper', strands: 'middle' };

/** Between the first step's words and the datum, px. */
const DATUM_GAP = 24;
/** How strong the datum is where it carries what the zone made. */
const DATUM_PALES = 0.6;

/** Chapter 1: the province's fall and climb, what was stuck in between, and what the zone itself added up to. */
export const recovery: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'limits',
  textPosition: (step) => TEXT_POSITIONS[step] ?? 'lower',
  sceneAt(step, progress, size, edition) {
    const state = stateAt(step, progress);
    const layout = sceneLayout(size);
    const plot = plotOf(layout, state, edition);
    const own = state.zone > 0 ? zone(layout, state, edition) : undefined;
    const chart = 1 - during(state.stuck, STUCK.chartLeaves) + during(state.climb, CLIMB.chartReturns);
    const chartSeen = chart * (1 - during(state.zone, ZONE.chartLeaves));
    const labels = [
      ...axis(plot, state, edition),
      ...beforeLabels(plot, state, edition),
      ...fallLabels(plot, state, edition),
      ...climbLabels(plot, state, edition)
    ];

    // The zero line rises over the notch and comes back, and when the bars have gone it is the datum under the firms.
    const moved = easeMove(during(state.zone, ZONE.datumMoves));
    const zero = mix(mix(plot.zero, notchOf(layout).top, leaning(state)), own?.datum ?? plot.zero, moved);
    // To the screen's edges, but not under the first step's words, nor beside those of the zone.
    const beside = layout.plot.x - DATUM_GAP;
    const from = layout.stacked
      ? 0
      : ((plot.slot(0).x - layout.margin) / (layout.plot.x - layout.margin)) * beside;
    const datum = line(
      'zero',
      [mix(from, layout.stacked ? 0 : layout.plot.x, moved), zero],
      [layout.width, zero],
      'ink',
      mix(layout.stroke.datum, layout.stroke.leader, moved),
      { opacity: mix(1, DATUM_PALES, moved) * (1 - during(state.strands, STRAND.wordsLeave)) }
    );

    const marks: Mark[] = [
      ...(state.zone < ZONE.barsSink[1] ? bars(plot, state, edition) : []),
      ...wall(plot, state, edition),
      datum,
      ...wedge(layout, state, edition),
      ...(chartSeen > 0 ? [group('labels', labels, { opacity: chartSeen })] : []),
      ...(state.zone < 1 ? limitsMarks(plot, state, edition) : []),
      ...(own && state.strands < STRAND.firmsLeave[1] ? own.marks : []),
      ...(state.strands > STRAND.armFalls[0] ? strands(layout, state.strands, edition) : [])
    ];
    return pictureOf(layout, marks);
  }
};
