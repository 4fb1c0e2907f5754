import { isShort } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import type { Box } from '../../../marks/marks';
import { memoize, sizeKey } from '../../../util/memoize';
import { LEADING, leftOf, pick } from '../layout';
import { BUS_WIDTH, busLength } from './seats';
import type { Bay } from './yard';

/** Shares of the stage's height: the kerb, and the buses that stand on it. */
const KERB = { stacked: 0.72, beside: 0.74, bus: 0.068 };
/** From bus to bus, over a bus's width, and between a bus and the kerb, px. */
const STEP = 1.28;
const CLEAR = 3;

export const kerbY = (layout: SceneLayout) => layout.height * pick(layout, KERB);

/** Left edge and width of all that stands over the kerb. */
export function kerbSpan(layout: SceneLayout) {
  const x = leftOf(layout);
  return { x, width: layout.width - layout.margin - x };
}

/** The buses side by side at the kerb, their noses to it. */
export const kerbBays = memoize(
  (layout: SceneLayout, count: number, rows: number): Bay[] => {
    const { x, width } = kerbSpan(layout);
    const unit = Math.min(width / (count * BUS_WIDTH * STEP), (layout.height * KERB.bus) / busLength(rows));
    const step = width / count;
    const y = kerbY(layout) - CLEAR - (unit * busLength(rows)) / 2;
    return Array.from({ length: count }, (_, i) => ({ x: x + step * (i + 0.5), y, unit }));
  },
  (layout, count, rows) => `${sizeKey(layout)} ${count} ${rows}`
);

/** What the words over the kerb take: the hour, then what is called out, over the plain size of notes. */
const HOUR = { stacked: 1.15, beside: 0.8 };
const CALL = { stacked: 1.5, beside: 1 };
const SHORT_CALL = { stacked: 1.1, beside: 0.9 };
/** Room round the cry, in labels. */
const ROUND = 1.2;

export const hourSize = (layout: SceneLayout) => layout.type.note1 * pick(layout, HOUR);
export const callSize = (layout: SceneLayout) =>
  layout.type.note1 * pick(layout, isShort(layout) ? SHORT_CALL : CALL);
export const hourY = (layout: SceneLayout) =>
  BAR + (isShort(layout) ? 0 : layout.type.label) + hourSize(layout);

/** Room for the cry, between words and buses. @param before whether the words stand over it, or under it */
export function cryArea(layout: SceneLayout, before: boolean): Box {
  const { x, width } = kerbSpan(layout);
  const words = callSize(layout) * LEADING.next;
  const top = hourY(layout) + layout.type.label + (before ? words : 0);
  const bottom = kerbY(layout) - layout.height * KERB.bus - layout.type.label * ROUND - (before ? 0 : words);
  return { x, y: top, width, height: Math.max(1, bottom - top) };
}
