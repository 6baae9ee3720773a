// Called for every place that an entity stands in: no objects are made for arguments.
/* eslint-disable max-params */

const FIRST_SIZE = 256;

/**
 * Finds out which representations are equal: a hash table over bytes. It serves one batch at a time,
 * whose records stand in the integers from `base` on: start, end, hash.
 */
export class EntityTable {
  private slots = new Int32Array(FIRST_SIZE);
  private base = 0;
  private stride = 0;
  private count = 0;

  readonly begin = (base: number, stride: number): void => {
    this.slots.fill(0);
    this.base = base;
    this.stride = stride;
    this.count = 0;
  };

  /** The number of the representation from `start` to `end`; the next number when it is new. */
  readonly add = (
    bytes: Uint8Array,
    integers: Int32Array,
    start: number,
    end: number,
    hash: number,
  ): number => {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] as number) - 1;
      if (number === -1) return this.insert(integers, slot, start, end, hash);
      const record = this.base + number * this.stride;
      const isEqual =
        integers[record + 2] === hash &&
        isSame(bytes, integers[record] as number, integers[record + 1] as number, start, end);
      if (isEqual) return number;
    }
  };

  private insert(
    integers: Int32Array,
    slot: number,
    start: number,
    end: number,
    hash: number,
  ): number {
    const number = this.count;
    const record = this.base + number * this.stride;
    integers[record] = start;
    integers[record + 1] = end;
    integers[record + 2] = hash;
    this.slots[slot] = number + 1;
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.grow(integers);
    return number;
  }

  private grow(integers: Int32Array): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      let slot = spread(integers[this.base + number * this.stride + 2] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(
  bytes: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let at = start, other = otherStart; at < end; at += 1, other += 1) {
    if (bytes[at] !== bytes[other]) return false;
  }
  return true;
}
