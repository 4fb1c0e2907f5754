import * as v from 'valibot';
import { readOrder } from './order';
import type { Talk } from './talk';

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
}

/** Ms, no further than dates go. */
const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

/** Messages and stored talks come from other windows and other versions of this page: they are checked like input. */
const talkSchema = (all: readonly string[]) =>
  v.object({
    step: v.picklist(all),
    order: v.pipe(
      v.string(),
      v.check((order) => readOrder(order, all) !== undefined)
    ),
    screen: v.picklist(['picture', 'black', 'white']),
    print: v.boolean(),
    times: v.object({
      running: v.boolean(),
      since: moment,
      spent: v.record(v.picklist(all), moment)
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
export const readMessage = (value: unknown, all: readonly string[]): Message | undefined =>
  parsed(
    v.object({
      version: v.literal(1),
      role: v.picklist(['audience', 'speaker']),
      kind: v.picklist(['state', 'ask', 'bye']),
      ...stampEntries,
      talk: talkSchema(all)
    }),
    value
  );

export interface Stored extends Stamp {
  talk: Talk;
}

/** A talk kept by a window for its own reload, or undefined for a text that is none. */
export function readStored(text: string | null, all: readonly string[]): Stored | undefined {
  try {
    return parsed(v.object({ ...stampEntries, talk: talkSchema(all) }), JSON.parse(text ?? 'null'));
  } catch {
    return;
  }
}

export const isLater = (a: Stamp, b: Stamp) => a.turn > b.turn || (a.turn === b.turn && a.from > b.from);
