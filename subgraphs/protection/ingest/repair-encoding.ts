/** Windows-1252 differs from Latin-1 between 80 and 9F only. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);

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
  return code <= 0xff ? code : WINDOWS_1252.get(character);
}
