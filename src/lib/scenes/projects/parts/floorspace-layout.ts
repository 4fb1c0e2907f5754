import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { easeMove, mix } from '../../_kit/motion';
import { during, FLOORSPACE } from '../cues';
import { labelSize, topOf } from '../layout';
import type { Edition, ProjectState } from '../scene';

/** Room under the ground line for a shadow and the blocks' name, in lines of labels. */
const ROOM = { stacked: 4.4, wide: 4.6, short: 2 };
/** Seen from over it the field leans to the right by this share of the plot's width. */
const LEAN = 0.14;
/** The phase's plot: its width over its depth, and from the field's corner, in its own depths. */
const PLOT = { ratio: 1.5, inset: 0.32 };
/** Ways between blocks, in widths of a block. */
const WAY = 0.32;
/** The ten blocks from the front: of the plot's width, the rest is the crane's; and of the height. */
const NEAR = { width: 0.9, height: 0.56 };
/** How low the blocks look from over them. */
const FLAT = 0.62;

export const blocksRoom = (layout: SceneLayout) => {
  const lines = isShort(layout) ? ROOM.short : layout.stacked ? ROOM.stacked : ROOM.wide;
  return labelSize(layout) * lines + (layout.stacked ? 0 : layout.height / FROM_FOOT);
};
/** A wide stage leaves this part of its height under the name. */
const FROM_FOOT = 30;

/** A place on the field: to the right, to the back, and up; px of the field as it is seen at the end. */
export type Place = readonly [across: number, back: number, up?: number];

export interface FieldView {
  /** The field, and the phase's plot in its corner. */
  width: number;
  depth: number;
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

/** The ten blocks stand on their plot, seen from the front; the view draws back and tips, and there is the field. */
export function fieldView(
  layout: SceneLayout,
  { floorspace }: ProjectState,
  { figures }: Edition,
  ground: number
): FieldView {
  const { x, width: room } = layout.plot;
  const lean = room * LEAN;
  const [width, depth] = [room - lean, ground - topOf(layout)];
  // One scale for both: the plot is the phase's share of the field.
  const area = (width * depth) / figures['area-multiple'].value;
  const plotDepth = Math.sqrt(area / PLOT.ratio);
  const inset = plotDepth * PLOT.inset;
  const plot = { across: inset, back: inset, width: plotDepth * PLOT.ratio, depth: plotDepth };
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
  const height = (depth * NEAR.height) / near;
  return { width, depth, plot, block, way: block * WAY, height, tip, zoom, at };
}
