import fc from 'fast-check';
import { contentHash } from '../../../../shared/runtime/ingest/content-hash';

describe('the hash of content', () => {
  it('is the same whatever the order of the members, at every depth', () => {
    const backwards = (value: unknown): unknown => {
      if (value === null || typeof value !== 'object') return value;
      if (Array.isArray(value)) return value.map(backwards);
      const entries = Object.entries(value).map(([name, member]) => [name, backwards(member)]);
      return Object.fromEntries(entries.reverse() as [string, unknown][]);
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(backwards(value))).toBe(contentHash(value));
      }),
    );
  });

  it('differs when a value, a type, an order of a list or an absence differs', () => {
    const contents = [[{ a: '1' }], [{ a: 1 }], [{ a: null }], [{}], [1, 2], [2, 1], '1', 1, null];
    expect(new Set(contents.map(contentHash)).size).toBe(contents.length);
  });
});
