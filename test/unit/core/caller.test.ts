import fc from 'fast-check';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS, decodeCaller, encodeCaller } from '../../../shared/core/caller';
import { failureOf } from '../../testkit/failure-of';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const caller: fc.Arbitrary<Caller> = fc.oneof(
  fc.constant(ANONYMOUS),
  fc.record(
    {
      ...{ kind: fc.constant('ORGANIZATION' as const), organization: text, person: text },
      ...{ purpose: text, draws: fc.record({ subgraph: text, field: text }) },
    },
    { requiredKeys: ['kind', 'organization'] },
  ),
);

const headerOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the caller header', () => {
  it('gives back the caller, in characters that no header must escape', () => {
    fc.assert(
      fc.property(caller, (who) => {
        expect(encodeCaller(who)).toMatch(/^[\w-]+$/);
        expect(decodeCaller(encodeCaller(who))).toEqual(who);
      }),
    );
  });

  it('means an anonymous caller when it is absent', () => {
    expect(decodeCaller(undefined)).toEqual(ANONYMOUS);
    expect(decodeCaller('')).toEqual(ANONYMOUS);
  });

  it.each([
    ['no JSON', 'abc'],
    ['null', headerOf(null)],
    ['a text', headerOf('ocha')],
    ['an unknown kind', headerOf({ kind: 'ADMINISTRATOR', organization: 'ocha' })],
    [
      'a draw for nothing',
      headerOf({ kind: 'ORGANIZATION', organization: 'ocha', draws: { subgraph: 'logistics' } }),
    ],
    ['no organization', headerOf({ kind: 'ORGANIZATION' })],
    ['an empty organization', headerOf({ kind: 'ORGANIZATION', organization: '' })],
    ['a list of organizations', headerOf({ kind: 'ORGANIZATION', organization: ['ocha'] })],
    [
      'a purpose that is no text',
      headerOf({ kind: 'ORGANIZATION', organization: 'a', purpose: 5 }),
    ],
  ])('is refused when it holds %s, and never read as anonymous', async (_, header) => {
    expect((await failureOf(() => decodeCaller(header))).code).toBe('BAD_INPUT');
  });

  it('keeps only what a caller is made of', () => {
    const header = headerOf({ kind: 'ORGANIZATION', organization: 'ocha', admin: true });
    expect(decodeCaller(header)).toEqual({ kind: 'ORGANIZATION', organization: 'ocha' });
  });
});
