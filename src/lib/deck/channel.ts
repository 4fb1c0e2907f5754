import * as v from 'valibot';
import { NO_FORMER_STEPS, orderNow, stepNow, type FormerSteps } from '../story/former-steps';
import { readOrder } from './order';
import { publicSite } from '../share/public-site';
import { SCREENS, type Point, type Talk } from './talk';

export type Role = 'audience' | 'speaker';

/** Which of two states is later: counted up by whoever acts, and by name where two acted at once. */
export interface Stamp {
  turn: number;
  from: string;
}

/** Every message carries all that is shared: none depends on one before it, and a lost one is made good by the next. */
export interface Message extends Stamp {
  version: 1;
  role: Role;
  /** `ask`: I am new, or want to know whether you are there. `bye`: this window closes. */
  kind: 'state' | 'ask' | 'bye';
  talk: Talk;
  /** Of the hall's window, px, so that the speaker sees the same picture. */
  size?: Size | undefined;
}

export interface Size {
  width: number;
  height: number;
}

/** What the hall hands over to the speaker's screen. */
const HANDED_OVER = ['overview', 'find', 'code'] as const;

/** What passes and is not kept. */
export interface Signal {
  version: 1;
  kind: 'signal';
  role: Role;
  /** Where the pointer is; null where it rests or has left the slide. */
  pointer?: Point | null | undefined;
  command?: (typeof HANDED_OVER)[number] | undefined;
}

/** Ms, no further than dates go. */
const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const point = v.object({ x: share, y: share });
const length = v.pipe(v.number(), v.minValue(1), v.maxValue(1e5));

/** Time spent on a former step was spent on the one that took it in. */
function spentNow(spent: Record<string, number>, former: FormerSteps) {
  const now = new Map<string, number>();
  for (const [hash, time] of Object.entries(spent)) {
    const step = stepNow(hash, former);
    now.set(step, (now.get(step) ?? 0) + time);
  }
  return Object.fromEntries(now);
}

/** Messages and stored talks come from other windows and other versions of this page: they are checked like input. */
const talkSchema = (all: readonly string[], former: FormerSteps) =>
  v.object({
    step: v.pipe(
      v.string(),
      v.transform((step) => stepNow(step, former)),
      v.picklist(all)
    ),
    order: v.pipe(
      v.string(),
      v.transform((order) => orderNow(order, former)),
      v.check((order) => readOrder(order, all) !== undefined)
    ),
    site: v.pipe(
      v.string(),
      v.transform((site) => publicSite(site) ?? '')
    ),
    screen: v.picklist(SCREENS),
    zoom: v.nullable(point),
    print: v.boolean(),
    times: v.object({
      running: v.boolean(),
      since: moment,
      spent: v.pipe(
        v.record(v.string(), moment),
        v.transform((spent) => spentNow(spent, former)),
        v.record(v.picklist(all), moment)
      )
    })
  });

const stampEntries = {
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  from: v.pipe(v.string(), v.maxLength(64))
};

const parsed = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
};

/** A message as it came through the channel, or undefined for anything else. */
export const readMessage = (
  value: unknown,
  all: readonly string[],
  former = NO_FORMER_STEPS
): Message | undefined =>
  parsed(
    v.object({
      version: v.literal(1),
      role: v.picklist(['audience', 'speaker']),
      kind: v.picklist(['state', 'ask', 'bye']),
      ...stampEntries,
      talk: talkSchema(all, former),
      size: v.optional(v.object({ width: length, height: length }))
    }),
    value
  );

/** A signal as it came through the channel, or undefined for anything else. */
export const readSignal = (value: unknown): Signal | undefined =>
  parsed(
    v.object({
      version: v.literal(1),
      kind: v.literal('signal'),
      role: v.picklist(['audience', 'speaker']),
      pointer: v.optional(v.nullable(point)),
      command: v.optional(v.picklist(HANDED_OVER))
    }),
    value
  );

export interface Stored extends Stamp {
  talk: Talk;
}

/** A talk kept by a window for its own reload, or undefined for a text that is none. */
export function readStored(
  text: string | null,
  all: readonly string[],
  former = NO_FORMER_STEPS
): Stored | undefined {
  try {
    return parsed(v.object({ ...stampEntries, talk: talkSchema(all, former) }), JSON.parse(text ?? 'null'));
  } catch {
    return;
  }
}

export const isLater = (a: Stamp, b: Stamp) => a.turn > b.turn || (a.turn === b.turn && a.from > b.from);
