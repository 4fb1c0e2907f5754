/**
 * Runs each measurement once a round, one after another, so that what slows the machine slows all; each round begins
 * with another.
 * @template T
 * @param {number} rounds
 * @param {Record<string, () => Promise<T>>} measurements
 * @returns {Promise<Record<string, T>>} of each number its median
 */
export async function interleaved(rounds, measurements) {
  const names = Object.keys(measurements);
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = /** @type {string} */ (names[(i + round) % names.length]);
      results[name]?.push(await /** @type {() => Promise<T>} */ (measurements[name])());
    }
  return Object.fromEntries(names.map((name) => [name, median(results[name] ?? [])]));
}

/** By key, the median of each number of some results of one shape. @param {any[]} results @returns {any} */
export function median(results) {
  const [first] = results;
  if (typeof first === 'number')
    return results.toSorted((a, b) => a - b)[Math.floor((results.length - 1) / 2)];
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      median(results.map((result) => result[key]).filter((value) => value !== undefined))
    ])
  );
}
