import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, inTurn, mix } from '../../_kit/motion';
import { dots, group, type Mark, path, type Point, rect, round } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { rotate, type Transform } from '../../../marks/transforms';
import { noise } from '../../../util/noise';
import { OWN_SHARE, PRIZE } from '../cues';
import type { Standing } from './standing';
import { glassPath, liquidPath, RADIUS, type Vessel } from './vessel';

/** Strokes of the hand that shakes, and how far they lean, in degrees. */
const STROKES = 3;
const LEAN = 7;

/** The vessel leans to and fro, less and less. */
function shake(progress: number, { axis, top }: Vessel): Transform {
  const t = during(progress, PRIZE.shaken);
  const angle = LEAN * Math.sin(t * STROKES * 2 * Math.PI) * (1 - t);
  return rotate(Math.round(angle * 100) / 100, [round(axis), round(top)]);
}

/** How much of their colour the liquids show; and the glass’s line over an outline’s. */
const TINT = 0.2;
const GLASS = 1.4;

/** Both liquids fill the vessel at first; then each draws back to its own side of the meniscus. */
function liquids({ vessel, layers }: Standing, progress: number): Mark[] {
  const parted = easeMove(during(progress, PRIZE.parted));
  const { outlet } = vessel;
  const { meniscus, surface } = layers;
  const upper = liquidPath(vessel, surface, mix(outlet, meniscus, parted));
  const lower = liquidPath(vessel, mix(surface, meniscus, parted), outlet);
  return [
    path({ key: 'upper-liquid', d: upper, fill: 'origin-talent', opacity: TINT }),
    path({ key: 'lower-liquid', d: lower, fill: 'cold', opacity: TINT })
  ];
}

/** Ring’s line, of its radius. */
const RING = 0.26;

/** Inventions rise and utility models sink, one after the other. */
function contents({ layers, mixed }: Standing, progress: number): Mark[] {
  const parting = (points: readonly Point[], first: number) =>
    points.map(([x, y], i): Point => {
      const [fromX, fromY] = mixed[first + i]!;
      const t = easeMove(inTurn(progress, PRIZE.parted, noise(first + i), OWN_SHARE));
      return [mix(fromX, x, t), mix(fromY, y, t)];
    });
  const radius = layers.pitch * RADIUS;
  const stroke = radius * RING;
  const rings = ringPath(parting(layers.lower, layers.upper.length), radius - stroke / 2);
  return [
    path({
      key: 'utility',
      d: rings,
      fill: 'ground',
      stroke: 'cold',
      strokeWidth: round(stroke),
      figure: 'prize-utility'
    }),
    dots('inventions', parting(layers.upper, 0), radius, 'origin-talent', { figure: 'prize-inventions' })
  ];
}

/** Of the neck’s half-width: the stopper’s head and the tap’s bar. */
const STOPPER_HEAD = 1.5;
const TAP = { reach: 1.5, thick: 0.36 };

function glass(layout: SceneLayout, vessel: Vessel): Mark[] {
  const { axis, neck, top, lip, outlet } = vessel;
  const stroke = round(layout.stroke.outline * GLASS);
  const thick = neck * TAP.thick;
  return [
    path({
      key: 'glass',
      d: glassPath(vessel),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: stroke,
      cap: 'round'
    }),
    rect({
      key: 'stopper',
      x: axis - neck * STOPPER_HEAD,
      y: top,
      width: neck * STOPPER_HEAD * 2,
      height: lip - top,
      radius: stroke * 2,
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: stroke
    }),
    rect({
      key: 'tap',
      x: axis - neck * TAP.reach,
      y: outlet - thick / 2 + neck / 2,
      width: neck * TAP.reach * 2,
      height: thick,
      radius: thick / 2,
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: stroke
    })
  ];
}

/** The vessel with all that is in it, shaken and then at rest. */
export const vesselMarks = (layout: SceneLayout, stands: Standing, progress: number): Mark =>
  group(
    'vessel',
    [...liquids(stands, progress), ...contents(stands, progress), ...glass(layout, stands.vessel)],
    { transform: [shake(progress, stands.vessel)] }
  );
