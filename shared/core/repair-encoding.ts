/** What Windows-1252 has where Latin-1 has control characters, from 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Undoes UTF-8 that was once read as Windows-1252 or Latin-1: `MÃ©naka` is `Ménaka`. Any other text
 * comes back as it is, and so does one of which only a part is damaged.
 */
export function repairEncoding(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  const bytes = [...text].map(byteOf);
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return UTF_8.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}

function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0)!;
  if (code <= 0xff) return code;
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}
