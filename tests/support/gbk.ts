/** The characters of two bytes of GBK, by what the platform reads them as: it has no encoder of its own. */
const BYTES = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(new Uint8Array([lead, trail]));
    if (character.length === 1 && character !== '\ufffd') BYTES.set(character, [lead, trail]);
  }

/** A text as Chinese Excel saves "CSV": a character that the code page lacks becomes a question mark. */
export const inGbk = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) =>
      character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (BYTES.get(character) ?? [0x3f])
    )
  );
