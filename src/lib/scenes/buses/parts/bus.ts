import { group, path, round, type Mark } from '../../../marks/marks';
import { rotate, scale, translate } from '../../../marks/transforms';
import { memoize } from '../../../util/memoize';
import { digits } from '../layout';
import { busShape } from './seats';
import type { Bay } from './yard';

export interface Bus extends Bay {
  /** Degrees clockwise from the way south. */
  angle: number;
  opacity: number;
}

/** Shapes kept: a bus that empties has one for every passenger. */
const SHAPES = 400;
/** Line of a seat, in units of a seat. */
const SEAT_LINE = 0.1;

const shape = memoize(busShape, (load, rows) => `${load} ${rows}`, SHAPES);

export interface Drawn {
  /** How many sit in it. */
  seated: number;
  rows: number;
  /** Width of its outline, px. */
  stroke: number;
  /** 0 to 1: whether those who sit in it are drawn with it; before, they are a crowd of their own. */
  filled: number;
}

/** A bus seen from above: a shape moved as a whole. */
export function drawBus(bus: Bus, index: number, { seated, rows, stroke, filled }: Drawn): Mark {
  const { body, people, free, seats } = shape(seated, rows);
  const hairline = { fill: 'none', stroke: 'line', strokeWidth: SEAT_LINE } as const;
  const [x, y, angle] = [round(bus.x), round(bus.y), round(bus.angle)];
  return group(
    `bus-${index}`,
    [
      path({
        key: 'body',
        d: body,
        fill: 'ground',
        stroke: 'warm',
        strokeWidth: digits(stroke / bus.unit, 2),
        figure: 'buses'
      }),
      path({ key: 'seats', d: seats, ...hairline, opacity: 1 - filled }),
      path({ key: 'free', d: free, ...hairline, opacity: filled }),
      { ...people, opacity: filled }
    ],
    {
      transform: [translate(x, y), rotate(angle), scale(digits(bus.unit, 2))],
      opacity: bus.opacity
    }
  );
}
