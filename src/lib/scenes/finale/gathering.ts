import { frame, type Frame } from '../kit/frame';
import type { Ink } from '../kit/marks';
import { noise } from '../kit/noise';
import type { Size } from '../kit/scene';
import { vLattice } from '../kit/v-lattice';

export const ORIGINS = ['filed', 'firms', 'people', 'granted', 'platforms', 'talent'] as const;
export type Origin = (typeof ORIGINS)[number];

export const INKS: Record<Origin, Ink> = {
  people: 'origin-people', firms: 'origin-firms', filed: 'origin-applications',
  granted: 'origin-grants', platforms: 'origin-platforms', talent: 'origin-talent'
}; // prettier-ignore

export interface Crowd {
  origin: Origin;
  /** Where each dot starts, in its chapter's block, and where it stands in the V; px. */
  from: [number, number][];
  to: [number, number][];
  /** When it leaves, 0 to 1, and how far its way bends, px. */
  leaves: number[];
  bend: number[];
  /** Of the block: left, top, bottom. */
  block: { x: number; top: number; bottom: number };
  /** Of the segment in the V: its middle row, and the arm's edges there. */
  segment: { y: number; inner: number; outer: number };
}

export interface Gathering {
  crowds: Crowd[];
  radius: number;
  axis: number;
  foot: number;
  top: number;
  /** Half the V's width at its top, px, and an arm's. */
  half: number;
  arm: number;
}

let kept: { key: string; gathering: Gathering } | undefined;

/** Blocks in two rows of three, each about square, that recall the chapters. */
const BLOCK_ORDER: readonly Origin[] = ['people', 'firms', 'filed', 'granted', 'platforms', 'talent'];

/** Where everything starts and ends: the same for a size and its counts, so computed once and kept. */
export function gatheringOf(size: Size, counts: Record<Origin, number>): Gathering {
  const key = JSON.stringify([size, counts]);
  if (kept?.key !== key) kept = { key, gathering: compute(frame(size), counts) };
  return kept.gathering;
}

function compute(f: Frame, counts: Record<Origin, number>): Gathering {
  const lattice = vLattice(
    [counts.filed, counts.firms, counts.people],
    [counts.granted, counts.platforms, counts.talent]
  );
  const box = f.portrait
    ? { left: 8, right: f.width - 8, top: 70, foot: f.height - 10 }
    : {
        left: f.plot.x - f.width * 0.02,
        right: f.width - f.margin * 0.6,
        top: f.height * 0.085,
        foot: f.height * 0.925
      };
  const pitchY = (box.foot - box.top) / lattice.rows;
  const pitchX = Math.min((box.right - box.left) / lattice.rows, pitchY * 1.36);
  const axis = f.portrait ? f.width / 2 : box.right - (lattice.rows / 2) * pitchX;
  const radius = Math.min(pitchX, pitchY) * (f.portrait ? 0.43 : 0.44);
  const segments: Record<Origin, { x: number; row: number }[]> = {
    filed: lattice.left[0]!, firms: lattice.left[1]!, people: lattice.left[2]!, granted: lattice.right[0]!, platforms: lattice.right[1]!, talent: lattice.right[2]!
  }; // prettier-ignore
  const area = f.portrait
    ? { x: f.margin, y: 84, width: f.width - f.margin * 2, height: f.height - 100 }
    : { x: f.plot.x, y: f.height * 0.13, width: f.plot.width, height: f.height * 0.78 };
  const cell = { width: area.width / 3, height: area.height / 2 };
  const most = Math.max(...Object.values(counts));
  const pitch = Math.min(
    (cell.width * 0.86) / Math.ceil(Math.sqrt(most)),
    (cell.height - 56) / Math.ceil(Math.sqrt(most))
  );
  const crowds = ORIGINS.map((origin): Crowd => {
    const points = segments[origin];
    const place = BLOCK_ORDER.indexOf(origin);
    const columns = Math.ceil(Math.sqrt(points.length));
    const x = area.x + cell.width * (place % 3);
    const base = area.y + cell.height * Math.floor(place / 3) + cell.height - 50;
    const rows = Math.ceil(points.length / columns);
    const to = points.map(({ x: u, row }): [number, number] => [axis + u * pitchX, box.foot - row * pitchY]);
    const middle = points[Math.floor(points.length / 2)]!.row;
    const level = points.filter(({ row }) => row === middle).map(({ x: u }) => axis + u * pitchX);
    const left = level[0]! < axis;
    return {
      origin,
      to,
      from: points.map((_, i): [number, number] => [
        x + pitch * ((i % columns) + 0.5),
        base - pitch * (Math.floor(i / columns) + 0.5)
      ]),
      leaves: points.map((_, i) => noise(i + place * 5000) * 0.3 + (place / 6) * 0.15),
      bend: points.map((_, i) => (noise(i + 31 + place * 5000) - 0.5) * f.width * 0.16),
      block: { x, top: base - rows * pitch, bottom: base },
      segment: {
        y: box.foot - middle * pitchY,
        inner: left ? Math.max(...level) : Math.min(...level),
        outer: left ? Math.min(...level) : Math.max(...level)
      }
    };
  });
  const arm =
    Math.max(
      ...lattice.left.map((part) =>
        Math.max(...part.map(({ row }) => part.filter((p) => p.row === row).length))
      )
    ) * pitchX;
  return {
    crowds,
    radius,
    axis,
    foot: box.foot,
    top: box.foot - lattice.rows * pitchY,
    half: (lattice.rows / 2) * pitchX,
    arm
  };
}
