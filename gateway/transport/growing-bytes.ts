const FIRST_SIZE = 4_096;

/** Bytes that come in pieces. Memory grows with what has come, not with what was announced. */
export class GrowingBytes {
  private bytes = Buffer.alloc(0);
  size = 0;

  append(piece: Uint8Array): void {
    const needed = this.size + piece.length;
    if (needed > this.bytes.length) {
      const isFirst = this.size === 0;
      const room = isFirst ? piece.length : Math.max(FIRST_SIZE, needed, this.bytes.length * 2);
      const larger = Buffer.allocUnsafe(room);
      if (!isFirst) larger.set(this.bytes.subarray(0, this.size));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.size);
    this.size = needed;
  }

  take(): Buffer {
    return this.bytes.subarray(0, this.size);
  }
}
