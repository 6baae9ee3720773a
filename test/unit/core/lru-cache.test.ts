import { LruCache } from '../../../shared/core/lru-cache';

describe('a cache of the most recently used', () => {
  const filled = (): LruCache<number> => {
    const cache = new LruCache<number>(3);
    for (const [index, key] of ['a', 'b', 'c'].entries()) cache.set(key, index);
    return cache;
  };
  const kept = (cache: LruCache<number>): string =>
    ['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined).join('');

  it('forgets what was used longest ago', () => {
    const cache = filled();
    cache.set('d', 3);
    expect(kept(cache)).toBe('bcd');
  });

  it('counts a reading as a use, however often the newest is read', () => {
    const cache = filled();
    for (const key of ['c', 'a', 'a', 'b', 'a']) cache.get(key);
    cache.set('d', 3);
    expect(kept(cache)).toBe('abd');
  });

  it('counts as a use what is kept anew, also after it was forgotten', () => {
    const cache = filled();
    cache.set('a', 9);
    cache.delete('a');
    cache.set('a', 10);
    cache.set('d', 3);
    expect(kept(cache)).toBe('acd');
    expect(cache.get('a')).toBe(10);
  });

  it('makes room by weight', () => {
    const cache = filled();
    cache.set('d', 3, 2);
    expect(kept(cache)).toBe('cd');
    expect(cache.size).toBe(2);
  });
});
