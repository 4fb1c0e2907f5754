/** Places for a counted crowd in rows, left to right, top to bottom; px. */
export function crowdGrid(
  count: number,
  perRow: number,
  pitch: number,
  left: number,
  top: number
): [number, number][] {
  return Array.from({ length: count }, (_, i) => [
    left + (i % perRow) * pitch,
    top + Math.floor(i / perRow) * pitch
  ]);
}
