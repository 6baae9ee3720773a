import type { Gateway } from '../../../gateway/service';
import type { NewEntry } from '../../../shared/sharing/mirror/mirror-log';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { RAID, RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('the records that owners choose to have logged, on %s', (_, compileAfter) => {
  const world = new SharingWorld();
  const grants = [{ fields: ['Raid.place', 'Raid.harmed'], classes: [], rung: 'record' as const }];
  const guards = [{ fields: ['Route.guards'], classes: [], rung: 'record' as const }];
  const agreements = [
    world.agreement({ grants }),
    world.agreement({ id: 'movers-ocha', owner: 'movers', grants: guards }),
  ];
  const choosing = (id: string) =>
    world.directory.organizations.map((one) =>
      one.id === id ? { ...one, readings: 'records' as const } : one,
    );
  const policyOf = (organizations = world.directory.organizations, version = 1) =>
    createSharingPolicy({ ...world.directory, organizations }, agreements, version);
  const logged: NewEntry[] = [];
  let policy = policyOf(choosing('keeper'));
  let owners: RatedOwners;
  let gateway: Gateway;
  let without: Gateway;

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    const sharing = () => policy;
    const writeReading = (entry: NewEntry) => Promise.resolve(void logged.push(entry));
    gateway = owners.gateway({}, { compileAfter, sharing, writeReading });
    without = owners.gateway({}, { compileAfter, sharing });
  });
  afterAll(async () => {
    await Promise.all([gateway.stop(), without.stop()]);
    await owners.stop();
  });

  const asked = (query: string, more: Record<string, string> = {}) => ({
    query,
    headers: { ...headersFor('ocha', 'coordination'), ...more },
  });
  /** What was logged of a question whose answer is byte for byte the one without a log. */
  const idsOf = async (query: string, more?: Record<string, string>) => {
    logged.length = 0;
    const answer = await gateway.execute(asked(query, more));
    expect(JSON.stringify(answer)).toBe(JSON.stringify(await without.execute(asked(query, more))));
    return Object.fromEntries(
      logged.flatMap(({ read }) => read.map(({ field, records, ids }) => [field, [records, ids]])),
    );
  };

  it('are named by their keys, whether or not the client asks for these', async () => {
    expect(await idsOf('{ raid(id: "r1") { place } }')).toEqual({ 'Raid.place': [1, [RAID.id]] });
    expect(await idsOf('{ raid(id: "r1") { id: place harmed } }')).toEqual({
      'Raid.place': [1, [RAID.id]],
      'Raid.harmed': [1, [RAID.id]],
    });
  });

  it('are named also behind interfaces and others’ subgraphs', async () => {
    const query =
      '{ events { day ... on Raid { place } } routes { raids { ...deep } } } fragment deep on Raid { place }';
    expect(await idsOf(query)).toEqual({ 'Raid.place': [2, [RAID.id]] });
  });

  it('are not named where their owner did not choose so', async () => {
    expect(await idsOf('{ routes { guards raids { place } } }')).toEqual({
      'Route.guards': [1, undefined],
      'Raid.place': [1, [RAID.id]],
    });
    policy = policyOf(undefined, 2);
    expect(await idsOf('{ raid(id: "r1") { place } }')).toEqual({ 'Raid.place': [1, undefined] });
    policy = policyOf(choosing('keeper'), 3);
  });

  it('leave no trace in an answer that tells of itself', async () => {
    const query = '{ raid(id: "r1") { place sources { publisher } } }';
    const more = { 'passage-tell': 'coverage, provenance' };
    expect(await idsOf(query, more)).toEqual({ 'Raid.place': [1, [RAID.id]] });
    expect(await idsOf('{ raid(id: "r1") { place names } }', more)).toEqual({
      'Raid.place': [1, [RAID.id]],
    });
  });
});
