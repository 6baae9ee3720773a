/** Remembers nonces for as long as their signatures count, and forgets them by the generation. */
export class NonceMemory {
  private young = new Set<string>();
  private old = new Set<string>();
  private since = 0;

  /** @param milliseconds how long a nonce must be remembered at least. */
  constructor(private readonly milliseconds: number) {}

  /** True the first time a nonce is seen. */
  isNew(nonce: string, now: number): boolean {
    if (now - this.since > this.milliseconds) {
      this.old = now - this.since > 2 * this.milliseconds ? new Set() : this.young;
      this.young = new Set();
      this.since = now;
    }
    if (this.young.has(nonce) || this.old.has(nonce)) return false;
    this.young.add(nonce);
    return true;
  }
}
