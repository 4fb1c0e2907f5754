/** Reads a printed number back by the words of its language, independently of how it was written. */
export function readBack(printed: string): number {
  const match = /([+−]?[\d,.]+)\s*(trillion|billion|million|万亿|亿|万)?/.exec(printed);
  if (!match) return NaN;
  const exponent = { trillion: 12, billion: 9, million: 6, 万亿: 12, 亿: 8, 万: 4 }[match[2] ?? ''] ?? 0;
  return Number(`${match[1]!.replace(/,/g, '').replace('−', '-')}e${exponent}`);
}
