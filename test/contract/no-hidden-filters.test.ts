import { parse } from 'graphql';
import { composeSubgraphs } from '../../gateway/supergraph/compose-subgraphs';
import { tellingArguments } from '../../gateway/supergraph/telling-arguments';
import type { Sensitivity } from '../../shared/core/sensitivity';
import { subgraphFolders } from '../testkit/subgraph-folders';

describe.each(subgraphFolders())('D10: callers of $name', ({ contract }) => {
  it('cannot filter, order, group or count by a field that is more protected than the answer', () => {
    expect(tellingArguments(parse(contract))).toEqual([]);
  });
});

describe('D10: a contract with a filter, an argument and a grouping by a protected field', () => {
  const contract = (level: Sensitivity) => `
    extend schema @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
    directive @sensitivity(level: Sensitivity!) on OBJECT | INTERFACE | FIELD_DEFINITION
    enum Sensitivity { LOW MODERATE HIGH SEVERE }
    type Query @sensitivity(level: LOW) {
      incidents(filter: IncidentFilter, groupBy: IncidentGrouping, motive: String): Incident
    }
    type Incident @sensitivity(level: ${level}) { id: ID  motive: String @sensitivity(level: HIGH) }
    input IncidentFilter { id: ID  motive: String }
    enum IncidentGrouping { ID MOTIVE }
  `;
  const LEAKS = ['IncidentFilter.motive', 'IncidentGrouping.MOTIVE', 'Query.incidents(motive:)'];

  it('is found, where the answer is less protected', () => {
    expect(tellingArguments(parse(contract('LOW'))).sort()).toEqual(LEAKS);
    expect(tellingArguments(parse(contract('MODERATE'))).sort()).toEqual(LEAKS);
    expect(tellingArguments(parse(contract('HIGH')))).toEqual([]);
  });

  it('is refused when composed with care', () => {
    const compose = (level: Sensitivity) =>
      composeSubgraphs([
        { name: 'incidents', url: 'http://incidents/graphql', sdl: contract(level) },
      ]);
    expect(compose('HIGH')).toMatchObject({ unrated: [] });
    const composition = compose('LOW');
    if (!('unrated' in composition)) throw new TypeError(JSON.stringify(composition));
    expect(composition.unrated.map(({ code }) => code)).toEqual(
      LEAKS.map(() => 'ARGUMENT_TELLS_PROTECTED'),
    );
    expect(composition.unrated.map(({ message }) => message).join('\n')).toContain(
      '"IncidentFilter.motive" of "incidents"',
    );
  });
});
