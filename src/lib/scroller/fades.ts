/** How an edge's place on the screen fades something, in shares of the screen's height. */
export interface Fade {
  /** Where the edge is when nothing is seen. */
  none: number;
  /** Where it is when all is seen. */
  all: number;
}

/** Words beside a picture come by their step's top edge, with the second half of the picture's change. */
export const WORDS_COME: Fade = { none: 0.5, all: 0.3 };

/** Words beside a picture go by their step's bottom edge, while they still stand in their place. */
const WORDS_GO: Fade = { none: 0.74, all: 0.9 };

/** A cover's words under its picture go, by their step's bottom edge, before they are over the foot of its V. */
const COVER_GOES: Fade = { none: 0.86, all: 0.98 };
/** Those that need more than a screen, where text is large, go once their end was read. */
const LONG_COVER_GOES: Fade = { none: 0.5, all: 0.62 };
/** A cover is exactly one screen high where its words fit; it may be rounded. */
const ONE = 1.01;

/** How words go by their step's bottom edge. @param cover how many screens the cover is high, if it is the cover */
export function wordsGo(beside: boolean, cover?: number): Fade {
  if (beside || cover === undefined) return WORDS_GO;
  return cover > ONE ? LONG_COVER_GOES : COVER_GOES;
}

/** Share of the screen's height over which a chapter fades in; the style sheet's overlap counts on it. */
export const CROSSING = 0.35;

/**
 * Share of a crossing in which the old chapter's words go, at its start, and the new one's come, at its end: no text
 * rests on a ground between night and day.
 */
export const LEAVING = 0.12;

/** From 0 to 1, what lies beyond held to the nearer end. */
export const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** How much is seen, 0 to 1. @param edge its place on the screen, as a share of the screen's height */
export const fadeAt = (edge: number, { none, all }: Fade) => clamp((edge - none) / (all - none));
