import { explainOperation } from '../../../gateway/commands/agreement/explain/explain-operation';
import type { Outcome } from '../../../gateway/commands/agreement/explain/field-explanation';
import type { Gateway } from '../../../gateway/service';
import { parseSupergraph } from '../../../gateway/supergraph/parse-supergraph';
import type { Supergraph } from '../../../gateway/supergraph/supergraph';
import type { Agreement, Grant } from '../../../shared/sharing/agreement';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';

const QUESTION = `{
  raid(id: "r1") {
    id
    actor
    place
    harmed
    ours
    hurt { exact rounded from exists withheld }
    district
    sources { publisher }
  }
  events { id actor ... on Raid { where: place } }
  routes { id guards }
}`;
const TALLY: Grant = { fields: ['Tally.*'], classes: [], rung: 'roundedCount', smallestCount: 5 };
const DISTRICT: Grant = {
  fields: ['Raid.district'],
  classes: [],
  rung: 'record',
  finestAdminLevel: 2,
};

describe('what a caller would see, explained', () => {
  const world = new SharingWorld();
  let owners: RatedOwners;
  let gateway: Gateway;
  let supergraph: Supergraph;
  let policy = createSharingPolicy(world.directory, [], 1);
  const agreed = (...grants: Grant[]): void => {
    const agreements: Agreement[] = grants.length === 0 ? [] : [world.agreement({ grants })];
    policy = createSharingPolicy(world.directory, agreements, policy.version + 1);
  };
  const explain = (organization?: string, text = QUESTION) => {
    const asking = organization === undefined ? {} : { organization, purpose: 'coordination' };
    return explainOperation(supergraph, {
      ...{ policy, asking, text },
      ...{ file: 'question.graphql', now: Date.now() },
    });
  };

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    gateway = owners.gateway({}, { sharing: () => policy });
    supergraph = parseSupergraph(owners.supergraphSdl());
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it.each([
    ['nobody in particular', undefined, []],
    ['an organization without an agreement', 'wfp', [TALLY]],
    ['the recipient of counts', 'ocha', [TALLY]],
    ['the recipient of a district', 'ocha', [DISTRICT]],
    [
      'the recipient of a class',
      'ocha',
      [{ ...TALLY, classes: [{ subgraph: 'protection', level: 'HIGH' }] }],
    ],
    ['the owner', 'keeper', []],
    ['another owner', 'movers', []],
  ] as [string, string | undefined, Grant[]][])(
    'is what the gateway answers to %s',
    async (_, organization, grants) => {
      agreed(...grants);
      const headers = headersFor(organization, 'coordination');
      const { data, errors = [] } = await gateway.execute({ query: QUESTION, headers });
      const explained = explain(organization);
      const of = (...outcomes: Outcome[]) =>
        explained.filter(({ outcome }) => outcomes.includes(outcome)).map(({ path }) => path);
      const refused = errors.map(({ path = [] }) =>
        path.filter((key) => typeof key === 'string').join('.'),
      );
      expect(new Set(of('refused'))).toEqual(new Set(refused));
      for (const path of of('shown')) expect([path, valuesAt(data, path)]).not.toEqual([path, []]);
      for (const path of of('lost')) expect([path, valuesAt(data, path)]).toEqual([path, []]);
    },
  );

  it('names the rung, the agreement with its limits, and the sibling that gives the allowed rung', () => {
    agreed(TALLY);
    const [exact] = explain('ocha', '{ raid(id: "r1") { hurt { exact } } }').slice(-1);
    expect(exact).toMatchObject({
      path: 'raid.hurt.exact',
      field: 'Tally.exact',
      level: 'HIGH',
      outcome: 'refused',
      gives: 'exactCount',
      allowed: { rung: 'roundedCount', smallestCount: 5 },
      by: ['keeper-ocha@1'],
      missing: 'a field that gives less',
      owners: [{ subgraph: 'protection', organization: 'keeper', contact: 'data@keeper.example' }],
    });
    expect(exact?.instead.map(({ field, gives }) => `${field} ${gives}`)).toEqual([
      'Tally.rounded roundedCount',
      'Tally.from range',
      'Tally.withheld exists',
      'Tally.exists exists',
    ]);
  });

  it('tells apart the types behind an interface where their owners decide otherwise', () => {
    agreed();
    const places = explain(undefined, '{ events { place } }').slice(1);
    expect(places.map(({ field, outcome }) => `${field} ${outcome}`)).toEqual([
      'Raid.place refused',
      'Flood.place shown',
    ]);
  });

  it('says of a hidden field that the question is answered as if it were misspelt', async () => {
    agreed();
    const query = '{ raid(id: "r1") { redLine } }';
    expect(explain('wfp', query).at(-1)).toMatchObject({ outcome: 'hidden' });
    expect((await gateway.execute({ query, headers: headersFor('wfp') })).data).toBeUndefined();
    expect(explain('keeper', query).at(-1)).toMatchObject({ outcome: 'shown', by: ['own'] });
  });
});

/** All values at a path, lists opened; none where nothing or null stands. */
function valuesAt(value: unknown, path: string): unknown[] {
  const [key, ...rest] = path === '' ? [] : path.split('.');
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (key === undefined) return [value];
  return valuesAt((value as Record<string, unknown>)[key], rest.join('.'));
}
