import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, inTurn, mix, placeAmong, span } from '../../_kit/motion';
import { dots, path, rect, type Mark } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { text } from '../../../marks/text';
import { OWN_SHARE, QUEUE } from '../cues';
import type { Edition } from '../scene';
import { APPROVED } from './parties';
import type { QueueLayout } from './queue-layout';

/** Radius of the glow behind an approved dot, and from one that waits to the next, over the dot’s radius. */
const GLOW = 1.5;
const BEHIND = 2.5;
/** Share of a dot’s way that leads up through the gate; the rest leads aside. */
const UPWARD = 0.58;
/** When on its way a dot turns warm: as it passes the counter. */
const WARMS = [0.28, 0.6] as const;

/** An approved firm on its way from the lane to its place beyond the counter. */
interface Passing {
  key: (typeof APPROVED)[number];
  x: number;
  y: number;
  /** 0 waiting to 1 lit. */
  warm: number;
  /** Where it comes to rest. */
  end: number;
}

function passing(layout: SceneLayout, places: QueueLayout, progress: number): Passing[] {
  const { x, width } = layout.plot;
  const { lit, gate, front, approved: beyond } = places;
  const column = width / APPROVED.length;
  return APPROVED.map((key, i) => {
    const t = inTurn(progress, QUEUE.passThrough, placeAmong(i, APPROVED.length), OWN_SHARE);
    const waits = front + lit + i * lit * BEHIND;
    const end = x + (i + 0.5) * column;
    return {
      key,
      x: mix(gate, end, easeMove(span(t, UPWARD, 1))),
      y: mix(waits, beyond, easeMove(span(t, 0, UPWARD))),
      warm: during(t, WARMS),
      end
    };
  });
}

const FIGURE = 'covid-approved';

function lights({ key, x, y, warm }: Passing, { lit }: QueueLayout, progress: number): Mark[] {
  const waiting = during(progress, QUEUE.lanesEnter) * (1 - warm);
  const glowing = warm * during(progress, QUEUE.approvedNamed);
  return [
    dots(`${key}-waits`, [[x, y]], lit, 'cold', { opacity: waiting, figure: FIGURE }),
    path({ key: `${key}-glow`, d: ringPath([[x, y]], lit * GLOW), fill: 'warm-tint', opacity: glowing }),
    dots(`${key}-lit`, [[x, y]], lit, 'warm', { opacity: warm, figure: FIGURE })
  ];
}

/** A firm’s name over its dot, and its trade. */
function nameOf({ key, end: x }: Passing, places: QueueLayout, told: number, { labels }: Edition): Mark[] {
  const { firm, trade, roomy, size } = places;
  const options = { x, anchor: 'middle', opacity: told } as const;
  const name = text({
    key: `${key}-firm`,
    text: labels[key],
    ...options,
    y: firm,
    size: size.name,
    face: 'head'
  });
  if (!roomy) return [name];
  const does = labels[`${key}-trade`];
  return [
    name,
    text({ key: `${key}-does`, text: does, ...options, y: trade, size: size.small, fill: 'ink-2' })
  ];
}

/** What the three have in common, above them. */
function head(layout: SceneLayout, places: QueueLayout, told: number, { figures, labels }: Edition): Mark[] {
  const { hero, size } = places;
  const number = text({
    key: 'approved-number',
    text: figures[FIGURE].text,
    x: layout.plot.x,
    y: hero,
    size: size.hero,
    face: 'figure',
    opacity: told,
    figure: FIGURE
  });
  const approved = text({
    key: 'approved',
    text: labels.approved,
    x: number.box.x + number.box.width + size.hero / 2 / 2,
    y: hero,
    size: size.name,
    face: 'head',
    fill: 'warm-text',
    opacity: told
  });
  return [number, approved];
}

/** The approved: in a lane of their own they pass the counter, light up, and stand apart with their names. */
export function approved(
  layout: SceneLayout,
  places: QueueLayout,
  progress: number,
  edition: Edition
): Mark[] {
  const { gate, ajar, bar, thick } = places;
  const told = during(progress, QUEUE.approvedNamed);
  const opened = during(progress, QUEUE.gateOpens);
  const firms = passing(layout, places, progress);
  return [
    rect({
      key: 'gate',
      x: gate - ajar * opened,
      y: bar - thick,
      width: ajar * opened * 2,
      height: thick * 2,
      fill: 'ground',
      opacity: opened
    }),
    ...firms.flatMap((firm) => lights(firm, places, progress)),
    ...head(layout, places, told, edition),
    ...firms.flatMap((firm) => nameOf(firm, places, told, edition))
  ];
}
