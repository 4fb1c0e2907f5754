// The compiler needs a few times to settle on it.
for (let i = 0; i < 4; i++) calibrate();

/** The same piece of work each time, ms: it takes longer where other programs are at work. */
export function calibrate() {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e7; i++) sum = (sum * 31 + i) | 0;
  // Used, or a compiler may leave it out.
  return sum === 0.5 ? 0 : performance.now() - began;
}
