import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keepDownloads } from './scripts/kept-downloads.mjs';
import { withinBudget } from './scripts/budget.mjs';
import { warnWithoutOrigin } from './scripts/origin.mjs';

/** The kit hashes the scripts that it writes; those in the page's frame are ours. */
const framed = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const hashes = [...framed.matchAll(/<script>([^]*?)<\/script>/g)].map(
  ([, script = '']) => /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

// A folder to host under, as in BASE_PATH=/v npm run build
const { ORIGIN, BASE_PATH: base = '', OUT_DIR: folder = 'build' } = process.env;

// With each file as brotli and gzip, for hosts that send such files as they are.
const staticSite = keepDownloads(adapter({ pages: folder, precompress: true }), folder);

// Pages and scripts carry the address that a site is built for, which may be of any length: the budget is of none.
const site = ORIGIN || base ? staticSite : withinBudget(staticSite, folder);

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: warnWithoutOrigin(site, ORIGIN),
    paths: { base, relative: true },
    output: { bundleStrategy: 'split' },
    // What a page may load and run. Who may frame it, a page cannot say: that is a header (static/_headers).
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...hashes],
        'style-src': ['self'],
        // The one style attribute there is: the kit hides what it tells screen readers of a change of page.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'our-own']
      }
    },
    serviceWorker: {
      // When, is for src/lib/offline to say.
      register: false,
      // Headers are for hosts, the moving picture is for the read-me and for chats.
      files: (file) => !['_headers', 'story.webp', '.DS_Store'].includes(file)
    },
    // A style sheet of its own would cost a slow line one more way there and back before anything is seen.
    inlineStyleThreshold: 64_000,
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail'
    }
  }
};
