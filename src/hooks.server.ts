import type { Handle } from '@sveltejs/kit';

const TAG = { en: 'en', zh: 'zh-Hans' } as const;

/** The page's language stands in the prerendered HTML itself. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', TAG[event.params.lang === 'zh' ? 'zh' : 'en'])
  });
