import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './src/islands/islands';
import { fetchFirst } from './src/lib/loading/fetch-first';
import { noPreload } from './src/lib/loading/no-preload';
import { themeColour } from './src/lib/palette/inks';
import { scenes } from './src/lib/scenes/plugin';
import { siteOf } from './src/lib/share/built-site';
import { content } from './src/lib/editor/content-plugin';

export default defineConfig({
  plugins: [content(), scenes(), sveltekit(), islands(), fetchFirst(), noPreload()],
  define: { __SITE__: JSON.stringify(siteOf(process.env)), __THEME_COLOUR__: JSON.stringify(themeColour()) },
  build: {
    // WeChat's web views lag behind: its Android Blink and iOS 15.4 must parse what we ship.
    target: ['chrome99', 'safari15.4', 'firefox115'],
    cssTarget: ['chrome99', 'safari15.4', 'firefox115'],
    // What stands in the page itself is read before anything is painted.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What most pages share comes in one file, not in twenty: each is a request and a task of its own. What all
        // scenes draw with comes with the first of them, the kit's client where it runs, and what reads the list of
        // downloads when a reader asks for it.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(svelte|esm-env|clsx)\/|src\/lib\/(?!scenes\/|geography\/|share\/|ui\/Prose)/,
              // The two pages that are islands count twice each: once as the kit's, once as what wakes them up.
              minShareCount: 5,
              priority: 2
            },
            {
              name: 'drawing',
              test: /node_modules\/d3|src\/lib\/scenes\/_kit\//,
              minShareCount: 4,
              priority: 1
            },
            { name: 'kit', test: /node_modules\/(@sveltejs\/kit|devalue)\// }
          ]
        }
      }
    }
  },
  // No test leaves anything behind in a module, and loading all modules anew for each file takes longer than most of
  // them.
  test: {
    isolate: false,
    // They end what hangs, and judge no speed: a machine under load takes a multiple.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    environment: 'node'
  }
});
