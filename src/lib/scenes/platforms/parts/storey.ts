import { during, mix, span } from '../../_kit/motion';
import { dots, rect, type Mark } from '../../../marks/marks';
import type { Skyline, Tower } from '../../_kit/skyline';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { TALENT } from '../cues';
import { dusk, type State } from '../state';

/** A lamp's radius over its storey's height, and at the most over the tower's width. */
const LAMP = { height: 0.29, width: 0.2 };
/** Between two storeys, px, where they are high enough to spare it. */
const JOINT = { gap: 1, from: 5 };

/** A lamp's radius: it makes room for the windows around it. @param night its radius among them */
export function lampRadius(sky: Skyline, tower: Tower, s: State, night: number): number {
  const alone = Math.min(sky.storey * LAMP.height, tower.width * LAMP.width);
  return mix(alone, night, during(s.talent, TALENT.lampsShrink));
}

interface Floor {
  top: number;
  height: number;
  /** Its height once it is whole. */
  storey: number;
  opacity?: number;
}

/**
 * A closed storey. What is above the stage is cut off. Its edge is seen where it is hardly darker than the ground, in a
 * dark room, and goes as night falls behind it.
 */
export function floor(
  tower: Tower,
  level: number,
  { top, height, storey, opacity = 1 }: Floor,
  layout: SceneLayout,
  s: State
): Mark[] {
  const bottom = top + height - (storey < JOINT.from ? 0 : JOINT.gap);
  const edge = storey < JOINT.from ? 0 : layout.stroke.hair * (1 - dusk(s));
  const y = Math.max(0, top);
  return [
    rect({
      key: `floor-${tower.id}-${level}`,
      x: tower.x + edge / 2,
      y: y + edge / 2,
      width: tower.width - edge,
      height: Math.max(0, bottom - y - edge),
      fill: 'tower',
      stroke: edge > 0 ? 'ink' : undefined,
      strokeWidth: edge,
      opacity,
      figure: tower.id
    })
  ];
}

/** The platform's own dot: a lit lamp, which is turned off when the windows around it light. */
export function lamp(tower: Tower, level: number, y: number, radius: number, lit: number, s: State): Mark[] {
  // It fades out on its way beyond the stage.
  const opacity = lit * span(y, 0, BAR) * (1 - during(s.talent, TALENT.lampsShrink));
  if (opacity === 0) return [];
  const { id, x, width } = tower;
  return [dots(`lamp-${id}-${level}`, [[x + width / 2, y]], radius, 'lit', { opacity, figure: id })];
}
