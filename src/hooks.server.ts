import { LANGUAGES, localeOf } from '$lib/locales/locales';
import { fillHtml } from '$lib/reading/server-html';
import type { Handle } from '@sveltejs/kit';

const PRELOAD = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/** Moves module preloads to the end of the page, so that on a slow network the text is loaded before the code. */
function codeLast(html: string): string {
  const links = html.match(PRELOAD)?.join('') ?? '';
  return html.replace(PRELOAD, '').replace('</body>', () => `${links}</body>`);
}

/** The page's language and what no script changes stand in the prerendered HTML itself. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      codeLast(fillHtml(html, locale))
        .replace('%lang%', LANGUAGES[locale].tag)
        .replace('</body>', () => `${event.locals.linkedData ?? ''}</body>`)
  });
};
