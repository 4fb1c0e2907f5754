import type { Page } from '@playwright/test';

/** All that the scroll has drawn, a line a thing, by its name. */
export type Seen = Record<string, string>;

/** What the reader sees of the story: how it is laid out, what has faded how far, and each picture. */
export const storySeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const all: Record<string, string> = {};
    const style = (element: Element | null) => element?.getAttribute('style') ?? '';
    const bar = document.querySelector('.bar')!;
    all['place'] = `${scrollY} of ${document.documentElement.scrollHeight}`;
    all['layout'] = [...document.querySelectorAll('.step')]
      .map((step) => `${step.className} ${Math.round(step.getBoundingClientRect().top + scrollY)}`)
      .join(', ');
    all['bar'] = `${bar.getAttribute('data-chapter')} ${style(bar)} ${bar.textContent}`;
    for (const chapter of document.querySelectorAll<HTMLElement>('.chapter:not(.far)')) {
      const veil = chapter.querySelector<HTMLElement>('.stage-veil')!;
      const { top, bottom } = veil.getBoundingClientRect();
      const name = chapter.dataset.chapter!;
      all[`${name}, ground`] = style(chapter.querySelector('.ground'));
      all[`${name}, veil`] = style(veil);
      for (const words of chapter.querySelectorAll('.words'))
        all[`${name}, words of ${words.parentElement!.id}`] = style(words);
      if (bottom <= 0 || top >= innerHeight || Number(veil.style.opacity || 1) === 0) continue;
      all[`${name}, corner`] = veil.querySelector('.closing-code')?.className ?? '';
      all[`${name}, picture`] = veil.querySelector('.picture')?.outerHTML ?? 'none';
    }
    return all;
  });

/** What the hall sees of the deck. */
export const deckSeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    step: document.querySelector('.deck')!.getAttribute('data-step')!,
    slides: String(document.querySelectorAll('.deck .slide').length),
    slide: document.querySelector('.deck .slide:last-of-type')?.outerHTML ?? 'none'
  }));

/**
 * Each tag's attributes and classes in order of their names: one that came and went is written last. An empty style is none, and
 * so are the marks that what was rendered on the server keeps.
 */
const inOrder = (markup: string) =>
  markup
    .replaceAll(' style=""', '')
    .replace(/<!--.*?-->/g, '')
    .replace(/ class="([^"]*)"/g, (_, names: string) => ` class="${names.split(' ').sort().join(' ')}"`)
    .replace(/<([a-z]+)((?: [\w-]+="[^"]*")+)/gi, (_, tag: string, attributes: string) => {
      const sorted = attributes.match(/[\w-]+="[^"]*"/g)!.sort();
      return `<${tag} ${sorted.join(' ')}`;
    });

/** What differs, each with the first place where it does. */
export function differences(drawn: Seen, afresh: Seen): string[] {
  return [...new Set([...Object.keys(drawn), ...Object.keys(afresh)])].flatMap((name) => {
    const [one, other] = [inOrder(drawn[name] ?? 'missing'), inOrder(afresh[name] ?? 'missing')];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at++;
    const part = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
    return [`${name}: drawn "…${part(one)}…", afresh "…${part(other)}…"`];
  });
}
