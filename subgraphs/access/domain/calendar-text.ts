const LONGEST_LINE = 75;

/** A value of type TEXT as RFC 5545 (3.3.11) wants it. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A content line of at most 75 octets in each of its parts, none of which breaks a character (3.1). */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
