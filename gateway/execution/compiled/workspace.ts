const FIRST_BYTES = 256 * 1_024;
const FIRST_INTEGERS = 64 * 1_024;
const MOST_BYTES = 256 * 1_024 * 1_024;
const MOST_KEPT = 64;
const LARGEST_KEPT = 8 * 1_024 * 1_024;

/** The memory of one run: the bytes of answers, what is noted of them, and the answer that is written. */
export class Workspace {
  bytes: Uint8Array = Buffer.allocUnsafeSlow(FIRST_BYTES);
  integers = new Int32Array(FIRST_INTEGERS);
  /** The first free byte and the first free integer. */
  used = 0;
  top = 0;

  /** Makes room behind the used bytes; false when that would be too much. */
  reserveBytes(count: number): boolean {
    const needed = this.used + count;
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

const free: Workspace[] = [];

export function takeWorkspace(integers: number): Workspace {
  const workspace = free.pop() ?? new Workspace();
  workspace.used = 0;
  workspace.top = integers;
  workspace.reserveIntegers(0);
  workspace.integers.fill(0, 0, integers);
  return workspace;
}

/** Gives memory back for the next run. Nobody may look at it any more. */
export function giveBack(workspace: Workspace): void {
  const isLarge = workspace.bytes.length > LARGEST_KEPT;
  if (free.length < (isLarge ? 2 : MOST_KEPT)) free.push(workspace);
}
