import type { Point } from '../state';

/**
 * The strokes of 我们回来啦 in the order in which they are written, each a run of points in a box of 100 by 100,
 * y down. Drawn for this story.
 */
const WRITTEN = {
  我: [
    '40,5 14,15',
    '5,32 95,32',
    '27,13 27,90 17,84',
    '5,62 46,48',
    '52,4 58,45 72,80 88,92 91,76',
    '82,46 66,68 44,88',
    '70,10 84,22'
  ],
  们: ['30,5 20,30 4,52', '20,36 20,95', '42,6 50,17', '40,28 40,95', '58,14 92,14 92,95 80,90'],
  回: ['12,10 12,94', '12,10 88,10 88,94', '34,34 34,68', '34,34 66,34 66,68', '34,68 66,68', '12,90 88,90'],
  来: [
    '14,22 86,22',
    '26,32 36,44',
    '74,32 62,44',
    '6,52 94,52',
    '50,4 50,96',
    '47,56 30,76 6,90',
    '53,56 72,76 95,90'
  ],
  啦: [
    '4,26 4,74',
    '4,26 26,26 26,74',
    '4,70 26,70',
    '32,28 56,28',
    '44,6 44,90 35,84',
    '31,62 56,50',
    '74,5 78,15',
    '60,24 98,24',
    '68,36 73,66',
    '90,34 82,68',
    '57,78 100,78'
  ]
} as const;

/** Side of the box that a character is drawn in. */
export const BOX = 100;

const pointOf = (pair: string) => pair.split(',').map(Number) as Point;

/** Characters, each with its strokes. */
export const CHARACTERS: readonly (readonly Point[])[][] = Object.values(WRITTEN).map((strokes) =>
  strokes.map((stroke) => stroke.split(' ').map(pointOf))
);
