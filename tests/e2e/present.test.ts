import { expect, test } from '@playwright/test';
import {
  agree,
  allSteps,
  errorsOf,
  openSpeaker,
  present,
  restingPicture,
  stepOf
} from '../support/presenting';
import { FULL } from '../support/full';
import { siteOf } from '../support/story';

test.use({ viewport: { width: 1280, height: 720 } });

test('a briefing with two windows: a Chinese hall, English notes', async ({ page: deck, context }) => {
  test.setTimeout(180_000);
  const errors = await present(deck, '/zh/present/');
  const steps = await allSteps(deck);
  const speaker = await openSpeaker(deck);
  const speakerErrors = errorsOf(speaker);
  await agree(steps[0]!, deck, speaker);

  await test.step('each window has its own language', async () => {
    await speaker.keyboard.press('l');
    await expect(speaker.locator('html')).toHaveAttribute('lang', 'en');
    await expect(speaker.locator('.note-heading')).toHaveText(siteOf('en').title);
    await expect(deck.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(deck.locator('h1')).toHaveText(siteOf('zh').title);
    await agree(steps[0]!, deck, speaker);
  });

  await test.step('every key that moves, from either window', async () => {
    let at = 0;
    const last = steps.length - 1;
    const moves: [string, number][] = [
      ['ArrowRight', 1],
      ['ArrowDown', 1],
      ['Space', 1],
      ['PageDown', 1],
      ['ArrowLeft', -1],
      ['ArrowUp', -1],
      ['Shift+Space', -1],
      ['PageUp', -1],
      ['ArrowLeft', 0],
      ['End', last],
      ['PageDown', 0],
      ['Home', -last],
      ['PageDown', 1]
    ];
    for (const [index, [key, by]] of moves.entries()) {
      await (index % 2 ? speaker : deck).keyboard.press(key);
      at += by;
      await agree(steps[at]!, deck, speaker);
    }
  });

  await test.step('a number and Enter', async () => {
    await deck.keyboard.type('12');
    await expect(deck.locator('.typed')).toContainText('12');
    await deck.keyboard.press('Enter');
    await agree(steps[11]!, deck, speaker);
    await speaker.keyboard.type('3');
    await speaker.keyboard.press('Enter');
    await agree(steps[2]!, deck, speaker);
    await deck.keyboard.type('99');
    await deck.keyboard.press('Enter');
    await expect(deck.locator('.present-notice')).toHaveText('没有第99页。');
    await agree(steps[2]!, deck, speaker);
  });

  await test.step('black, white, print colours', async () => {
    for (const [key, screen] of [
      ['b', 'black'],
      ['w', 'white']
    ] as const) {
      await deck.keyboard.press(key);
      for (const window of [deck, speaker]) await expect(window.locator(`.curtain.${screen}`)).toHaveCount(1);
      await speaker.keyboard.press(key);
      for (const window of [deck, speaker]) await expect(window.locator('.curtain')).toHaveCount(0);
    }
    await deck.keyboard.press('.');
    await expect(speaker.locator('.curtain.black')).toHaveCount(1);
    await speaker.keyboard.press('ArrowRight');
    await expect(deck.locator('.curtain')).toHaveCount(0);
    await agree(steps[3]!, deck, speaker);
    await speaker.keyboard.press('p');
    await expect(deck.locator('.slide').last()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await deck.keyboard.press('p');
    await expect(deck.locator('.slide').last()).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });

  await test.step('full screen, the clock, the keys', async () => {
    await deck.bringToFront();
    for (const full of [true, false]) {
      await deck.keyboard.press('f');
      await expect.poll(() => deck.evaluate(() => document.fullscreenElement !== null)).toBe(full);
    }
    await deck.keyboard.press('t');
    await expect(deck.locator('.deck .timer')).toHaveText(/^\d+:\d\d$/);
    await deck.keyboard.press('t');
    await expect(deck.locator('.deck .timer')).toHaveCount(0);
    const elapsed = speaker.locator('.elapsed strong');
    await expect(elapsed).not.toHaveText('0:00');
    await speaker.keyboard.press('Shift+T');
    await expect(elapsed).toHaveText('0:00');
    await deck.keyboard.press('?');
    await expect(deck.locator('.help')).toBeVisible();
    await deck.keyboard.press('Escape');
    await expect(deck.locator('.help')).toHaveCount(0);
  });

  await test.step('the overview, by keyboard', async () => {
    for (const key of ['o', 'Escape']) {
      await deck.keyboard.press(key);
      await expect(deck.locator('.overview')).toBeVisible();
      await deck.keyboard.press(key);
      await expect(deck.locator('.overview')).toHaveCount(0);
    }
    await deck.keyboard.press('o');
    await deck.keyboard.press('Home');
    const perRow = await deck.$$eval('.cards > li', (cards) => {
      const tops = cards.map((card) => card.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    });
    expect(perRow).toBeGreaterThan(1);
    await deck.keyboard.press('ArrowDown');
    await expect(deck.locator('.card-go').nth(perRow)).toBeFocused();
    await deck.keyboard.press('ArrowUp');
    await expect(deck.locator('.card-go').first()).toBeFocused();
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('PageDown');
    await deck.keyboard.press('Enter');
    await expect(deck.locator('.overview')).toHaveCount(0);
    await agree(steps[2]!, deck, speaker);
  });

  await test.step('a reload of either window mid-way', async () => {
    await deck.keyboard.press('b');
    await deck.keyboard.type('20');
    await deck.keyboard.press('Enter');
    await agree(steps[19]!, deck, speaker);
    await expect(deck).toHaveURL(new RegExp(`#${steps[19]}$`));
    await deck.reload();
    await deck.waitForSelector('.deck.opened');
    await agree(steps[19]!, deck, speaker);
    await speaker.keyboard.press('b');
    await speaker.reload();
    await speaker.waitForSelector('.speaker.opened');
    await agree(steps[19]!, deck, speaker);
    await expect(speaker.locator('.curtain.black')).toHaveCount(1);
    await expect(speaker.locator('html')).toHaveAttribute('lang', 'en');
    await speaker.keyboard.press('PageDown');
    await agree(steps[20]!, deck, speaker);
  });

  await test.step('either window closed and opened again', async () => {
    await speaker.close();
    await deck.keyboard.press('PageDown');
    const again = await openSpeaker(deck);
    await agree(steps[21]!, deck, again);
    await deck.close();
    await expect(again.locator('.company')).toContainText('已关闭');
    await again.keyboard.press('PageDown');
    const [hall] = await Promise.all([
      context.waitForEvent('page'),
      again.getByRole('button', { name: '打开' }).click()
    ]);
    await hall.waitForSelector('.deck.opened');
    await agree(steps[22]!, hall, again);
    await hall.keyboard.press('PageUp');
    await agree(steps[21]!, hall, again);
    await expect(again.locator('.company')).toContainText('开着');
  });
  expect([...errors, ...speakerErrors]).toEqual([]);
});

test('a paused clock stands still', async ({ page: deck }) => {
  await present(deck, '/present/');
  const speaker = await openSpeaker(deck);
  await speaker.clock.install();
  await speaker.reload();
  await speaker.waitForSelector('.speaker.opened');
  const elapsed = speaker.locator('.elapsed strong');
  await speaker.keyboard.press('PageDown');
  await agree('recovery-fall', speaker);
  await speaker.clock.fastForward('00:20');
  await expect(elapsed).not.toHaveText('0:00');
  await speaker.keyboard.press('t');
  const paused = await elapsed.textContent();
  await speaker.clock.fastForward('00:20');
  await expect(elapsed).toHaveText(paused!);
  await speaker.keyboard.press('t');
  await speaker.clock.fastForward('00:20');
  await expect(elapsed).not.toHaveText(paused!);
});

test('a second key press finishes the motion and goes on', async ({ page }) => {
  await present(page, '/present/#recovery-stuck');
  const before = await page.locator('.deck .slide-picture').last().innerHTML();
  await page.keyboard.press('ArrowRight');
  // In the midst of the motion.
  await expect.poll(() => page.locator('.deck .slide-picture').last().innerHTML()).not.toBe(before);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await agree('recovery-zone', page);
  const walked = await restingPicture(page);
  await page.reload();
  await page.waitForSelector('.deck.opened');
  await agree('recovery-zone', page);
  expect(await restingPicture(page)).toBe(walked);
});

test('every step rests on the same picture, walked to, walked back to and opened', FULL, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await present(page, '/present/');
  const steps = await allSteps(page);
  const walked = new Map<string, string>();
  for (const step of steps) {
    await agree(step, page);
    walked.set(step, await page.locator('.deck .slide-picture').innerHTML());
    await page.keyboard.press('ArrowRight');
  }
  for (const step of [...steps].reverse()) {
    await agree(step, page);
    expect(await page.locator('.deck .slide-picture').innerHTML(), step).toBe(walked.get(step));
    await page.keyboard.press('ArrowLeft');
  }
  await page.goto('/present/#patents-granted');
  await page.reload();
  await page.waitForSelector('.deck.opened');
  expect(await restingPicture(page)).toBe(walked.get('patents-granted'));
});

test('a covered window keeps up: it jumps to the end state', FULL, async ({ page: deck }) => {
  await present(deck, '/present/#recovery-stuck');
  const speaker = await openSpeaker(deck);
  await deck.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    window.requestAnimationFrame = () => 0;
  });
  await speaker.keyboard.press('ArrowRight');
  await agree('recovery-climb', deck, speaker);
  const covered = await deck.locator('.deck .slide-picture').innerHTML();
  await speaker.keyboard.press('ArrowRight');
  await agree('recovery-limits', deck, speaker);
  await speaker.keyboard.press('ArrowLeft');
  await agree('recovery-climb', deck, speaker);
  expect(await deck.locator('.deck .slide-picture').innerHTML()).toBe(covered);
  await deck.reload();
  await deck.waitForSelector('.deck.opened');
  expect(await restingPicture(deck)).toBe(covered);
});

