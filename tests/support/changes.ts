import type { Page } from '@playwright/test';

/** As a browser's translation does: it keeps to what a page says of parts that need none. */
export function translate() {
  const texts: Text[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    const left = text.parentElement!.closest('script, style, noscript, [translate=no], font');
    if (left || !text.data.trim()) continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text.data);
  }
}

/** As a proxy does that writes the page anew. */
function addSpace() {
  for (const element of document.querySelectorAll('.app *:not(svg *, script)')) {
    element.before('\n', new Comment('a proxy'));
    element.append('\n');
  }
}

/** As a proxy does that makes pages smaller. */
function dropComments() {
  const comments: Comment[] = [];
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walk.nextNode()) comments.push(walk.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** As filters do that take away what tells others of a page. */
function dropMeta() {
  document.querySelector('head > meta[name^=twitter]')!.remove();
}

/** As extensions do. */
function addElements() {
  for (const element of document.querySelectorAll('.app, .app > *, .step, .stage, head > meta'))
    element.before(document.createElement('style'), document.createElement('div'));
  document.querySelector('.app')!.append(document.createElement('div'));
}

/** What others do to a page before its scripts come. */
export const CHANGES = {
  translated: translate,
  'with other white space': addSpace,
  'without comments': dropComments,
  'without a part of its head': dropMeta,
  'with elements of others': addElements
} as const;

/** Opens a page whose scripts come after it was changed. @returns what went wrong since */
export async function openChanged(page: Page, path: string, change: () => void) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => localStorage.setItem('language', 'chosen'));
  let scriptsCome = () => {};
  const changed = new Promise<void>((done) => (scriptsCome = done));
  await page.route('**/_app/**/*.js', (route) => changed.then(() => route.continue()));
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(change);
  scriptsCome();
  return errors;
}

/**
 * What elements say, without what is no word, is for readers without script, needs no translation, or is the
 * framework's own.
 */
export const said = (
  page: Page,
  selector: string,
  but = 'script, noscript, svg, [translate=no], #svelte-announcer'
) =>
  page.$$eval(
    selector,
    (elements, left) =>
      elements.map((element) => {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walk.nextNode())
          if (!walk.currentNode.parentElement!.closest(left)) text += walk.currentNode.textContent;
        return text.replace(/\s+/g, ' ').trim();
      }),
    but
  );
