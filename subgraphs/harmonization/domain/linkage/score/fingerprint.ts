/** The prime of FNV-1a for 64 bits is 2 ** 40 + 435; the hash starts from this offset, in two halves. */
const PRIME_LOW = 435;
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const HALF = 2 ** 32;

/**
 * Sixteen hexadecimal digits that tell two texts apart (FNV-1a, 64 bits); no protection against intent. Halves
 * of 32 bits keep every product exact in a number and make no garbage.
 */
export function fingerprint(text: string): string {
  let [high, low] = [OFFSET_HIGH, OFFSET_LOW];
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at += 1;
    const mixed = (low ^ point) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / HALF) + mixed * 2 ** 8) % HALF;
    low = product % HALF;
  }
  return hexOf(high) + hexOf(low);
}

function hexOf(half: number): string {
  return half.toString(16).padStart(8, '0');
}
