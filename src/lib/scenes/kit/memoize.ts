/** Keeps what was computed for the last few keys: layouts and path data that do not change while a reader scrolls. */
export function memoize<A extends unknown[], R>(
  compute: (...asked: A) => R,
  keyOf: (...asked: A) => string,
  most = 12
): (...asked: A) => R {
  const kept = new Map<string, R>();
  return (...asked) => {
    const key = keyOf(...asked);
    if (kept.has(key)) return kept.get(key)!;
    const answer = compute(...asked);
    if (kept.size >= most) kept.clear();
    kept.set(key, answer);
    return answer;
  };
}
