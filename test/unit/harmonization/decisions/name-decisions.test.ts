import { decideNames } from '../../../../subgraphs/harmonization/domain/decisions/name-decisions';
import { weighNames } from '../../../../subgraphs/harmonization/domain/decisions/name-model';
import { countryReader } from '../../../../subgraphs/harmonization/domain/names/country-reader';
import { nameResolver } from '../../../../subgraphs/harmonization/domain/names/resolve-name';
import { countryNames } from '../../../../subgraphs/harmonization/ingest/country-names';

const LIST: readonly (readonly [id: string, names: readonly string[]])[] = [
  ['nrc', ['Norwegian Refugee Council', 'NRC']],
  ['drc', ['Danish Refugee Council', 'DRC']],
  ['ifrc', ['International Federation of Red Cross and Red Crescent Societies', 'IFRC']],
];
const listed = new Map(LIST.map(([id]) => [id, { contentHash: `hash of ${id}` }]));
const known = LIST.flatMap(([organizationId, names]) =>
  names.map((name) => ({ organizationId, name })),
);
const resolve = nameResolver(known, countryReader(countryNames()));
const ground = { listed, resolve, model: weighNames([]) };
const named = (id: string, name: string, organizationId: string | null = null) => ({
  ...{ id, name, organizationId, contentHash: `hash of ${id}` },
});
const decide = (...names: ReturnType<typeof named>[]) =>
  decideNames(ground, names).map(({ a, b, outcome }) => [a, b, outcome]);

describe('names in data sets', () => {
  it('are the organization that their owner or the rule found', () => {
    expect(
      decide(named('3W/1', 'nrc', 'nrc'), named('FTS/1', 'Norwegian Refugee Council (NRC)')),
    ).toEqual([
      ['3W/1', 'nrc', 'SAME'],
      ['FTS/1', 'nrc', 'SAME'],
    ]);
  });

  it('of local branches are kept apart from their federations', () => {
    const outcomes = decide(
      named('3W/1', 'Sudanese Red Crescent Society'),
      named('3W/2', 'Norwegian Refugee Council Sudan'),
    );
    expect(outcomes.filter(([, , outcome]) => outcome === 'SAME')).toEqual([]);
  });

  it('that nobody on the list has are one when they are written alike', () => {
    expect(
      decide(
        named('3W/1', 'Friends of Tawila'),
        named('FTS/1', 'FRIENDS  OF TAWILA'),
        named('IATI/1', 'Neighbours of Golo'),
      ),
    ).toEqual([['3W/1', 'FTS/1', 'SAME']]);
  });

  it('give the same decisions in any order, each with its reason and both content hashes', () => {
    const names = [named('3W/1', 'NRC'), named('3W/2', 'Friends of Tawila'), named('A/1', 'DRC')];
    const there = decideNames(ground, names);
    expect(decideNames(ground, [...names].reverse())).toEqual(there);
    for (const { reason, hashA, hashB } of there) {
      expect(reason).not.toBe('');
      expect([hashA, hashB]).toEqual(expect.arrayContaining([expect.stringMatching(/^hash of/)]));
    }
  });
});
