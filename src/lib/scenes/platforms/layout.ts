import { BAR, type SceneLayout } from '../_kit/layout';
import { isCompact, isShort, isTight } from '../_kit/density';
import { namedGround } from '../_kit/skyline';
import type { Box } from '../../marks/marks';
import { labelSize } from '../../marks/label-size';

/** Height of the ground in the step of the page, in shares of the stage. */
const SIGNING_GROUND = { stacked: 0.735, wide: 0.7 };
/** How far the camera looks down on the street, in shares of the stage. */
const LOOKS_DOWN = { short: 0.45, tall: 0.38 };

export const signingGround = ({ stacked, height }: SceneLayout) =>
  height * (stacked ? SIGNING_GROUND.stacked : SIGNING_GROUND.wide);

export const streetGround = (layout: SceneLayout) =>
  namedGround(layout) - layout.height * (isTight(layout) ? LOOKS_DOWN.short : LOOKS_DOWN.tall);

/** The page: its width and height over the plot's and over the room above the ground, and its largest proportion. */
const PAGE = { width: { stacked: 0.7, wide: 0.5 }, height: { stacked: 0.62, wide: 0.68 }, broadest: 1.5 };

/** Sizes of the parties' names, px, and on a phone how many of them are as wide as it. */
const PARTY = { short: 12, compact: 13, stacked: 15, across: 26 } as const;

/** Size of the parties' names, px. */
export function partySize(layout: SceneLayout): number {
  if (isShort(layout)) return PARTY.short;
  if (isCompact(layout)) return PARTY.compact;
  return layout.stacked ? Math.max(PARTY.stacked, layout.width / PARTY.across) : layout.type.note2;
}

/** Where the page stands, with room for a name on each of its sides. */
export function pageBox(layout: SceneLayout): Box {
  const { x, width: room } = layout.plot;
  const ground = signingGround(layout);
  const name = partySize(layout) * 2;
  const top = BAR + name;
  const free = ground - top - name;
  const height = Math.min(free, (ground - BAR) * (layout.stacked ? PAGE.height.stacked : PAGE.height.wide));
  const width = Math.min(
    room * (layout.stacked ? PAGE.width.stacked : PAGE.width.wide),
    height * PAGE.broadest
  );
  return { x: x + (room - width) / 2, y: top + (free - height) / 2, width, height };
}

/** An upright screen this wide is a tablet's, px. */
const TABLET = 600;
/** The smallest type, px. */
export const LEAST = 12;
/** Type of a slide's names, px, and on a wide screen over that of notes. */
const SLIDE_NAME = 12.5;
const WIDE_NAME = 0.72;

/** Size of names under towers and on plates, px. */
export function nameSize(layout: SceneLayout): number {
  if (isShort(layout) || (layout.stacked && layout.width < TABLET)) return LEAST;
  if (isCompact(layout)) return SLIDE_NAME;
  return layout.stacked ? labelSize(layout) : Math.max(labelSize(layout), layout.type.note2 * WIDE_NAME);
}
/** Least size of words that head a group, px: on a tight stage, and on a phone. */
const HEAD = { tight: 13, stacked: 15 } as const;

/** Size of words that head a group, px. */
export const headSize = (layout: SceneLayout) =>
  isTight(layout)
    ? HEAD.tight
    : layout.stacked
      ? Math.max(HEAD.stacked, layout.type.note2)
      : layout.type.note2;

/** Height of a figure's letters, and from a tower's top to the figure over it, over the figure's size. */
export const CAP = 0.74;
export const OVER_TOP = 0.16;
