/** From so many bytes on, a call of the platform is quicker than a loop. */
const LONG = 64;

// The hottest function of the gateway: an object for its arguments would cost more than the copy.
/* eslint-disable max-params */

/** Copies bytes within one memory; gives the place behind them, or -2 when that is beyond `limit`. */
export function copyBytes(
  bytes: Uint8Array,
  to: number,
  start: number,
  end: number,
  limit: number,
): number {
  const after = to + (end - start);
  if (after > limit) return -2;
  if (end - start >= LONG) {
    bytes.copyWithin(to, start, end);
    return after;
  }
  for (let at = start, into = to; at < end; at += 1, into += 1) bytes[into] = bytes[at] as number;
  return after;
}

/** Goes on with a hash over bytes. */
export function hashBytes(bytes: Uint8Array, start: number, end: number, hash: number): number {
  let value = hash;
  for (let at = start; at < end; at += 1) value = Math.imul(value, 31) + (bytes[at] as number);
  return value | 0;
}
