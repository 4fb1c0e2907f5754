import { fillHtml } from '$lib/reading/server-html';
import type { Handle } from '@sveltejs/kit';

const TAG = { en: 'en', zh: 'zh-Hans' } as const;

const PRELOAD = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/** Code is fetched when the words are here, so that on a slow line it does not take their turn. */
function codeLast(html: string): string {
  const links = html.match(PRELOAD)?.join('') ?? '';
  return html.replace(PRELOAD, '').replace('</body>', () => `${links}</body>`);
}

/** From a chapter in a frame to the story, in either language. */
const OUT_OF_FRAME = '../../';

/** The page's language and what no script changes stand in the prerendered HTML itself. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = event.params.lang === 'zh' ? 'zh' : 'en';
  const story = event.route.id?.includes('/embed/') ? OUT_OF_FRAME : '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      codeLast(fillHtml(html, locale, story))
        .replace('%lang%', TAG[locale])
        .replace('</body>', () => `${event.locals.linkedData ?? ''}</body>`)
  });
};
