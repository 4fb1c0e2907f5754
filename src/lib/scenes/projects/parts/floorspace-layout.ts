import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix } from '../../_kit/motion';
import { FLOORSPACE } from '../cues';
import { labelSize, topOf } from '../layout';
import type { Edition, ProjectState } from '../scene';

/** Room under the ground line for a shadow and the blocks' name, in lines of labels. */
const ROOM = { stacked: 4.4, wide: 4, short: 2.2 };
/** A wide stage leaves this part of its height under the name. */
const FROM_FOOT = 30;
/** Seen from over it the field leans to the right by this share of the plot's width; its words stand over it. */
const LEAN = 0.16;
const DEPTH = { ofHeight: 0.6, ofWidth: 0.7 };
/** A cell of the field is so many times as wide as it is deep, or near it. */
const CELL = 1.35;
/** From a cell's edge to the blocks on it, of its width and depth; ways between blocks, in widths of a block. */
const INSET = 0.1;
const WAY = 0.32;
/** The blocks from the front: of the plot's width, the rest is the crane's; and of the height over the ground. */
const NEAR = { width: 0.9, height: 0.6 };
/** How low the blocks look from over them. */
const FLAT = 0.36;

export const blocksRoom = (layout: SceneLayout) => {
  const lines = isShort(layout) ? ROOM.short : layout.stacked ? ROOM.stacked : ROOM.wide;
  return labelSize(layout) * lines + (layout.stacked ? 0 : layout.height / FROM_FOOT);
};

/** A place on the field: to the right, to the back, and up; px of the field as it is seen at the end. */
export type Place = readonly [across: number, back: number, up?: number];

export interface FieldView {
  /** The field, and a cell of it: the floor of the one phase. */
  width: number;
  depth: number;
  cell: { width: number; depth: number };
  /** How many cells lie side by side, the last of them in part, and how many one behind another. */
  columns: number;
  rows: number;
  /** Where the blocks stand on the first cell. */
  plot: { across: number; back: number; width: number; depth: number };
  /** One block's width and the way beside it. */
  block: number;
  way: number;
  /** Height of a block, in px of the field. */
  height: number;
  /** 0 from the front, 1 from over it. */
  tip: number;
  /** How many times as near as at the end. */
  zoom: number;
  /** Where a place is on the stage, px. */
  at: (place: Place) => [number, number];
}

/** The blocks stand on their cell, seen from the front; the view draws back and tips, and there is the field. */
export function fieldView(
  layout: SceneLayout,
  { floorspace }: ProjectState,
  { figures }: Edition,
  ground: number
): FieldView {
  const { x, width: room } = layout.plot;
  const lean = room * LEAN;
  const sky = ground - topOf(layout);
  const [width, depth] = [room - lean, Math.min(sky * DEPTH.ofHeight, room * DEPTH.ofWidth)];
  // Whole rows, and columns in part: so that a cell is exactly the phase's share of the field.
  const cells = figures['area-multiple'].value;
  const rows = Math.max(1, Math.round(Math.sqrt((cells * CELL * depth) / width)));
  const columns = cells / rows;
  const cell = { width: width / columns, depth: depth / rows };
  const plot = {
    across: cell.width * INSET,
    back: cell.depth * INSET,
    width: cell.width * (1 - INSET * 2),
    depth: cell.depth * (1 - INSET * 2)
  };
  const blocks = figures['zhigu-blocks'].value;
  const block = plot.width / (blocks + (blocks - 1) * WAY);
  const near = (room * NEAR.width) / plot.width;
  // Drawing back evenly is a constant factor in each moment.
  const back = easeMove(during(floorspace, FLOORSPACE.drawsBack));
  const zoom = near ** (1 - back);
  const tip = easeMove(during(floorspace, FLOORSPACE.tips));
  const corner = plot.across * (1 - back);
  const at = ([across, away, up = 0]: Place): [number, number] => [
    x + (across - corner + ((lean * away) / depth) * tip) * zoom,
    ground - (away * tip + up * mix(1, FLAT, tip)) * zoom
  ];
  const height = (sky * NEAR.height) / near;
  return { width, depth, cell, columns, rows, plot, block, way: block * WAY, height, tip, zoom, at };
}
