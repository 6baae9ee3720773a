import { createHmac } from 'node:crypto';

/** What stands for a set of records, whatever their order; sets are joined by adding. */
export type SetKey = number;

const MODULUS = 2 ** 32;
/** One cell in so many falls a rung without need, and one in so many of those another. */
const FALLS_ONE_IN = 50;

/**
 * Noise that depends on which records are counted and on a secret of their owner alone: whoever asks for the
 * same records again, by whatever way, gets the same, and averages of repeated answers tell nothing new.
 * (The cell key method of the Australian Bureau of Statistics.)
 */
export class RecordNoise {
  constructor(private readonly secret: string) {}

  /** The key of one record. */
  keyOf(record: string): SetKey {
    return this.draw(`record ${record}`);
  }

  /** The key of several sets together. */
  join(...keys: readonly SetKey[]): SetKey {
    return keys.reduce((sum, key) => (sum + key) % MODULUS, 0);
  }

  /** A whole number from 0 up to a bound, exclusive, for a set of records. */
  below(bound: number, key: SetKey): number {
    return this.draw(`set ${key}`) % bound;
  }

  /** How many rungs a set of records falls by chance, mostly none. */
  falls(key: SetKey): number {
    let falls = 0;
    while (falls < 4 && this.draw(`fall ${falls} ${key}`) % FALLS_ONE_IN === 0) falls += 1;
    return falls;
  }

  private draw(text: string): number {
    return createHmac('sha256', this.secret).update(text).digest().readUInt32BE(0);
  }
}
