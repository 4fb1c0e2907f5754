import { expect, test, type Page } from '@playwright/test';
import {
  agree,
  allSteps,
  errorsOf,
  openSpeaker,
  present,
  restingPicture,
  stepOf
} from '../support/presenting';
import { FULL, unless } from '../support/full';
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

  await test.step('the overview, by keyboard: the hall is not shown it', async () => {
    for (const key of ['o', 'Escape']) {
      await deck.keyboard.press(key);
      await expect(speaker.locator('.overview')).toBeVisible();
      await speaker.keyboard.press(key);
      await expect(speaker.locator('.overview')).toHaveCount(0);
    }
    await deck.keyboard.press('o');
    await expect(speaker.locator('.overview')).toBeVisible();
    await expect(deck.locator('.overview')).toHaveCount(0);
    await speaker.keyboard.press('Home');
    const perRow = await speaker.$$eval('.cards > li', (cards) => {
      const tops = cards.map((card) => card.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    });
    expect(perRow).toBeGreaterThan(1);
    await speaker.keyboard.press('ArrowDown');
    await expect(speaker.locator('.card-go').nth(perRow)).toBeFocused();
    await speaker.keyboard.press('ArrowUp');
    await expect(speaker.locator('.card-go').first()).toBeFocused();
    await speaker.keyboard.press('ArrowRight');
    await speaker.keyboard.press('PageDown');
    await speaker.keyboard.press('Enter');
    await expect(speaker.locator('.overview')).toHaveCount(0);
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
  // After the last step come thanks, and back from them the step itself.
  await expect(page.locator('.closing')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.closing')).toHaveCount(0);
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

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });
  test('halves are tapped', async ({ page }) => {
    await present(page, '/present/');
    await page.touchscreen.tap(1000, 300);
    await agree('recovery-fall', page);
    await page.touchscreen.tap(200, 300);
    await agree('cover', page);
    await expect(page.locator('.laser')).toHaveCount(0);
  });
});

test('a mouse points and goes on, never back; controls come at the lower edge', async ({ page: deck }) => {
  await present(deck, '/present/');
  const speaker = await openSpeaker(deck);
  const controls = deck.locator('.present-controls');
  await deck.mouse.move(320, 360, { steps: 3 });
  await expect(controls).toHaveCSS('pointer-events', 'none');
  const middle = async (page: Page, selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(2);
  const dot = await middle(deck, '.laser');
  close(dot.x, 320);
  close(dot.y, 360);

  const frame = (await speaker.locator('.speaker-now .speaker-frame').boundingBox())!;
  close((await middle(speaker, '.laser')).x, frame.x + frame.width / 4);
  // A hall of 4:3 is seen as one, so that a place on it is the same place there.
  await deck.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(async () => {
      const { width, height } = (await speaker.locator('.speaker-now .speaker-frame').boundingBox())!;
      return (width / height).toFixed(2);
    })
    .toBe('1.33');
  const narrow = (await speaker.locator('.speaker-now .speaker-frame').boundingBox())!;
  await speaker.mouse.move(narrow.x + narrow.width * 0.75, narrow.y + narrow.height / 2);
  await expect.poll(async () => Math.round((await middle(deck, '.laser')).x / 10)).toBe(77);
  await speaker.keyboard.press('d');
  await expect(deck.locator('.laser')).toHaveCount(0);

  await deck.mouse.click(200, 300);
  await agree('recovery-fall', deck, speaker);
  await deck.mouse.move(400, 300);
  await deck.mouse.down();
  await deck.mouse.move(700, 310, { steps: 4 });
  await deck.mouse.up();
  await deck.mouse.click(200, 300);
  await agree('recovery-stuck', deck, speaker);
  await deck.mouse.move(400, 760);
  await expect(controls).toHaveCSS('pointer-events', 'auto');
});

test('swipes go on, controls come at the lower edge', async ({ page }) => {
  await present(page, '/present/');
  await page.mouse.move(900, 300);
  await page.mouse.down();
  await page.mouse.move(600, 310, { steps: 4 });
  await page.mouse.up();
  await agree('recovery-fall', page);
  await page.mouse.move(600, 710);
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.locator('.overview')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.overview')).toHaveCount(0);
});

for (const [width, height] of [
  [1024, 768],
  [1920, 1080]
] as const)
  test(`the keys fit their screen of ${width} × ${height}`, unless(width === 1024), async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/present/', '/zh/present/']) {
      await present(page, path);
      await page.keyboard.press('?');
      const help = page.locator('.help');
      await expect(help.locator('kbd').first()).toBeVisible();
      const [least, over] = await help.evaluate((dialog) => [
        Math.min(
          ...[...dialog.querySelectorAll('dd, kbd')].map((row) => parseFloat(getComputedStyle(row).fontSize))
        ),
        dialog.scrollHeight - dialog.clientHeight
      ]);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(least, path).toBeGreaterThanOrEqual(16);
    }
  });

