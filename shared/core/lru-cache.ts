interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
}

/** Keeps the most recently used values, as many as weigh `capacity` together. */
export class LruCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private newest: Entry<Value> | undefined;
  private weight = 0;

  constructor(private readonly capacity: number) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (entry !== this.newest) {
      this.entries.delete(key);
      this.entries.set(key, entry);
      this.newest = entry;
    }
    return entry.value;
  }

  /** Keeps a value; what was used longest ago makes room. */
  set(key: string, value: Value, weight = 1): void {
    this.delete(key);
    this.newest = { value, weight };
    this.entries.set(key, this.newest);
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.capacity) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.weight -= entry.weight;
  }
}
