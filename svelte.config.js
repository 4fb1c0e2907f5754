import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: undefined }),
    // A folder to host under, as in BASE_PATH=/v npm run build
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    output: { bundleStrategy: 'split' },
    // A style sheet of its own would cost a slow line one more way there and back before anything is seen.
    inlineStyleThreshold: 64_000,
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // Absolute addresses (canonical, hreflang) are made from this origin: ORIGIN=https://example.org npm run build
      origin: process.env.ORIGIN ?? 'http://localhost'
    }
  }
};
