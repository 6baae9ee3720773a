/**
 * The events of a subscription for as long as its field is shared. The first that comes later ends it untold: that
 * something happened is a part of what is not shared any more.
 */
export function whileShared<T>(
  events: AsyncIterable<T>,
  isShared: () => boolean,
): AsyncIterableIterator<T, undefined> {
  const source = events[Symbol.asyncIterator]();
  const end = async () => {
    await source.return?.();
    return { done: true, value: undefined } as const;
  };
  const shared: AsyncIterableIterator<T, undefined> = {
    [Symbol.asyncIterator]: () => shared,
    async next() {
      const item = await source.next();
      return item.done !== true && isShared() ? { done: false, value: item.value } : end();
    },
    return: end,
  };
  return shared;
}
