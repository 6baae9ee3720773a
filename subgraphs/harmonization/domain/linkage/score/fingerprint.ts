const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/** Sixteen hexadecimal digits that tell two texts apart (FNV-1a, 64 bits); no protection against intent. */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const unit of text) hash = ((hash ^ BigInt(unit.codePointAt(0)!)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
