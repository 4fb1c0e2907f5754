import { invalidateAll } from '$app/navigation';
import type { ViteHotContext } from 'vite/types/hot.js';
import { trustedMarkup } from '../util/trusted-types';
import { ASK, CHECKED, type Checked } from './messages';
import { problemList, STYLE } from './problems';

/** The words of chapters are the server's own, and no component has them: they are taken from the page as it is now. */
async function renewWords() {
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
  if (chapters.length === 0) return;
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(trustedMarkup(await answer.text()), 'text/html');
  for (const chapter of chapters) {
    const now = page.querySelector(`.chapter[data-chapter="${chapter.dataset.chapter}"] > .steps`);
    if (now) chapter.querySelector(':scope > .steps')!.replaceChildren(...now.childNodes);
  }
}

/** Follows the content in an open page: takes a new story up where the reader is, and lists what is wrong. */
export function followContent(hot: ViteHotContext) {
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: auto 0 0; z-index: 1000';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  document.body.append(host);
  hot.on(CHECKED, async ({ problems, changed }: Checked) => {
    if (changed) {
      await renewWords();
      await invalidateAll();
    }
    shadow.innerHTML = trustedMarkup(problems.length > 0 ? problemList(problems) : '');
  });
  hot.send(ASK);
}
