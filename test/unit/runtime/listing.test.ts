import type { CursorKey } from '../../../shared/core/cursor';
import type { Listing } from '../../../shared/runtime/store/listing';
import { Statement, orderClause } from '../../../shared/runtime/store/listing';
import { failureOf } from '../../testkit/failure-of';

const listing = (type: string): Listing<unknown> => ({
  select: '*',
  from: 't',
  conditions: [],
  orderBy: [{ column: 't.key', type }],
  keyOf: () => [],
});
const after = (type: string, key: CursorKey[number]) =>
  new Statement().after(listing(type), { limit: 1, after: [key] });

describe('a list read on from a cursor', () => {
  it('skips what stands before, in either direction', () => {
    const two = {
      ...listing('text'),
      orderBy: [
        { column: 't.day', type: 'date' },
        { column: 't.id', type: 'text' },
      ],
    };
    const page = { limit: 2, after: ['2022-07-22', 'a'] };
    const statement = new Statement();
    expect(statement.after(two, page)).toEqual(['(t.day, t.id) > ($1::date, $2::text)']);
    expect(statement.parameters).toEqual(['2022-07-22', 'a']);
    expect(new Statement().after({ ...two, direction: 'desc' }, page)[0]).toContain(' < ');
    expect(orderClause({ ...two, direction: 'desc' })).toBe('order by t.day desc, t.id desc');
  });

  it.each([
    ['text', 'SD01'],
    ['date', '2022-07-22'],
    ['date', '-infinity'],
    ['int', -7],
    ['numeric', '12.50'],
    ['bigint', '9007199254740993'],
    ['timestamptz', '2022-07-22T10:00:00Z'],
  ])('takes a %s as %p', (type, key) => {
    expect(after(type, key)).toEqual([`(t.key) > ($1::${type})`]);
  });

  it.each([
    ['text', 5],
    ['text', null],
    ['text', 'a\0b'],
    ['date', '2022-02-30'],
    ['date', 'x'],
    ['int', '7'],
    ['int', 1.5],
    ['int', 2 ** 40],
    ['numeric', 'NaN; drop table t'],
    ['timestamptz', 'yesterday'],
  ])('refuses a %s made up as %p before the database sees it', async (type, key) => {
    expect((await failureOf(() => after(type, key))).code).toBe('BAD_INPUT');
  });
});
