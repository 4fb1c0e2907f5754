import { type Point } from '../../../marks/marks';
import type { SceneLayout } from '../../_kit/layout';
import { memoize, sizeKey } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { footOf, topOf } from '../layout';
import type { Edition } from '../scene';
import { layersIn, vesselIn, type Layers, type Vessel } from './vessel';

/** Of the plot’s width: the bulb at its widest, and the column of its figures on a wide screen. */
const BULB = { stacked: 0.64, beside: 0.5 };
const FIGURES_BESIDE = 0.3;
/** From the bulb to what is written beside it, of the plot’s width. */
export const CLEAR = 0.05;

export interface Standing {
  vessel: Vessel;
  layers: Layers;
  /** The mixed places: those of the layers, dealt out anew. */
  mixed: Point[];
}

/** The same places in an order that looks like chance. */
function shuffled(points: readonly Point[]): Point[] {
  const seeds = points.map((point, i) => ({ point, seed: noise(i) }));
  return seeds.sort((a, b) => a.seed - b.seed).map(({ point }) => point);
}

/** The vessel and where its dots lie, mixed and parted. */
const standing = memoize(
  (layout: SceneLayout, upper: number, lower: number): Standing => {
    const { x, width } = layout.plot;
    const { stacked } = layout;
    const bulb = width * (stacked ? BULB.stacked : BULB.beside);
    const first = vesselIn(x, topOf(layout), footOf(layout), bulb);
    // On a wide screen vessel and figures stand in the plot’s middle.
    const spare = stacked ? 0 : width * (1 - FIGURES_BESIDE - CLEAR) - first.half * 2;
    const vessel = { ...first, axis: first.axis + Math.max(0, spare / 2) };
    const layers = layersIn(vessel, upper, lower);
    return { vessel, layers, mixed: shuffled([...layers.upper, ...layers.lower]) };
  },
  (layout, upper, lower) => [sizeKey(layout), upper, lower].join()
);

export const standingIn = (layout: SceneLayout, { figures }: Edition) =>
  standing(layout, figures['prize-inventions'].value, figures['prize-utility'].value);

/** Where the two layers meet, and the vessel’s axis; px. */
export function meniscusOf(layout: SceneLayout, edition: Edition) {
  const { vessel, layers } = standingIn(layout, edition);
  return { x: vessel.axis, y: layers.meniscus };
}
