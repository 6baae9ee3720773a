const FIRST_BYTES = 256 * 1_024;
const FIRST_INTEGERS = 64 * 1_024;
const MOST_BYTES = 256 * 1_024 * 1_024;
const LARGEST_SMALL = 1_024 * 1_024;
/** Of all memory that waits for its next run. */
const MOST_KEPT_BYTES = 128 * 1_024 * 1_024;

/** The memory of one run: the bytes of answers, what is noted of them, and the answer that is written. */
export class Workspace {
  bytes: Uint8Array = Buffer.allocUnsafeSlow(FIRST_BYTES);
  integers = new Int32Array(FIRST_INTEGERS);
  /** The first free byte and the first free integer. */
  used = 0;
  top = 0;
  /** The most bytes that the run has asked for so far. */
  needed = 0;

  get size(): number {
    return this.bytes.length + this.integers.byteLength;
  }

  /** Makes room behind the used bytes; false when that would be too much. */
  reserveBytes(count: number): boolean {
    const needed = this.used + count;
    this.needed = Math.max(this.needed, needed);
    if (needed <= this.bytes.length) return true;
    if (needed > MOST_BYTES) return false;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
    return true;
  }

  reserveIntegers(count: number): void {
    const needed = this.top + count;
    if (needed <= this.integers.length) return;
    const larger = new Int32Array(Math.max(needed, this.integers.length * 2));
    larger.set(this.integers.subarray(0, this.top));
    this.integers = larger;
  }
}

const small: Workspace[] = [];
const large: Workspace[] = [];
let keptBytes = 0;

/** @param bytes how many the run is likely to need: large memory is kept for large runs, and made at once. */
export function takeWorkspace(integers: number, bytes: number): Workspace {
  const known = bytes > LARGEST_SMALL ? large.pop() : small.pop();
  if (known !== undefined) keptBytes -= known.size;
  const workspace = known ?? new Workspace();
  workspace.used = 0;
  workspace.needed = 0;
  workspace.top = integers;
  workspace.reserveBytes(bytes);
  workspace.reserveIntegers(0);
  workspace.integers.fill(0, 0, integers);
  return workspace;
}

/** Gives memory back for the next run. Nobody may look at it any more. */
export function giveBack(workspace: Workspace): void {
  const { size } = workspace;
  if (keptBytes + size > MOST_KEPT_BYTES) return;
  keptBytes += size;
  (workspace.bytes.length > LARGEST_SMALL ? large : small).push(workspace);
}
