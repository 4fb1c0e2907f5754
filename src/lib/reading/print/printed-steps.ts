import { flushSync, mount, unmount } from 'svelte';
import type { Locale } from '../../locales/locales';
import type { SceneEdition } from '$lib/scenes/_kit/scene';
import type { PrintedFigures } from '$lib/story/fetch-figures';
import PrintedLedger from './PrintedLedger.svelte';
import PrintedStep from './PrintedStep.svelte';

/** What is on paper and not on a screen: each step's picture and figures, and all figures at the end. */
export interface Paper {
  /** Each with the element its words are in. */
  steps: readonly {
    element: HTMLElement;
    chapter: string;
    step: string;
    edition: SceneEdition;
    /** Ids of the figures that its words print. */
    figures: readonly string[];
  }[];
  /** Where the story ends. */
  end: HTMLElement;
  locale: Locale;
}

/**
 * Draws it, at once; the scenes must be loaded. Paper leads nowhere: a figure's link leads to the list.
 * @returns what takes it away
 */
export function putOnPaper({ steps, end, locale }: Paper, ledger: PrintedFigures): () => void {
  const mounted = [
    ...steps.map(({ element, figures, ...props }) =>
      mount(PrintedStep, {
        target: element,
        props: { ...props, figures: figures.flatMap((id) => ledger.get(id) ?? []) }
      })
    ),
    mount(PrintedLedger, { target: end, props: { locale, figures: [...ledger.values()] } })
  ];
  flushSync();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.words a[data-figure]')];
  const addresses = links.map((link) => link.getAttribute('href')!);
  for (const link of links) link.setAttribute('href', `#figure-${link.dataset.figure}`);
  return () => {
    for (const part of mounted) void unmount(part);
    for (const [index, link] of links.entries()) link.setAttribute('href', addresses[index]!);
  };
}
