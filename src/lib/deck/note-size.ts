/** Sizes of the speaker's notes, px: read from a lectern, standing. */
export const NOTE_SIZES = [18, 22, 26, 32, 40, 48] as const;
const USUAL = 26;
const STORED = 'note-size';

/** The size one larger or smaller, no further than there are. */
export function stepSize(size: number, by: 1 | -1): number {
  const at = NOTE_SIZES.indexOf(size as (typeof NOTE_SIZES)[number]);
  return NOTE_SIZES[at + by] ?? size;
}

/** The size this speaker chose before; anything else that was stored is ignored. */
export function readSize(text: string | null): number {
  return NOTE_SIZES.find((size) => String(size) === text) ?? USUAL;
}

export function storedSize(): number {
  try {
    return readSize(localStorage.getItem(STORED));
  } catch {
    return USUAL;
  }
}

export function storeSize(size: number) {
  try {
    localStorage.setItem(STORED, String(size));
  } catch {
    // Without storage the size lasts as long as the window.
  }
}
