import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { addressNow, readAddress } from '../../src/lib/deck/address';
import { readMessage, readStored } from '../../src/lib/deck/channel';
import { readOrder } from '../../src/lib/deck/order';
import { firstTalk } from '../../src/lib/deck/talk';
import Steps from '../../src/lib/reading/Steps.svelte';
import { MANIFESTS } from '../../src/lib/scenes';
import { compileStory } from '../../src/lib/story/compile';
import { formerStepsOf, orderNow } from '../../src/lib/story/former-steps';
import { sound } from './editing';

/** The story as if two chapters had lost steps; names that no edition ever had. */
const FORMER: Record<string, Record<string, string>> = {
  recovery: { dawn: 'fall' },
  relief: { tariff: 'leverage', purse: 'leverage' }
};
const scenes = MANIFESTS.map((scene) => ({ ...scene, formerSteps: FORMER[scene.id] ?? {} }));
const edition = compileStory(sound, scenes).en;
const all = edition.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash));
const former = formerStepsOf(edition.chapters);

test('each old name leads to the step that took it in', () => {
  expect(Object.fromEntries(former)).toEqual({
    'recovery-dawn': 'recovery-fall',
    'relief-tariff': 'relief-leverage',
    'relief-purse': 'relief-leverage'
  });
});

test('a chapter’s own former steps are no steps of it, and lead to one that is', () => {
  for (const { id, steps, formerSteps = {} } of MANIFESTS as readonly (typeof scenes)[number][])
    for (const [old, heir] of Object.entries(formerSteps)) {
      expect(steps, `${id}: ${old}`).not.toContain(old);
      expect(steps, `${id}: ${old} → ${heir}`).toContain(heir);
    }
});

test('the page has a place of the old name in the step that took it in, also without script', () => {
  const chapter = edition.chapters.find(({ id }) => id === 'recovery')!;
  const { site, locale } = edition;
  const ledger = new Map(edition.ledger.map((figure) => [figure.id, figure]));
  const { body } = render(Steps, { props: { locale, site, chapter, ledger, minutes: 9, chapters: 7 } });
  const sections = body.split('<section').filter((section) => section.includes('id="recovery-dawn"'));
  expect(sections).toHaveLength(1);
  expect(sections[0]).toContain('id="recovery-fall"');
});

describe('a running order of a former edition', () => {
  test.each([
    ['show.cover.recovery-dawn', 'show.cover.recovery-fall'],
    ['show.recovery-dawn.recovery-fall', 'show.recovery-fall'],
    ['show.relief-tariff.relief-purse.relief-leverage', 'show.relief-leverage'],
    // The step that took it in was shown, and is.
    ['hide.recovery-dawn', ''],
    ['hide.recovery-dawn.buses-depart', 'hide.buses-depart'],
    ['hide.relief-tariff.relief-purse.relief-leverage', 'hide.relief-leverage'],
    ['five', 'five'],
    ['', ''],
    ['show.nowhere', 'show.nowhere']
  ])('%s is %s', (old, now) => {
    expect(orderNow(old, former)).toBe(now);
    expect(orderNow(now, former)).toBe(now);
  });

  test('is whole again in a link', () => {
    const asked = readAddress({ search: '?order=show.cover.recovery-dawn', hash: '#recovery-dawn' });
    const { step, order } = addressNow(asked, former);
    expect(step).toBe('recovery-fall');
    expect(readOrder(order!, all)).toEqual(['cover', 'recovery-fall']);
  });

  test('leaves a link alone that names none', () => {
    const asked = readAddress({ search: '?order=five&kiosk', hash: '#buses-depart' });
    expect(addressNow(asked, former)).toBe(asked);
    const bare = readAddress({ search: '', hash: '' });
    expect(addressNow(bare, former)).toBe(bare);
  });

  test('is whole again in a talk that the browser kept, and in one of another window', () => {
    const times = { running: true, since: 0, spent: { 'relief-tariff': 2, 'relief-leverage': 3, cover: 1 } };
    const talk = { ...firstTalk(all), step: 'relief-purse', order: 'show.relief-purse.cover', times };
    const now = {
      step: 'relief-leverage',
      order: 'show.relief-leverage.cover',
      times: { spent: { 'relief-leverage': 5, cover: 1 } }
    };
    const stored = readStored(JSON.stringify({ turn: 1, from: 'x', talk }), all, former);
    expect(stored?.talk).toMatchObject(now);
    const message = { version: 1, role: 'speaker', kind: 'state', turn: 1, from: 'x', talk };
    expect(readMessage(message, all, former)?.talk).toMatchObject(now);
    expect(readMessage(message, all)).toBeUndefined();
  });
});