test('the screen is kept awake', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (what: string) => (asked.push(what), Promise.resolve({ release: () => Promise.resolve() }))
      }
    });
  });
  await present(page, '/present/');
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['screen']);
});

test('the language changes in full screen, and the step stays', FULL, async ({ page }) => {
  await present(page, '/present/#buses-depart');
  await page.keyboard.press('f');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveURL(/\/zh\/present\/#buses-depart$/);
  await agree('buses-depart', page);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.reload();
  await page.waitForSelector('.deck.opened');
  await agree('buses-depart', page);
});

test('halves are clicked, swipes go on, controls come with the pointer', async ({ page }) => {
  await present(page, '/present/');
  await page.mouse.click(1000, 300);
  await agree('recovery-fall', page);
  await page.mouse.click(200, 300);
  await agree('cover', page);
  await page.mouse.move(900, 300);
  await page.mouse.down();
  await page.mouse.move(600, 310, { steps: 4 });
  await page.mouse.up();
  await agree('recovery-fall', page);
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.locator('.overview')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.overview')).toHaveCount(0);
});

test('from the story and back', FULL, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await page.goto('/');
  await page.getByRole('link', { name: /Present it/ }).click();
  await page.waitForSelector('.deck.opened');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const step = await stepOf(page);
  await page.mouse.move(400, 300);
  await page.getByRole('link', { name: 'Read as a page' }).click();
  await expect(page.locator(`#${step} .words`)).toBeInViewport();
});

