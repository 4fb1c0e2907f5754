import fc from 'fast-check';

/**
 * What everyone waits for tries the same examples each time, so that it fails by no chance; `npm run test:full` tries
 * others each time, and names the seed of one that fails.
 */
if (!process.env.ALL_RUNS) fc.configureGlobal({ seed: 20200710 });
