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

/** Keeps what was computed for an object as long as there is the object, which must not change. */
export function oncePerObject<T extends object, R>(compute: (object: T) => R): (object: T) => R {
  const kept = new WeakMap<T, { answer: R }>();
  return (object) => {
    let known = kept.get(object);
    if (!known) kept.set(object, (known = { answer: compute(object) }));
    return known.answer;
  };
}

let last = 0;
/** A number that stands for an object in a key: words and figures that were edited are other objects. */
const identity = oncePerObject<object, number>(() => ++last);

interface Measures {
  width: number;
  height: number;
  stacked: boolean;
  type: { label: number };
}
interface Texts {
  locale: string;
  labels: object;
  figures: object;
}

/** A stage's measures as a key for what is kept by size. */
export const sizeKey = (f: Measures) => `${f.width}x${f.height}${f.stacked ? 'p' : ''}@${f.type.label}`;

/** The same with the words and figures drawn on it. */
export const drawnKey = (f: Measures, { locale, labels, figures }: Texts) =>
  `${sizeKey(f)} ${locale} ${identity(labels)} ${identity(figures)}`;
