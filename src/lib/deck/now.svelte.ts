import { createSubscriber } from 'svelte/reactivity';

/** Twice a second, so that no second is skipped by much. */
const TICK = 500;

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, TICK);
  return () => clearInterval(timer);
});

/** The time, ms since the epoch: what reads it is drawn anew as it passes. */
export function now(): number {
  subscribe();
  return Date.now();
}
