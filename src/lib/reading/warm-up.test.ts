import { afterEach, expect, test, vi } from 'vitest';
import type { Scene, SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { WarmUp } from './warm-up';

afterEach(() => vi.unstubAllGlobals());

const SIZE: StageSize = { width: 390, height: 557, layout: 'stacked' };
const EDITION: SceneEdition = { locale: 'en', labels: {}, figures: {} };

/** A page with nothing to do, which runs what waits for that when it is told to. */
function idlePage() {
  let waiting: (() => void) | undefined;
  const page = {
    scrollY: 0,
    document: { readyState: 'complete' },
    requestIdleCallback: (task: () => void) => void (waiting = task),
    cancelIdleCallback: () => void (waiting = undefined)
  };
  vi.stubGlobal('window', page);
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  return () => {
    const task = waiting;
    waiting = undefined;
    task?.();
    return task !== undefined;
  };
}

function sceneOf(...steps: string[]) {
  const drawn: string[] = [];
  const sceneAt = (step: string) => void drawn.push(step);
  return { drawn, warmUp: new WarmUp({ steps, sceneAt } as unknown as Scene, SIZE, EDITION) };
}

test('each step is drawn once, one whenever nothing else is to do', () => {
  const idle = idlePage();
  const { drawn, warmUp } = sceneOf('depart', 'arrive');
  warmUp.goOn();
  expect(drawn).toEqual([]);
  idle();
  expect(drawn).toEqual(['depart']);
  idle();
  expect(idle()).toBe(false);
  warmUp.goOn();
  expect(idle()).toBe(false);
  expect(drawn).toEqual(['depart', 'arrive']);
});

test('nothing is drawn for nothing while the page moves, and the rest when it stands still again', () => {
  const idle = idlePage();
  const { drawn, warmUp } = sceneOf('depart', 'arrive');
  warmUp.goOn();
  idle();
  vi.stubGlobal('scrollY', 300);
  idle();
  expect(idle()).toBe(false);
  expect(drawn).toEqual(['depart']);
  warmUp.goOn();
  idle();
  expect(drawn).toEqual(['depart', 'arrive']);
});

test('what is called off is gone on with where it was left', () => {
  const idle = idlePage();
  const { drawn, warmUp } = sceneOf('depart', 'arrive');
  const callOff = warmUp.goOn();
  idle();
  callOff();
  expect(idle()).toBe(false);
  warmUp.goOn();
  idle();
  expect(drawn).toEqual(['depart', 'arrive']);
});
