import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fetchFirst } from './src/lib/loading/fetch-first';
import { noPreload } from './src/lib/loading/no-preload';
import { themeColour } from './src/lib/palette/inks';
import { scenes } from './src/lib/scenes/plugin';
import { siteOf } from './src/lib/share/built-site';
import { content } from './src/lib/editor/content-plugin';

export default defineConfig({
  plugins: [content(), scenes(), sveltekit(), fetchFirst(), noPreload()],
  define: { __SITE__: JSON.stringify(siteOf(process.env)), __THEME_COLOUR__: JSON.stringify(themeColour()) },
  build: {
    // WeChat's web views lag behind: its Android Blink and iOS 15.4 must parse what we ship.
    target: ['chrome99', 'safari15.4', 'firefox115'],
    cssTarget: ['chrome99', 'safari15.4', 'firefox115'],
    // What stands in the page itself is read before anything is painted.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What most pages share comes in one file, not in twenty: each is a request and a task of its own. D3 comes
        // with the scenes that use it, and what reads the list of downloads when a reader asks for it.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(?!d3|valibot)|src\/lib\/(?!scenes\/(?!_kit)|share\/downloads)/,
              minShareCount: 4
            }
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
