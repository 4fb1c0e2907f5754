/** Width of a line, in whatever unit its room is given in. */
type Measure = (line: string) => number;

/**
 * Text with its lines broken, none wider than `width` but where a single piece is. A clause is kept whole where a line
 * can hold it, and begins a line of its own where the one before it has no room; else it breaks between its pieces.
 * @param clauses pieces that a line may not break within
 */
export function fillLines(
  clauses: readonly (readonly string[])[],
  width: number,
  measure: Measure
): string[] {
  const lines: string[] = [];
  const fits = (line: string) => measure(line.trim()) <= width;
  const put = (text: string) => {
    const last = lines.at(-1);
    if (last === undefined || (last.trim() && !fits(last + text))) lines.push(text);
    else lines[lines.length - 1] = last + text;
  };
  for (const pieces of clauses) {
    const whole = pieces.join('');
    if (fits(whole)) put(whole);
    else {
      lines.push('');
      pieces.forEach(put);
    }
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Halvings after which the narrowest width is known to a quarter of a per cent. */
const HALVINGS = 8;

/**
 * As `fillLines`, in lines about as long as one another: as narrow as can be without a further line, so that none is
 * left with a single word.
 */
export function balanceLines(
  clauses: readonly (readonly string[])[],
  width: number,
  measure: Measure
): string[] {
  const lines = fillLines(clauses, width, measure);
  if (lines.length < 2) return lines;
  let low = width / 2;
  let high = width;
  let even = lines;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const tried = fillLines(clauses, middle, measure);
    if (tried.length > lines.length || tried.some((line) => measure(line) > middle)) low = middle;
    else {
      high = middle;
      even = tried;
    }
  }
  return even;
}
