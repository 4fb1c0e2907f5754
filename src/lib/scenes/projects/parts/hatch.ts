import type { SceneLayout } from '../../_kit/layout';
import { path, rect, type Box, type Ink, type Mark } from '../../../marks/marks';
import { hatchPath } from '../../../marks/path-data';

const HATCH = { stacked: { gap: 3.6, stroke: 1.3 }, wide: { gap: 5.5, stroke: 2.2 } };

/** A hatched end of a slab: what we worked out ourselves, or may lie anywhere in it. */
export function hatched(
  layout: SceneLayout,
  key: string,
  box: Box,
  { figure, ink }: { figure: string; ink: Ink },
  opacity: number
): Mark[] {
  const { gap, stroke } = layout.stacked ? HATCH.stacked : HATCH.wide;
  const drawn = { fill: 'none', stroke: ink, opacity } as const;
  return [
    rect({ key: `${key}-ground`, ...box, fill: 'ground', opacity }),
    path({ key, d: hatchPath(box, gap), ...drawn, strokeWidth: stroke, figure }),
    rect({ key: `${key}-edge`, ...box, ...drawn, strokeWidth: layout.stroke.outline })
  ];
}
