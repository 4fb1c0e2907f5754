import type { Frame } from '../kit/frame';
import { NATIONAL, PROVINCIAL } from './words';

export interface Tower {
  id: (typeof NATIONAL)[number] | (typeof PROVINCIAL)[number];
  storeys: number;
  /** Not itemised by the source. */
  hollow: boolean;
  provincial: boolean;
  x: number;
  width: number;
}

export interface Skyline {
  towers: Tower[];
  ground: number;
  /** Px a storey: one platform. */
  storey: number;
}

const GAP = 0.05;
const BETWEEN = 0.62;

/** Towers from the ledger's counts: one storey a platform, all to one scale. */
export function skyline(f: Frame, count: (id: Tower['id']) => number): Skyline {
  const kinds = [...NATIONAL, ...PROVINCIAL];
  const { x, width } = f.plot;
  const short = f.height < 450;
  const unit = width / (kinds.length + BETWEEN);
  const ground = f.portrait ? f.height - (short ? 74 : 104) : f.height * (short ? 0.76 : 0.8);
  const top = (f.portrait ? 64 : f.height * 0.1) + f.type.figure3 * 0.95;
  const most = Math.max(...kinds.map(count));
  return {
    ground,
    storey: (ground - top) / most,
    towers: kinds.map((id, i) => ({
      id,
      storeys: count(id),
      hollow: id === 'national-unlisted',
      provincial: i >= NATIONAL.length,
      x: x + unit * (i + (i >= NATIONAL.length ? BETWEEN : 0)) + unit * GAP * 0.5,
      width: unit * (1 - GAP)
    }))
  };
}

/** Windows of a tower lit by people: spread over its storeys as evenly as whole people can be, from the ground up. */
export function windows(tower: Tower, people: number, { ground, storey }: Skyline): [number, number][] {
  return Array.from({ length: tower.storeys }, (_, level) => level).flatMap((level) => {
    const here =
      Math.floor((people * (level + 1)) / tower.storeys) - Math.floor((people * level) / tower.storeys);
    const rows = 2;
    const columns = Math.ceil(here / rows);
    return Array.from({ length: here }, (_, i): [number, number] => [
      tower.x + (tower.width * ((i % columns) + 1)) / (columns + 1),
      ground - storey * (level + 0.66 - 0.34 * Math.floor(i / columns))
    ]);
  });
}
