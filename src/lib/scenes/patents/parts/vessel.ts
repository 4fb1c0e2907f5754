import { type Point } from '../../../marks/marks';
import { polygon, polyline, type PathData } from '../../../marks/path-data';
import { firstFrom } from '../../../util/search';

/** A separating funnel that stands upright; px. */
export interface Vessel {
  axis: number;
  /** Half of the bulb’s greatest width, and of the neck and the stem. */
  half: number;
  neck: number;
  stem: number;
  /** Upper edge of the stopper, of the neck and of the bulb; the tap, and the stem’s end. */
  top: number;
  lip: number;
  shoulder: number;
  outlet: number;
  foot: number;
}

/** Shares of the vessel’s height. */
const STOPPER = 0.035;
const NECK = 0.075;
const STEM = 0.15;
/** Half-widths, as shares of the bulb’s. */
const NECK_HALF = 0.17;
const STEM_HALF = 0.055;
/** Width of the bulb over its height, at most. */
const STOUT = 0.86;
/** The bulb’s outline: a cone below and a shoulder above, scaled so that its widest place is 1. */
const PEAR = { cone: 0.8, shoulder: 7, widest: 0.745 };
/** Of the bulb’s height: how high it may be filled. */
const FULL = 0.84;

export function vesselIn(x: number, top: number, foot: number, widest: number): Vessel {
  const height = foot - top;
  const shoulder = top + height * (STOPPER + NECK);
  const outlet = foot - height * STEM;
  const half = Math.min(widest, (outlet - shoulder) * STOUT) / 2;
  return {
    axis: x + half,
    half,
    neck: half * NECK_HALF,
    stem: half * STEM_HALF,
    top,
    lip: top + height * STOPPER,
    shoulder,
    outlet,
    foot
  };
}

/** Half the width inside the vessel at a height of the stage. */
export function halfAt({ half, neck, stem, shoulder, outlet }: Vessel, y: number): number {
  const up = Math.min(1, Math.max(0, (outlet - y) / (outlet - shoulder)));
  const pear = (up ** PEAR.cone * Math.sqrt(1 - up ** PEAR.shoulder)) / PEAR.widest;
  return Math.max(up > 0.5 ? neck : stem, half * pear);
}

/** Heights between two, near enough for a smooth wall. */
const SAMPLES = 60;
const between = (from: number, to: number) =>
  Array.from({ length: SAMPLES + 1 }, (_, i) => from + ((to - from) * i) / SAMPLES);

/** The vessel’s wall on one side between two heights, as points. */
const wall = (vessel: Vessel, side: 1 | -1, from: number, to: number) =>
  between(from, to).map((y): Point => [vessel.axis + side * halfAt(vessel, y), y]);

/** The liquid between two heights: down one wall and up the other. */
export const liquidPath = (vessel: Vessel, upper: number, lower: number): PathData =>
  lower - upper < 1 ? [] : polygon([...wall(vessel, -1, upper, lower), ...wall(vessel, 1, lower, upper)]);

/** The glass: neck, bulb and stem. */
export function glassPath(vessel: Vessel): PathData {
  const { axis, neck, stem, lip, shoulder, outlet, foot } = vessel;
  const half = (side: 1 | -1) =>
    polyline([
      [axis + side * neck, lip],
      ...wall(vessel, side, shoulder, outlet),
      [axis + side * stem, foot]
    ]);
  return [...half(-1), ...half(1)];
}

/** What a dot’s radius is of the distance between two, and the distance between rows. */
export const RADIUS = 0.37;
const ROW = 0.93;

/** Places for a count in rows from a height upwards, each row as full as the glass is wide. */
function pile(vessel: Vessel, count: number, from: number, pitch: number): { points: Point[]; top: number } {
  const points: Point[] = [];
  const row = pitch * ROW;
  let y = from - row / 2;
  for (let level = 0; points.length < count && level < count * 2; level++, y -= row) {
    const room = Math.min(halfAt(vessel, y - row / 2), halfAt(vessel, y + row / 2)) - pitch / 2;
    // The stem is too narrow for any.
    if (room < 0 && y > vessel.shoulder) continue;
    const here = Math.min(count - points.length, Math.floor((Math.max(0, room) * 2) / pitch) + 1);
    for (let i = 0; i < here; i++) points.push([vessel.axis + (i - (here - 1) / 2) * pitch, y]);
  }
  return { points, top: y + row / 2 };
}

export interface Layers {
  upper: Point[];
  lower: Point[];
  pitch: number;
  /** Where the two meet, and where the upper one ends; px. */
  meniscus: number;
  surface: number;
}

/** Pitches that are tried, as parts of the bulb’s height: from a few dots to many. */
const COARSE = 16;
const FINE = 600;
const STEPS = 4;

/** Two layers of counted dots, as large as lets both stay in the bulb; the lower one fills its foot. */
export function layersIn(vessel: Vessel, upper: number, lower: number): Layers {
  const bulb = vessel.outlet - vessel.shoulder;
  const full = vessel.outlet - bulb * FULL;
  const laid = (parts: number): Layers => {
    const pitch = (bulb * STEPS) / parts;
    const below = pile(vessel, lower, vessel.outlet, pitch);
    const meniscus = below.top - pitch / STEPS / 2;
    const above = pile(vessel, upper, meniscus - pitch / STEPS / 2, pitch);
    const surface = above.top - pitch / STEPS;
    return { upper: above.points, lower: below.points, pitch, meniscus, surface };
  };
  return laid(firstFrom(COARSE, FINE, (parts) => laid(parts).surface >= full));
}
