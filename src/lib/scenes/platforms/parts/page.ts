import { mixPoints } from '../../_kit/pen';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, span, type Cue } from '../../_kit/motion';
import { type Mark, path } from '../../../marks/marks';
import { polygon } from '../../../marks/path-data';
import { NATIONAL, SIGNING } from '../cues';
import { pageBox, signingGround } from '../layout';
import { groundAt, lookedUp, type Edition, type State } from '../state';
import { brush } from './brush';
import { cornersOf, mixPlates, type Corners, type Plate } from './ground-plane';
import { institutePlate } from './street-plan';

/** Which party draws which side, clockwise from the top: the long name has the long side. */
export const SIDES = [
  { party: 'party-1', from: 0, to: 1 },
  { party: 'party-2', from: 1, to: 2 },
  { party: 'party-4', from: 2, to: 3 },
  { party: 'party-3', from: 3, to: 0 }
] as const;

/** When a side is drawn. */
export const sideDrawn = (i: number): Cue => SIGNING.sides[i]!;

/** A side's width over the page's. */
const STROKE = 1 / 55;
/** The plot that the page becomes: its width over the page's, and its edges in shares of the room under the ground. */
const PLOT = { width: 1.12, far: 0.1, near: 0.74 };
/** How much of a side is drawn when it is whole to be seen. */
const APPEARS = 0.08;
const DASH = '5 4';
/** How much of the tint there is on the page, which is not solid ground yet. */
const TINT = 0.5;

/** The plot in the step of the page, which later lies in the street at its own place. */
export function plotPlate(layout: SceneLayout, s: State): Plate {
  const { x, width } = pageBox(layout);
  const room = layout.height - signingGround(layout);
  const half = (width * PLOT.width) / 2;
  const middle = x + width / 2;
  const edges = { far: room * PLOT.far, near: room * PLOT.near };
  const here: Plate = { left: middle - half, right: middle + half, ...edges };
  return mixPlates(here, institutePlate(layout), lookedUp(s));
}

/** The page falls forward over its foot: its upper edge comes to lie nearest. @param t 0 upright to 1 on the ground */
function folded(layout: SceneLayout, s: State, t: number): Corners {
  const { x, y, width, height } = pageBox(layout);
  const plate = cornersOf(layout, groundAt(layout, s), plotPlate(layout, s));
  const [farLeft, farRight, nearRight, nearLeft] = plate;
  return [
    mixPoints([x, y], nearLeft, t),
    mixPoints([x + width, y], nearRight, t),
    mixPoints([x + width, y + height], farRight, t),
    mixPoints([x, y + height], farLeft, t)
  ];
}

/** The plot unfolds out of the page, and goes down with the ground as the camera looks up. */
function drawPlot(layout: SceneLayout, s: State): Mark[] {
  const falls = easeMove(during(s.signing, SIGNING.plotFolds));
  const corners = folded(layout, s, falls);
  if (falls === 0) return [];
  // Below the stage it is drawn, too, so that it comes in without a jump.
  return [
    path({
      key: 'plot',
      d: polygon(corners),
      fill: 'warm-tint',
      stroke: 'ink',
      strokeWidth: layout.stroke.outline,
      dash: DASH,
      opacity: span(falls, 0, 1 / 2),
      figure: 'signing'
    })
  ];
}

/** Four parties sign one page, a side each; closed, it falls and is a plot of ground with nothing on it yet. */
export function drawPage(layout: SceneLayout, s: State, { figures }: Edition): Mark[] {
  const [folds, down] = NATIONAL.pageFolds;
  const left = 1 - span(s.national, down / 2, down);
  if (left === 0) return drawPlot(layout, s);
  const corners = folded(layout, s, easeMove(span(s.national, folds, down)));
  const width = pageBox(layout).width * STROKE;
  const sides = SIDES.slice(0, figures.signatories.value).map(({ party, from, to }, i): Mark => {
    const drawn = easeMove(during(s.signing, sideDrawn(i)));
    const d = brush({ from: corners[from], to: corners[to], width, side: i % 2 ? 1 : -1, drawn });
    const opacity = span(drawn, 0, APPEARS) * left;
    return path({ key: `side-${party}`, d, fill: 'ink', opacity, figure: 'signatories' });
  });
  const opacity = during(s.signing, SIGNING.pageFills) * left * TINT;
  const page = path({ key: 'page', d: polygon(corners), fill: 'warm-tint', opacity, figure: 'signing' });
  return [...drawPlot(layout, s), ...[page, ...sides].filter((mark) => mark.opacity !== 0)];
}
