import type { Locale } from '../locales/locales';
import { sceneOf } from '$lib/scenes/register';
import { readingMinutes } from '$lib/story/reading-time';
import editions from 'virtual:story';
import { render } from 'svelte/server';
import { PRERENDERED } from '../render/stage-size';
import Steps from './Steps.svelte';
import { svgOf } from '../render/svg-text';

const chapterOf = (locale: Locale, id: string) =>
  editions[locale].chapters.find((chapter) => chapter.id === id)!;

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
  // The comments are for hydration, which is not to come.
  const html = render(Steps, { props }).body.replace(/<!--.*?-->/gs, '');
  return html.replaceAll('href="#', `href="${story}#`);
}

/** A chapter's picture for readers without script, and until it is followed. */
function posterHtml(locale: Locale, id: string, layout: keyof typeof PRERENDERED): string {
  const scene = sceneOf(id);
  const { labels, figures } = chapterOf(locale, id);
  return svgOf(scene.sceneAt(scene.posterStep, 1, PRERENDERED[layout], { locale, labels, figures }));
}

/**
 * Writes into a rendered page what only the server makes: into `data-prerendered="buses steps"` a chapter's words, into
 * `data-prerendered="buses stacked"` its poster in that layout. To the components that hydrate the page these
 * elements are empty, so that it wakes up without walking through its own text, and their code and data stay out of
 * what browsers load.
 * @param story where other chapters are, from a page that holds but one of them
 */
export const fillHtml = (page: string, locale: Locale, story = ''): string =>
  page.replace(
    /data-prerendered="(\w+) (steps|stacked|sideBySide)"[^>]*>/g,
    (opening, id: string, part: 'steps' | keyof typeof PRERENDERED) =>
      opening + (part === 'steps' ? stepsHtml(locale, id, story) : posterHtml(locale, id, part))
  );