test('an older page of the history takes up the talk, and says where it is', FULL, async ({ page }) => {
  await present(page, '/present/#recovery-fall');
  await page.goto('/figures/');
  await present(page, '/present/#buses-depart');
  await page.keyboard.press('PageDown');
  await agree('buses-arrive', page);
  const loaded = page.waitForEvent('domcontentloaded');
  await page.evaluate(() => history.go(-2));
  await loaded;
  await agree('buses-arrive', page);
  await expect(page).toHaveURL(/present\/#buses-arrive$/);
});

test('bad input at run time is ignored', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('talk', '{"turn":1e99,"talk":{"step":"<b>"}}');
    localStorage.setItem('note-size', '9e9');
  });
  const errors = await present(page, '/present/?order=%E0%A4%A&kiosk=x&order=__proto__#%3Cimg%20src=x%3E');
  await agree('cover', page);
  await page.goto('/present/#nowhere');
  await page.waitForSelector('.deck.opened');
  await page.evaluate(() => {
    const channel = new BroadcastChannel('present');
    for (const message of [
      null,
      3,
      'next',
      {},
      { version: 1, kind: 'state', role: 'speaker', turn: 9, from: 'x', talk: {} }
    ])
      channel.postMessage(message);
  });
  await page.keyboard.press('PageDown');
  await agree('recovery-fall', page);
  expect(errors).toEqual([]);
});

test(
  'a link opened anew takes the talk with it; opened bare, it joins the talk',
  FULL,
  async ({ page: deck, context }) => {
    await present(deck, '/present/');
    const speaker = await openSpeaker(deck);
    await speaker.keyboard.press('PageDown');
    await deck.close();
    const bare = await context.newPage();
    await present(bare, '/present/');
    await agree('recovery-fall', bare, speaker);
    await bare.close();
    const linked = await context.newPage();
    await present(linked, '/present/?order=five#buses-floor');
    await agree('buses-floor', linked, speaker);
    await expect(speaker.locator('.position')).toHaveText('4 of 8');
  }
);
