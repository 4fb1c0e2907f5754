import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Moves the page by one stroke of at most `room` px, downwards where that is positive, at a speed in px/s. It answers
 * when the page has moved, with what ends the stroke.
 * @typedef {(opened: import('./open-page.mjs').OpenPage, room: number, speed: number) => Promise<() => Promise<unknown>>}
 *   Stroke
 */

/** How far a thumb goes, in screens, and a hand at the wheel before its owner looks again. */
const THUMB = 0.7;
const WHEEL = 2;
/** Chromium takes a finger for one that taps until it has gone some px. */
const SLOP = 40;
/** Between two points of a finger that moves, ms. */
const BEAT = 15;
/** A finger that rested so long before it is lifted flings nothing: how far a page flies depends on the machine, ms. */
const HOLD = 60;

/**
 * A finger down, up to 0.7 of a screen, and up. By single touches, for a synthesised gesture does not move a phone.
 * @type {Stroke}
 */
export async function swipe({ page, cdp }, room, speed) {
  const { width, height } = /** @type {{ width: number, height: number }} */ (page.viewportSize());
  const travel = Math.min(THUMB * height, Math.abs(room) + SLOP);
  const way = Math.sign(room);
  const start = height * (0.5 + (way * THUMB) / 2);
  const touch = (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, gone = 0) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: width / 2, y: Math.round(start - way * gone) }]
    });
  const began = performance.now();
  const sent = [touch('touchStart')];
  // A finger waits for no page.
  let gone = 0;
  while (gone < travel) {
    await sleep(BEAT);
    gone = Math.min(travel, ((performance.now() - began) / 1000) * speed);
    sent.push(touch('touchMove', gone));
  }
  await Promise.all(sent);
  return async () => {
    await sleep(HOLD);
    await touch('touchEnd');
  };
}

/** A turn of the wheel. @type {Stroke} */
export async function wheel({ page, cdp }, room, speed) {
  const { width, height } = /** @type {{ width: number, height: number }} */ (page.viewportSize());
  await cdp.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: -Math.sign(room) * Math.min(WHEEL * height, Math.abs(room)),
    speed,
    gestureSourceType: 'mouse',
    preventFling: true
  });
  return async () => {};
}
