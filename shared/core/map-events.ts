/**
 * The items of a source as `change` makes them, one after the other; what it makes `undefined` is left out.
 * Leaving ends the source at once, where a generator would wait for one more item.
 */
export function mapEvents<T, U>(
  source: AsyncIterator<T>,
  change: (item: T) => Promise<U | undefined>,
): AsyncIterableIterator<U> {
  const events: AsyncIterableIterator<U> = {
    [Symbol.asyncIterator]: () => events,
    async next() {
      for (;;) {
        const item = await source.next();
        if (item.done) return { done: true, value: undefined };
        const value = await change(item.value);
        if (value !== undefined) return { done: false, value };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return events;
}
