import { createHash } from 'node:crypto';

/** Gives the next number of its stream, at least 0 and below 1. */
export type Random = () => number;

/**
 * A stream of numbers that hangs on its two names alone: sfc32 (Small Fast Counter of PractRand),
 * started from their SHA-256. Streams of other names are independent of it.
 */
export function randomStream(seed: string, stream: string): Random {
  const start = createHash('sha256').update(`${seed}\n${stream}`).digest();
  let [a, b, c] = [start.readInt32LE(0), start.readInt32LE(4), start.readInt32LE(8)];
  let counter = start.readInt32LE(12);
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
}
