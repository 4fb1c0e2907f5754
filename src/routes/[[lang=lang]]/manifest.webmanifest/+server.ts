import { localeOf, LANGUAGES } from '$lib/locales/locales';
import { ICONS } from '$lib/share/icons';
import editions from 'virtual:story';
import { THEME_COLOUR } from '$lib/ui/theme-colour';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

const ON_HOME_SCREEN = ['192', '512', 'maskable'];

/** Addresses in it are relative to itself, so that it holds under any folder. */
export const GET: RequestHandler = ({ params }) => {
  const locale = localeOf(params.lang);
  const { site } = editions[locale];
  const manifest = {
    name: site.title,
    short_name: site['short-title'],
    description: site.description,
    lang: LANGUAGES[locale].tag,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    theme_color: THEME_COLOUR,
    background_color: THEME_COLOUR,
    icons: ON_HOME_SCREEN.map((name) => ({
      src: `${LANGUAGES[locale].folder ? '../' : ''}icons/${name}.png`,
      sizes: `${ICONS[name]!.size}x${ICONS[name]!.size}`,
      type: 'image/png',
      purpose: name === 'maskable' ? 'maskable' : 'any'
    }))
  };
  return new Response(JSON.stringify(manifest, undefined, 2), {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
