/** Px on the screen. */
interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Dimensions {
  width: number;
  height: number;
}

/** What to write into the panel’s style; what is left out is the style sheet’s. Px. */
export interface PanelPosition {
  left?: number;
  top?: number;
  bottom?: number;
  maxHeight?: number;
}

/** Px around the panel. */
const GAP = 10;
/** The least height of a sheet that scrolls, px. */
const LEAST = 180;

const within = (value: number, size: number, room: number) =>
  Math.max(GAP, Math.min(value, room - size - GAP));

/**
 * A panel near what was asked: under it, over it, or else beside it, and never on it where the screen has room. It is
 * on the screen, also when what was asked has been scrolled off it.
 */
export function floatingPosition(at: Extent, panel: Dimensions, screen: Dimensions): PanelPosition {
  const left = within(at.left, panel.width, screen.width);
  const hasRoom = (top: number) => top >= GAP && top + panel.height <= screen.height - GAP;
  const [under, over] = [at.bottom + GAP, at.top - GAP - panel.height];
  if (hasRoom(under)) return { left, top: under };
  if (hasRoom(over)) return { left, top: over };
  const top = within(at.top, panel.height, screen.height);
  const right = at.right + GAP;
  if (right + panel.width <= screen.width - GAP) return { left: right, top };
  const before = at.left - GAP - panel.width;
  if (before >= GAP) return { left: before, top };
  return { left, top: within(over, panel.height, screen.height) };
}

/** A sheet across the foot of a narrow screen: it goes over what it would hide, or is cut to leave it free. */
export function sheetPosition(at: Extent, panel: Dimensions, screen: Dimensions): PanelPosition {
  // What was asked may be scrolled off the screen, at either end.
  if (at.bottom + GAP + panel.height <= screen.height || at.top >= screen.height) return {};
  if (at.top - GAP >= panel.height) return { bottom: screen.height - at.top + GAP };
  const [above, below] = [at.top - GAP, screen.height - at.bottom - GAP];
  if (Math.max(above, below) < LEAST) return {};
  return below >= above ? { maxHeight: below } : { bottom: screen.height - at.top + GAP, maxHeight: above };
}
