import type { Locale } from '../locales/locales';
import { readingMinutes } from '$lib/story/reading-time';
import editions from 'virtual:story';
import { render } from 'svelte/server';
import type { StageSize } from '../scenes/_kit/scene';
import Steps from './Steps.svelte';
import { stillElement, stillInside } from './still';

const chapterOf = (locale: Locale, id: string) =>
  editions[locale].chapters.find((chapter) => chapter.id === id)!;

const BLOCK = '</?(?:section|div|p|h[1-3]|ul|li|noscript|details|summary|table)\\b[^>]*>';
const BETWEEN_BLOCKS = new RegExp(`\\s+(?=${BLOCK})|(?<=${BLOCK})\\s+`, 'g');

/** A chapter's steps in words. @param story the page that its links to other chapters lead to */
function stepsHtml(locale: Locale, id: string, story: string): string {
  const { site, ledger, chapters } = editions[locale];
  const minutes = readingMinutes(editions[locale]);
  const props = {
    locale,
    site,
    chapter: chapterOf(locale, id),
    ledger: new Map(ledger.map((figure) => [figure.id, figure])),
    minutes,
    chapters: chapters.length - 1
  };
  // The comments are for hydration, which is not to come; the space is between blocks, where nothing shows it, and each
  // would be a node.
  const html = render(Steps, { props })
    .body.replace(/<!--.*?-->/gs, '')
    .replace(BETWEEN_BLOCKS, '');
  return html.replaceAll('href="#', `href="${story}#`);
}

/**
 * Writes into a rendered page what only the server makes: into `data-prerendered="buses steps"` a chapter's words, into
 * `data-prerendered="buses stacked"` its poster in that layout. To the components that hydrate the page these
 * elements are empty, so that it wakes up without walking through its own text, and their code and data stay out of
 * what browsers load.
 * @param page of the story, of one chapter, or of the one file
 * @param where `story`: where other chapters are, from a page that holds but one of them; `root` of the site, with a
 *   slash: later chapters' pictures are files there. Without it all pictures stand in the page.
 */
export function fillHtml(
  page: string,
  locale: Locale,
  { story = '', root }: { story?: string; root?: string }
): string {
  let first: string | undefined;
  return page.replace(
    /data-prerendered="(\w+) (steps|stacked|sideBySide)"[^>]*>/g,
    (opening, id: string, part: 'steps' | StageSize['layout']) => {
      if (part === 'steps') return opening + stepsHtml(locale, id, story);
      first ??= id;
      const inside = root === undefined || id === first;
      return (
        opening +
        (inside ? stillInside(chapterOf(locale, id), part, locale) : stillElement(id, part, locale, root))
      );
    }
  );
}
