const NOTHING = new Set([
  'no information',
  'not applicable',
  'not available',
  'not specified',
  'unspecified',
  'unknown',
  'undisclosed',
  'none',
  'n a',
  'na',
  'nil',
  'null',
  'other',
]);

/** True for plain texts with which forms say that they know nothing, as `no information` or `n a`. */
export function saysNothing(plain: string): boolean {
  return plain === '' || NOTHING.has(plain);
}
