/** What waits for one subscriber, in order; bounded, so that a slow one fills no memory. */
export class EventQueue<Item> {
  private readonly items: Item[] = [];
  private waiting: ((result: IteratorResult<Item, undefined>) => void) | undefined;
  private isEnded = false;

  constructor(private readonly most: number) {}

  /** Adds an item; false when there are too many. After the end nothing is added. */
  push(item: Item): boolean {
    if (this.isEnded) return true;
    if (this.items.length >= this.most) return false;
    if (this.waiting === undefined) this.items.push(item);
    else this.give({ done: false, value: item });
    return true;
  }

  /** Nothing is added from now on; what waits is still given. */
  end(): void {
    this.isEnded = true;
    if (this.items.length === 0) this.give({ done: true, value: undefined });
  }

  /** Forgets what waits; gives one last item, if there is one, and ends. */
  endWith(...last: Item[]): void {
    if (this.isEnded && this.items.length === 0) return;
    this.items.length = 0;
    this.isEnded = false;
    for (const item of last) this.push(item);
    this.end();
  }

  /** The next item, once there is one. Asked by one reader at a time. */
  next(): Promise<IteratorResult<Item, undefined>> {
    const [item] = this.items.splice(0, 1);
    if (item !== undefined) return Promise.resolve({ done: false, value: item });
    if (this.isEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  private give(result: IteratorResult<Item, undefined>): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.(result);
  }
}
