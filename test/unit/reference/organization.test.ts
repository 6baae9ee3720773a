import fc from 'fast-check';
import type { SourcedClaim } from '../../../subgraphs/reference/domain/organization';
import {
  isName,
  joinClaims,
  organizationId,
} from '../../../subgraphs/reference/domain/organization';

const claim = (
  dataset: string,
  recordId: string,
  more: Partial<SourcedClaim> = {},
): SourcedClaim => ({
  dataset,
  recordId,
  name: recordId,
  acronym: null,
  aliases: [],
  scope: null,
  identifiers: [],
  ...more,
});
const iati = (...values: string[]) => values.map((value) => ({ scheme: 'IATI', value }));

describe('organizations made of claims', () => {
  it('are one when claims share an identifier, with all that the claims say', () => {
    const joined = joinClaims([
      claim('b', 'World Food Programme', { acronym: 'WFP', identifiers: iati('XM-DAC-41140') }),
      claim('a', 'WFP', {
        aliases: ['PAM'],
        scope: 'international',
        identifiers: iati('XM-DAC-41140'),
      }),
    ]);
    expect(joined).toEqual([
      {
        id: 'wfp',
        name: 'WFP',
        acronym: 'WFP',
        aliases: ['PAM', 'World Food Programme'],
        scope: 'international',
        identifiers: iati('XM-DAC-41140'),
        claims: [
          { dataset: 'a', recordId: 'WFP' },
          { dataset: 'b', recordId: 'World Food Programme' },
        ],
      },
    ]);
  });

  it('are one also when a third claim connects two', () => {
    const joined = joinClaims([
      claim('a', '1', { identifiers: iati('X') }),
      claim('a', '2', { identifiers: iati('Y') }),
      claim('a', '3', { identifiers: iati('X', 'Y') }),
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.claims.map(({ recordId }) => recordId)).toEqual(['1', '2', '3']);
  });

  it('stay apart when only their names are the same', () => {
    const ids = joinClaims([claim('a', 'DRC'), claim('b', 'DRC')]).map(({ id }) => id);
    expect(ids).toEqual(['drc', 'drc-2']);
  });

  it('are the same in whatever order the claims come, and lose none', () => {
    const claims = fc.uniqueArray(
      fc.record({
        dataset: fc.constantFrom('a', 'b'),
        recordId: fc.constantFrom('1', '2', '3', '4', '5'),
        values: fc.subarray(['X', 'Y', 'Z']),
      }),
      { selector: ({ dataset, recordId }) => dataset + recordId, maxLength: 8 },
    );
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (given, order) => {
        const all = given.map(({ dataset, recordId, values }) =>
          claim(dataset, recordId, { name: 'same', identifiers: iati(...values) }),
        );
        const shuffled = all
          .map((one) => ({ one, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const joined = joinClaims(all);
        expect(joinClaims(shuffled)).toEqual(joined);
        expect(joined.flatMap((organization) => organization.claims)).toHaveLength(all.length);
        const identifiers = joined.flatMap((one) => one.identifiers.map(({ value }) => value));
        expect(new Set(identifiers).size).toBe(identifiers.length);
        expect(new Set(joined.map(({ id }) => id)).size).toBe(joined.length);
      }),
    );
  });
});

describe('an organization’s id', () => {
  it.each([
    ['ACTED', null, 'acted'],
    ['UN Office', 'UN-OCHA', 'un-ocha'],
    ['Médecins du Monde', null, 'medecins-du-monde'],
    ['Name', '—', 'name'],
  ])('of %s (%s) is %s', (name, acronym, id) => {
    expect(organizationId(claim('a', '1', { name, acronym }))).toBe(id);
  });
});

describe('a name', () => {
  it.each([
    'D. Capital Partners',
    'U.S. Agency for International Development',
    'Plan International Inc. (Ethiopia Country Office)',
    'St. Mary Hospital',
    'Action!',
  ])('is %j', (text) => expect(isName(text)).toBe(true));

  it.each([
    '',
    ' ',
    'WASDA was established as a nongovernmental in Somalia in 2001. The organisation strives.',
    'x'.repeat(121),
  ])('is not %j', (text) => expect(isName(text)).toBe(false));
});
