import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { themeColour } from '../lib/palette/inks';
import { scenes } from '../lib/scenes/plugin';
import { siteOf } from '../lib/share/built-site';
import { content } from '../lib/editor/content-plugin';
import { instead } from './instead';

const at = (path: string) => resolve('src', path);

/** The site's own pages, with what hangs on a server replaced; no kit, whose router wants one. */
export default defineConfig({
  publicDir: false,
  plugins: [
    instead({
      [at('lib/addresses.ts')]: at('one-file/addresses.ts'),
      [at('lib/story/fetch-figures.ts')]: at('one-file/fetch-figures.ts'),
      [at('lib/util/replace-address.ts')]: at('one-file/replace-address.ts'),
      [at('lib/share/PageHead.svelte')]: at('one-file/Head.svelte')
    }),
    content(),
    scenes(),
    svelte()
  ],
  define: {
    __SITE__: JSON.stringify(siteOf(process.env)),
    __THEME_COLOUR__: JSON.stringify(themeColour())
  },
  resolve: {
    alias: [
      { find: '$app/navigation', replacement: at('one-file/navigation.ts') },
      { find: '$lib', replacement: at('lib') }
    ]
  },
  build: {
    target: ['chrome99', 'safari15.4', 'firefox115'],
    cssTarget: ['chrome99', 'safari15.4', 'firefox115'],
    cssCodeSplit: false,
    assetsInlineLimit: () => true
  }
});
