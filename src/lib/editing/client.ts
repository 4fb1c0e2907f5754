import { invalidateAll } from '$app/navigation';
import type { ViteHotContext } from 'vite/types/hot.js';
import { trustedMarkup } from '../trusted';
import { ASK, CHECKED, type Checked } from './messages';
import { problemList, STYLE } from './problems';

const KEPT = 'edited-at';
const topOf = (step: Element) => step.getBoundingClientRect().top;

/** The words of a chapter are the server's own: the page is fetched anew, and the reader's step brought back to its place. */
function reload() {
  const steps = [...document.querySelectorAll('.step')];
  const read = steps.findLast((step) => topOf(step) < innerHeight * 0.75) ?? steps[0];
  // A place that was not brought back yet is the reader's still.
  if (read && !sessionStorage.getItem(KEPT))
    sessionStorage.setItem(KEPT, JSON.stringify({ id: read.id, top: topOf(read) }));
  location.reload();
}

function bringBack() {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (!kept) return;
  const { id, top } = JSON.parse(kept) as { id: string; top: number };
  const step = document.getElementById(id);
  if (step) scrollBy({ top: topOf(step) - top, behavior: 'instant' });
}

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
    if (changed && document.querySelector('.step')) return reload();
    if (changed) await invalidateAll();
    shadow.innerHTML = trustedMarkup(problems.length > 0 ? problemList(problems) : '');
  });
  // After the browser's own try, which knows of no step that came or went.
  const later = () => setTimeout(bringBack, 200);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
  hot.send(ASK);
}
