import fc from 'fast-check';
import editions from 'virtual:story';
import { expect, test, vi } from 'vitest';
import { EVERYTHING, readQuery, writeQuery } from '../../src/lib/figures/table';
import { addressOf, readAddress } from '../../src/lib/deck/address';
import { readMessage, readStored } from '../../src/lib/deck/channel';
import { readDownloads } from '../../src/lib/share/downloads';
import { NOTE_SIZES, readSize } from '../../src/lib/deck/note-size';
import { readOrder } from '../../src/lib/deck/order';
import { slidesOf } from '../../src/lib/deck/slides';
import { act, firstTalk, shownSteps } from '../../src/lib/deck/talk';
import { clockText, elapsed } from '../../src/lib/deck/times';
import { asksHeight, modeIn } from '../../src/lib/share/frame';
import { openPageOf } from '../../src/one-file/open-page';
import { HOSTILE } from '../support/hostile';

vi.mock('$app/navigation', () => ({ replaceState: vi.fn() }));

const all = slidesOf(editions.en).map(({ hash }) => hash);
const chapters = editions.en.chapters.map(({ id }) => id);

/** Text that someone means harm with, as it is, within other text or cut off. */
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.string())
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 })
);
const search = fc.oneof(
  hostile.map((text) => `?${text}`),
  fc
    .tuple(
      fc.constantFrom('order', 'mode', 'kiosk', 'q', 'kind', 'chapter', 'sort', 'lang', 'present'),
      hostile
    )
    .map(([name, text]) => `?${name}=${text}`),
  fc.dictionary(hostile, hostile).map((query) => `?${new URLSearchParams(query)}`)
);

test('hostile queries and hashes ask for what there is, or for nothing', () => {
  fc.assert(
    fc.property(search, hostile, (query, hash) => {
      const address = readAddress({ search: query, hash: `#${hash}` });
      const shown = address.order === undefined ? all : readOrder(address.order, all);
      for (const step of shown ?? []) expect(all).toContain(step);
      const talk = act(firstTalk(all), { type: 'go', step: address.step ?? '' }, all, 0);
      expect(all).toContain(talk.step);

      expect(['scroll', 'tall']).toContain(modeIn(query));
      expect(['story', 'figures', 'present', 'speaker']).toContain(openPageOf(query, 'en').view);
      const { text, ...chosen } = readQuery(query, chapters);
      expect(text.length).toBeLessThanOrEqual(80);
      expect(['', ...chapters]).toContain(chosen.chapter);
      expect(() => writeQuery({ ...EVERYTHING, ...chosen, text: text.toWellFormed() })).not.toThrow();
    })
  );
});

test('a hostile order that is accepted is written into the address as it was: it holds nothing but names', () => {
  fc.assert(
    fc.property(hostile, fc.subarray(all), (text, steps) => {
      for (const order of [text, `show.${text}`, ['hide', ...steps, text].join('.')])
        if (readOrder(order, all)) expect(addressOf({ step: all[0]!, order })).toMatch(/^[?]?[\w.=&#-]+$/);
    })
  );
});

test('hostile stored preferences are none', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(NOTE_SIZES).toContain(readSize(text));
      expect(readStored(text, all)).toBeUndefined();
      expect(
        readDownloads([{ file: text, kind: 'slides', bytes: 1 }]).every(({ file }) =>
          /^[\w-][\w.-]*$/.test(file)
        )
      ).toBe(true);
    })
  );
});

const anything = fc.oneof(
  hostile,
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })
);
const mostly = <T>(usual: fc.Arbitrary<T>, else_: fc.Arbitrary<unknown> = anything) =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: else_ });
const moment = mostly(fc.nat(), fc.double());
/** A message as windows send it, in which some part may be anything. */
const message = fc.record({
  version: mostly(fc.constant(1)),
  role: mostly(fc.constantFrom('audience', 'speaker')),
  kind: mostly(fc.constantFrom('state', 'ask', 'bye')),
  turn: mostly(fc.nat()),
  from: mostly(fc.string({ maxLength: 64 })),
  talk: fc.record({
    step: mostly(fc.constantFrom(...all)),
    order: mostly(fc.constantFrom('', 'five', `hide.${all[1]}`)),
    site: mostly(fc.constantFrom('', 'https://example.org/')),
    screen: mostly(fc.constantFrom('picture', 'black', 'white', 'code', 'closing')),
    zoom: mostly(fc.constantFrom(null, { x: 0.5, y: 1 })),
    print: mostly(fc.boolean()),
    times: fc.record({
      running: mostly(fc.boolean()),
      since: moment,
      spent: mostly(fc.dictionary(fc.constantFrom(...all), moment, { maxKeys: 4 }))
    }),
    extra: hostile
  }),
  extra: hostile
});

test('of a hostile message nothing gets through that the talk does not know', () => {
  let accepted = 0;
  fc.assert(
    fc.property(message, (sent) => {
      const read = readMessage(sent, all);
      if (!read) return;
      accepted++;
      expect(Object.keys(read).sort()).toEqual(['from', 'kind', 'role', 'talk', 'turn', 'version']);
      expect(Object.keys(read.talk).sort()).toEqual([
        'order',
        'print',
        'screen',
        'site',
        'step',
        'times',
        'zoom'
      ]);
      expect(['', 'https://example.org/']).toContain(read.talk.site);
      expect(all).toContain(read.talk.step);
      expect(shownSteps(read.talk, all).length).toBeGreaterThan(0);
      expect(clockText(elapsed(read.talk.times, Date.now()))).toMatch(/^[\d:]+$/);
    }),
    { numRuns: 1000 }
  );
  // Else the checks above would have seen nothing.
  expect(accepted).toBeGreaterThan(50);
});

test('a frame answers one message alone', () => {
  fc.assert(
    fc.property(anything, (data) => {
      expect(asksHeight(data)).toBe((data as { type?: unknown } | null)?.type === 'v-story:ask');
    })
  );
  expect(asksHeight({ type: 'v-story:ask' })).toBe(true);
});
