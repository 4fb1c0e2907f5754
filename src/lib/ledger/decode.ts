const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What a spreadsheet writes for a character that its code page lacks: no question ends before a letter or a digit. */
const LOST = /\?(?=[\p{L}\p{N}])/gu;
const DAMAGED = '\ufffd';

/**
 * A text of GB 18030, in which a Chinese spreadsheet saves "CSV". Read as UTF-8 hardly any of its characters are whole,
 * whereas a UTF-8 file that was damaged is whole but for a few: that one is not taken for the other.
 */
function fromGb18030(bytes: Uint8Array): string | undefined {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const whole = count(asUtf8, /[^\p{ASCII}\ufffd]/gu);
  if (whole > count(asUtf8, /\ufffd/g)) return undefined;
  return decode('gb18030', bytes)?.replace(LOST, DAMAGED);
}

const UTF_16: readonly [string, readonly [number, number]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/**
 * A file's text, in whatever encoding an editor or a spreadsheet saved it: UTF-8 with or without a byte order mark,
 * UTF-16 with one, GB 18030. Lines end in \n alone. What no encoding explains is U+FFFD.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const utf16 = UTF_16.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const text =
    (utf16 ? decode(utf16, bytes) : (decode('utf-8', bytes) ?? fromGb18030(bytes))) ??
    new TextDecoder('utf-8').decode(bytes);
  return text.replace(/\r\n?/g, '\n');
}