test('a rehearsal becomes the plan; notes are scrolled and a wrong number is told by key', async ({
  page: deck
}) => {
  await present(deck, '/present/');
  const speaker = await openSpeaker(deck);
  await speaker.setViewportSize({ width: 1024, height: 600 });
  const planned = speaker.locator('.speaker-clock p').nth(1).locator('em');
  await expect(planned).toContainText('planned');
  const usual = (await planned.textContent())!;
  await speaker.clock.install();
  await speaker.reload();
  await speaker.waitForSelector('.speaker.opened');
  await speaker.keyboard.press('t');
  await speaker.clock.runFor('01:40');
  await speaker.keyboard.press('t');
  await speaker.getByRole('button', { name: 'Make these times the plan' }).click();
  await expect(planned).toHaveText(/1 min 4\d s/);
  await speaker.getByRole('button', { name: 'Plan by length of text' }).click();
  await expect(planned).toHaveText(usual);

  const top = () => speaker.locator('.speaker-scroll').evaluate((notes) => notes.scrollTop);
  for (let size = 0; size < 5; size++) await speaker.keyboard.press('+');
  await speaker.keyboard.press('n');
  await expect.poll(top).toBeGreaterThan(100);
  await speaker.keyboard.press('Shift+N');
  await expect.poll(top).toBe(0);

  await speaker.keyboard.type('99');
  await speaker.keyboard.press('Enter');
  await expect(speaker.locator('.speaker-notice')).toHaveText('There is no slide 99.');
  await deck.keyboard.type('99');
  await deck.keyboard.press('Enter');
  await expect(deck.getByRole('status').filter({ hasText: 'There is no slide 99.' })).toHaveCount(1);
});

test('the picture is enlarged where the mouse is, in both windows, until the next slide', async ({
  page: deck
}) => {
  await deck.emulateMedia({ reducedMotion: 'reduce' });
  await present(deck, '/present/#recovery-fall');
  const speaker = await openSpeaker(deck);
  await deck.mouse.move(1280 * 0.75, 360);
  await deck.keyboard.press('z');
  for (const window of [deck, speaker]) await expect(window.locator('.zoom.enlarged')).toHaveCount(1);
  const { x, width } = (await deck.locator('.deck .slide').boundingBox())!;
  expect(Math.round(width)).toBe(2560);
  // What was under the mouse is there still.
  expect(Math.round(x)).toBe(-960);
  await speaker.keyboard.press('PageDown');
  for (const window of [deck, speaker]) await expect(window.locator('.zoom.enlarged')).toHaveCount(0);
});

test('slides are printed with their notes, two or six to a page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await present(page, '/present/?order=five');
  for (const [name, sheets] of [
    ['Slides with notes', 8],
    ['Two to a page, with notes', 4],
    ['Six to a page', 2]
  ] as const) {
    await page.keyboard.press('o');
    await page.getByRole('button', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printing');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(sheets);
    await page.evaluate(() => {
      document.documentElement.removeAttribute('data-printing');
      dispatchEvent(new Event('afterprint'));
    });
    await expect(page.locator('.paper')).toHaveCount(0);
  }
});

test('from the story and back', FULL, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await page.goto('/');
  await page.getByRole('link', { name: /Present it/ }).click();
  await page.waitForSelector('.deck.opened');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const step = await stepOf(page);
  await page.mouse.move(400, 710);
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
