declare module 'subset-font' {
  /** Leaves of a font only the glyphs of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'truetype' | 'sfnt'; noLayoutClosure?: boolean }
  ): Promise<Buffer>;
}
