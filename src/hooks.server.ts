import { fillHtml } from '$lib/stage/server-html';
import type { Handle } from '@sveltejs/kit';

const TAG = { en: 'en', zh: 'zh-Hans' } as const;

/** The page's language and what no script changes stand in the prerendered HTML itself. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = event.params.lang === 'zh' ? 'zh' : 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      fillHtml(html, locale)
        .replace('%lang%', TAG[locale])
        .replace('</head>', () => `${event.locals.linkedData ?? ''}</head>`)
  });
};
