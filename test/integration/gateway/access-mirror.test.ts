import type { Gateway } from '../../../gateway/service';
import { type Mirror, openMirror } from '../../../shared/runtime/sharing/mirror-file';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';
import { temporaryFolder } from '../../testkit/temporary-folder';

interface Reading {
  readonly number: number;
  readonly at: string;
  readonly organization: string | null;
  readonly purpose: string | null;
  readonly fields: readonly { readonly field: string; readonly records: number }[];
}

const WHOLE = `nodes { number at organization person purpose document
  fields { field level subgraphs by records ids } } pageInfo { hasNextPage endCursor }`;

describe('accessMirror: who read what of an organization’s data', () => {
  const world = new SharingWorld();
  const grants = [{ fields: ['Raid.place'], classes: [], rung: 'record' as const }];
  const routes = { id: 'movers-wfp', owner: 'movers', recipient: 'wfp' };
  const guards = [{ fields: ['Route.guards'], classes: [], rung: 'record' as const }];
  const policy = createSharingPolicy(
    world.directory,
    [world.agreement({ grants }), world.agreement({ ...routes, grants: guards })],
    1,
  );
  const folder = temporaryFolder();
  let owners: RatedOwners;
  let mirror: Mirror;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    mirror = await openMirror(folder);
    gateway = owners.gateway(
      {},
      { sharing: () => policy, writeReading: mirror.write, readings: mirror.readBack },
    );
    const read = (query: string, organization: string, purpose = 'coordination') =>
      gateway.execute({ query, headers: headersFor(organization, purpose) });
    await read('{ raid(id: "r1") { place } }', 'ocha');
    await read('{ routes { raids { actor } guards } }', 'wfp');
    await read('{ raid(id: "r1") { actor } }', 'wfp', 'research');
    await read('{ routes { id } }', 'ocha');
  });
  afterAll(async () => {
    await gateway.stop();
    await mirror.close();
    await owners.stop();
  });

  const page = async (organization: string, given = '(first: 50)', fields = WHOLE) => {
    const query = `{ accessMirror${given} { ${fields} } }`;
    const { data, errors } = await gateway.execute({ query, headers: headersFor(organization) });
    expect(errors).toBeUndefined();
    return data?.['accessMirror'] as {
      nodes: Reading[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const told = async (organization: string, given?: string) =>
    (await page(organization, given)).nodes.map((reading) => [
      reading.organization,
      reading.purpose,
      ...reading.fields.map(({ field, records }) => `${field} ${records}`),
    ]);

  it('tells the owner each reading of its data, the latest first, also through others’ subgraphs', async () => {
    expect(await told('keeper')).toEqual([
      ['wfp', 'research', 'Raid.actor 1'],
      ['wfp', 'coordination', 'Raid.actor 1'],
      ['ocha', 'coordination', 'Raid.place 1'],
    ]);
    const [latest] = (await page('keeper')).nodes;
    expect(latest).toMatchObject({
      person: null,
      fields: [{ by: ['responders'], level: 'MODERATE', ids: null }],
    });
  });

  it('tells nobody of others’ data: of one answer each owner sees its part', async () => {
    expect(await told('movers')).toEqual([['wfp', 'coordination', 'Route.guards 1']]);
    expect(await told('ocha')).toEqual([]);
    expect(await told('wfp')).toEqual([]);
  });

  it.each([
    ['organization: "ocha"', ['ocha']],
    ['purpose: "research"', ['wfp']],
    ['field: "Raid.place"', ['ocha']],
    ['organization: "wfp", field: "Raid.actor"', ['wfp', 'wfp']],
    ['to: "2020-01-01T00:00:00Z"', []],
    ['from: "2020-01-01T00:00:00Z"', ['wfp', 'wfp', 'ocha']],
    ['from: "2999-01-01T00:00:00+02:00"', []],
  ])('gives those that are wanted: %s', async (filter, readers) => {
    const given = await told('keeper', `(filter: { ${filter} })`);
    expect(given.map(([reader]) => reader)).toEqual(readers);
  });

  it('is read page by page, each reading once, while more are written', async () => {
    const seen: number[] = [];
    let after = '';
    for (let pages = 0; pages < 9; pages += 1) {
      const { nodes, pageInfo } = await page('keeper', `(first: 1${after})`);
      seen.push(...nodes.map(({ number }) => number));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toHaveLength(3);
    expect([...new Set(seen)].sort((a, b) => b - a)).toEqual(seen);
  });

  it('is itself protected: nobody anonymous reads it, and readings of it are logged', async () => {
    const query = '{ accessMirror { nodes { number } } }';
    const { data, errors } = await gateway.execute({ query });
    expect(data).toEqual({ accessMirror: null });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Missing: the key of an organization'),
      extensions: { code: 'FORBIDDEN' },
    });
    const lines: string[] = [];
    for await (const { line } of mirror.readBack()) lines.push(line);
    expect(lines.some((line) => /"keeper".*accessMirror.*"oversight"/.test(line))).toBe(true);
  });

  it.each([
    ['(first: 501)', '0 to 500'],
    ['(after: "x")', 'cursor'],
    ['(filter: { from: "yesterday" })', 'no instant'],
  ])('says what it cannot read: %s', async (given, words) => {
    const query = `{ accessMirror${given} { nodes { number } } }`;
    const { errors } = await gateway.execute({ query, headers: headersFor('keeper') });
    expect(errors?.[0]?.message).toContain(words);
  });

  it('says so where the gateway keeps no log', async () => {
    const without = owners.gateway({}, { sharing: () => policy });
    const query = '{ accessMirror { nodes { number } } }';
    const { errors } = await without.execute({ query, headers: headersFor('keeper') });
    await without.stop();
    expect(errors?.[0]?.message).toContain('keeps no log of readings');
  });
});
