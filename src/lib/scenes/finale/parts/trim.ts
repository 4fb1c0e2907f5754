const TEN = 10;

/** Places behind the point of lengths in px, degrees and factors: what moves is written no longer than it is seen. */
export const PLACES = { px: 1, degrees: 2, factor: 4 } as const;

/** A number of a transform, rounded. */
export const trim = (value: number, places: number) => Math.round(value * TEN ** places) / TEN ** places;
