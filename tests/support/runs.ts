/**
 * How often a property is tried: all times when `npm run test:full` runs it, a quarter of them when everyone waits.
 * @param all how many times are enough to trust it
 */
export const runs = (all: number) => (process.env.ALL_RUNS ? all : Math.ceil(all / 4));
