import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Caller } from '../../../shared/core/caller';
import { type WhereOf, decideAgain } from '../../../shared/runtime/sharing/decide-again';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { SharingWorld } from '../../testkit/sharing-world';

const typeDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity", "@recordLimits"])
  directive @sensitivity(level: Sensitivity!) on OBJECT | FIELD_DEFINITION
  directive @recordLimits(by: [RecordLimit!]!) on OBJECT | FIELD_DEFINITION
  enum RecordLimit { PLACE PERIOD }
  enum Sensitivity { LOW MODERATE HIGH SEVERE }
  type Query @sensitivity(level: LOW) { raids: [Raid!] }
  type Raid @key(fields: "id") @sensitivity(level: LOW) @recordLimits(by: [PLACE, PERIOD]) {
    id: ID!
    actor: String @sensitivity(level: HIGH)
  }
`);

const RAIDS = [
  { id: 'a', places: ['SDN', 'SD01'], firstDay: '2023-01-01', lastDay: '2023-01-01' },
  { id: 'b', places: ['UKR'], firstDay: '2023-01-01', lastDay: '2023-12-31' },
  { id: 'c', places: [], firstDay: null, lastDay: null },
];
const world = new SharingWorld();

describe('the wall of a subgraph, where an agreement is about some records', () => {
  const resolved: string[] = [];
  const resolvers = {
    Query: { raids: () => RAIDS },
    Raid: {
      actor: ({ id }: { id: string }) => {
        resolved.push(id);
        return `CANARY-${id}`;
      },
    },
  };
  const wall = (whereOf: Record<string, WhereOf>, limits: object) => {
    const grants = [{ fields: ['Raid.actor'], classes: [], rung: 'record' as const, ...limits }];
    const policy = createSharingPolicy(world.directory, [world.agreement({ grants })], 1);
    const caller: Caller = {
      ...{ kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' },
    };
    return decideAgain(
      { name: 'protection', contract: typeDefs, whereOf },
      buildSubgraphSchema([{ typeDefs, resolvers }]),
      { policy: () => policy, callerIn: () => caller },
    );
  };

  it.each([
    [{ places: ['SD01'] }, ['a']],
    [{ places: ['SDN', 'UKR'] }, ['a', 'b']],
    [{ period: { from: '2023-01-01', to: '2023-06-30' } }, ['a']],
    [{ places: ['UKR'], period: { from: '2023-01-02' } }, []],
    [{}, ['a', 'b', 'c']],
  ] as [object, string[]][])('resolves within %j the records %j alone', async (limits, within) => {
    resolved.length = 0;
    const schema = wall({ Raid: (raid: (typeof RAIDS)[0]) => Promise.resolve(raid) }, limits);
    const { data, errors = [] } = await graphql({
      ...{ schema, source: '{ raids { id actor } }', contextValue: {} },
    });
    const actors = (data!['raids'] as { actor: string | null }[]).map(({ actor }) => actor);
    expect(actors).toEqual(RAIDS.map(({ id }) => (within.includes(id) ? `CANARY-${id}` : null)));
    expect(resolved).toEqual(within);
    expect(errors).toHaveLength(RAIDS.length - within.length);
    expect(JSON.stringify(errors)).not.toContain('CANARY');
  });

  it('does not stand for a contract that promises more than the subgraph can know', () => {
    expect(() => wall({}, {})).toThrow(/nothing says where and when these records are/);
  });
});
