import { invalidateAll } from '$app/navigation';
import type { ViteHotContext } from 'vite/types/hot.js';
import { trustedMarkup } from '../trusted';
import { ASK, CHECKED, type Checked } from './messages';
import { problemList, STYLE } from './problems';

/** Follows the content in an open page: takes a new story up where the reader is, and lists what is wrong. */
export function followContent(hot: ViteHotContext) {
  const place = document.createElement('div');
  place.style.cssText = 'position: fixed; inset: auto 0 0; z-index: 1000';
  const shadow = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  document.body.append(place);
  hot.on(CHECKED, async ({ problems, changed }: Checked) => {
    // The words of a chapter are the server's own: the page is fetched anew, and the browser keeps its place.
    if (changed && document.querySelector('.step')) return location.reload();
    if (changed) await invalidateAll();
    shadow.innerHTML = trustedMarkup(problems.length > 0 ? problemList(problems) : '');
  });
  hot.send(ASK);
}
