import { dev } from '$app/environment';
import { base } from '$app/paths';
import { LANGUAGES, localeOf } from '$lib/locales/locales';
import { fillHtml } from '$lib/reading/server-html';
import { setSiteFolder } from '$lib/site-folder';
import type { Handle } from '@sveltejs/kit';
import { islandScripts } from './islands/islands';

setSiteFolder(() => base);

const PRELOAD = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/** Moves module preloads to the end of the page, so that on a slow network the text is loaded before the code. */
function codeLast(html: string): string {
  const links = html.match(PRELOAD)?.join('') ?? '';
  return html.replace(PRELOAD, '').replace('</body>', () => `${links}</body>`);
}

/**
 * How long a page waits for its scripts before it is laid out without them, ms, while content is edited: their server
 * makes each of them as it is asked for, which takes an old machine longer than a slow line.
 */
const EDITORS_PATIENCE = 600_000;

/** From a chapter in a frame to the story, in either language. */
const OUT_OF_FRAME = '../../';

/**
 * Takes out of an island's head what only the kit's client would look for: its marks, and the space between them. The
 * links to style sheets that stand in the page already tell Vite so.
 */
const plainHead = (html: string) =>
  html.replace(/<head>.*?<\/head>/s, (head) =>
    head.replace(/<!--.*?-->/gs, '').replace(/\s+(?=<(?:meta|link|title|style|script|\/head)\b)/g, '')
  );

/** The page's island, which only a built page has. */
const islandOf = ({ island }: App.Locals) => (dev ? undefined : island);

/** What stands at the end of a page. @param root of the site, with a slash at its end */
function endOf(locals: App.Locals, root: string): string {
  const island = islandOf(locals);
  return (locals.linkedData ?? '') + (island ? islandScripts(island.name, island.props, root) : '');
}

/** The page's language and what no script changes stand in the prerendered HTML itself. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.params.lang);
  const story = event.route.id?.includes('/embed/') ? OUT_OF_FRAME : '';
  // As the site may stand in any folder of a host.
  const root = '../'.repeat(event.url.pathname.slice(base.length + 1).split('/').length - 1) || './';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      codeLast(fillHtml(islandOf(event.locals) ? plainHead(html) : html, locale, { story, root }))
        .replace('%lang%', LANGUAGES[locale].tag)
        .replace('<html ', (opening) => (dev ? `${opening}data-patience="${EDITORS_PATIENCE}" ` : opening))
        .replace('</body>', () => `${endOf(event.locals, root)}</body>`)
  });
};
