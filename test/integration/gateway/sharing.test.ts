import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import type { Gateway } from '../../../gateway/service';
import type { Agreement } from '../../../shared/sharing/agreement';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { post } from '../../fixtures/gateway/http';
import { RAID_QUESTION, RAID_TERMS, isShown } from '../../fixtures/gateway/raid-terms';
import { RAID, RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';

const PLACE = { fields: ['Raid.place'], classes: [], rung: 'record' as const };

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('fields above LOW on %s', (_, compileAfter) => {
  const world = new SharingWorld();
  let owners: RatedOwners;
  let gateway: Gateway;
  let port: number;
  let policy = createSharingPolicy(world.directory, [], 1);

  /** From now on these agreements hold and no others. */
  const agreed = (...changes: Partial<Agreement>[]): void => {
    const agreements = changes.map((change) => world.agreement(change));
    policy = createSharingPolicy(world.directory, agreements, policy.version + 1);
  };
  const ask = (query: string, organization?: string, purpose?: string) =>
    gateway.execute({ query, headers: headersFor(organization, purpose) });

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    gateway = owners.gateway({}, { sharing: () => policy, compileAfter });
    port = await gateway.listen();
  });
  beforeEach(() => {
    agreed();
    owners.asked();
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it('are null for anonymous callers, with whose they are, what is missing and where to ask; nothing is fetched', async () => {
    const { data, errors } = await ask('{ raid(id: "r1") { id day actor place } }');
    expect(data).toEqual({ raid: { id: 'r1', day: '2026-01-02', actor: null, place: null } });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['raid', 'actor'],
        message:
          '"Raid.actor" (MODERATE) belongs to The keeper; ask data@keeper.example. Missing: the key of an organization.',
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
      }),
      expect.objectContaining({ path: ['raid', 'place'] }),
    ]);
    expect(owners.asked()).not.toMatch(/actor|place/);
  });

  it('say the same of a record that does not exist: a refusal tells nothing of values', async () => {
    const missing = await ask('{ raid(id: "nobody") { id } }');
    expect(missing).toEqual({ data: { raid: null } });
    const refused = await ask('{ raid(id: "nobody") { place } }');
    expect(refused.data).toEqual({ raid: null });
  });

  it('at MODERATE are for organizations that state a listed purpose', async () => {
    const actor = async (organization?: string, purpose?: string) =>
      (await ask('{ raid(id: "r1") { actor } }', organization, purpose)).data;
    expect(await actor('wfp', 'coordination')).toEqual({ raid: { actor: RAID.actor } });
    expect(await actor('wfp')).toEqual({ raid: { actor: null } });
    expect(await actor('wfp', 'curiosity')).toBeUndefined();
  });

  it('at HIGH are for the recipient of an agreement alone, for its purpose', async () => {
    agreed({ grants: [PLACE] });
    const query = '{ raid(id: "r1") { place harmed } }';
    const shown = await ask(query, 'ocha', 'coordination');
    expect(shown.data).toEqual({ raid: { place: RAID.place, harmed: null } });
    expect(shown.errors?.[0]?.message).toContain(
      'an agreement with "ocha" for the purpose "coordination"',
    );
    for (const [organization, purpose] of [['ocha', 'research'], ['wfp', 'coordination'], []]) {
      const { data } = await ask(query, organization, purpose);
      expect(data).toEqual({ raid: { place: null, harmed: null } });
    }
  });

  it('at SEVERE are for the persons alone whom an agreement names', async () => {
    const names = { fields: ['Raid.names'], classes: [], rung: 'record' as const };
    const query = '{ raid(id: "r1") { names } }';
    const shown = async (as: string) => (await ask(query, as, 'coordination')).data;
    agreed({ grants: [names] });
    for (const as of ['ocha', 'ocha/amal'])
      expect(await shown(as)).toEqual({ raid: { names: null } });
    agreed({ grants: [{ ...names, persons: ['amal', 'omar'] }] });
    expect(await shown('ocha/amal')).toEqual({ raid: { names: RAID.names } });
    expect(await shown('ocha')).toEqual({ raid: { names: null } });
    const { errors } = await ask(query, 'ocha', 'coordination');
    expect(errors?.[0]?.message).toContain('that names the person who asks');
    agreed({ grants: [{ ...names, persons: ['omar'] }] });
    expect(await shown('ocha/amal')).toEqual({ raid: { names: null } });
  });

  it('are the owner’s own to read', async () => {
    const { data } = await ask(
      '{ raid(id: "r1") { place names harmed } }',
      'keeper',
      'coordination',
    );
    expect(data).toEqual({ raid: { place: RAID.place, names: RAID.names, harmed: 7 } });
  });

  it('are gone with the agreement, for the very same question (D11)', async () => {
    const query = '{ raid(id: "r1") { place } }';
    const place = async () => (await ask(query, 'ocha', 'coordination')).data;
    expect(await place()).toEqual({ raid: { place: null } });
    agreed({ grants: [PLACE] });
    expect(await place()).toEqual({ raid: { place: RAID.place } });
    expect((await ask(query, 'wfp', 'coordination')).data).toEqual({ raid: { place: null } });
    agreed();
    expect(await place()).toEqual({ raid: { place: null } });
  });

  it('hold through an interface, and bind no other type behind it (D1, D5)', async () => {
    const { data } = await ask(
      '{ events { id place ... on Raid { where: place } ... on Flood { where: place } } }',
    );
    expect(data).toEqual({
      events: [
        { id: 'r1', place: null, where: null },
        { id: 'f1', place: 'Kosti', where: 'Kosti' },
      ],
    });
  });

  it('that are shared as less than they give are refused, not shown whole', async () => {
    agreed({
      grants: [
        { ...PLACE, finestAdminLevel: 1 },
        { fields: ['Raid.harmed'], classes: [], rung: 'exactCount' },
        { fields: ['Raid.names'], classes: [], rung: 'exists', persons: ['amal'] },
      ],
    });
    const { data, errors = [] } = await ask(
      '{ raid(id: "r1") { place harmed names } }',
      'ocha/amal',
      'coordination',
    );
    expect(data).toEqual({ raid: { place: null, harmed: 7, names: null } });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('as: record, places no finer than level 1.'),
      expect.stringContaining('as: exists.'),
    ]);
  });

  it.each([
    ['exists', 1],
    ['range', 2],
    ['roundedCount', 3],
    ['exactCount', 4],
    ['record', 4],
  ] as const)('that stand for rungs are given up to the agreed one: %s', async (rung, given) => {
    agreed({ grants: [{ fields: ['Tally.*'], classes: [], rung, smallestCount: 5 }] });
    const query = '{ raid(id: "r1") { hurt { exists from rounded exact } } }';
    const { data, errors = [] } = await ask(query, 'ocha', 'coordination');
    const all = { exists: true, from: 10, rounded: 15, exact: 17 };
    const shown = Object.entries(all).map(([name, value], at) => [name, at < given ? value : null]);
    expect(data).toEqual({ raid: { hurt: Object.fromEntries(shown) } });
    expect(errors).toHaveLength(4 - given);
    for (const { message } of errors) expect(message).toContain(`as: ${rung}, no count below 5`);
    const asked = owners.asked();
    for (const name of Object.keys(all).slice(given)) expect(asked).not.toContain(name);
    const other = await ask(query, 'wfp', 'coordination');
    expect(other.data).toEqual({
      raid: { hurt: { exists: null, from: null, rounded: null, exact: null } },
    });
  });

  it('are held to limits that their owner keeps itself, and refused where it does not', async () => {
    const place = (finestAdminLevel: number) =>
      agreed({
        grants: [{ fields: ['Raid.district'], classes: [], rung: 'record', finestAdminLevel }],
      });
    const district = async () =>
      (await ask('{ raid(id: "r1") { district } }', 'ocha', 'coordination')).data;
    place(2);
    expect(await district()).toEqual({ raid: { district: RAID.district } });
    place(1);
    expect(await district()).toEqual({ raid: { district: null } });
    agreed({ grants: [{ fields: ['Tally.*'], classes: [], rung: 'record', smallestCount: 11 }] });
    const { data } = await ask('{ raid(id: "r1") { hurt { exact } } }', 'ocha', 'coordination');
    expect(data).toEqual({ raid: { hurt: { exact: null } } });
  });

  it('that are decided per record reach organizations; their owner’s subgraph decides on', async () => {
    const query = '{ raid(id: "r1") { ours } }';
    expect((await ask(query)).data).toEqual({ raid: { ours: null } });
    expect((await ask(query, 'wfp')).data).toEqual({ raid: { ours: 'our own' } });
  });

  it('that are hidden are names that never were, in errors, suggestions and introspection', async () => {
    const hidden = await post(port, { query: '{ raid(id: "r1") { redLine } }' });
    const unknown = await post(port, { query: '{ raid(id: "r1") { redLint } }' });
    expect(hidden.text.replace('redLine', 'redLint')).toBe(unknown.text);
    expect((await post(port, { query: '{ raid(id: "r1") { redLines } }' })).text).not.toContain(
      'mean',
    );
    expect((await post(port, { query: getIntrospectionQuery() })).text).not.toContain('redLine');
    agreed({ grants: [{ fields: ['Raid.redLine'], classes: [], rung: 'record' }] });
    const seen = await ask('{ raid(id: "r1") { redLine } }', 'ocha', 'coordination');
    expect(seen).toEqual({ data: { raid: { redLine: RAID.redLine } } });
    const other = await ask('{ raid(id: "r1") { redLine } }', 'wfp', 'coordination');
    expect(other.errors?.[0]?.message).toBe('Cannot query field "redLine" on type "Raid".');
  });

  it('never come out, whatever is asked: random callers, purposes, agreements and questions', async () => {
    await fc.assert(
      fc.asyncProperty(
        RAID_TERMS,
        fc.array(RAID_QUESTION, { minLength: 5, maxLength: 5 }),
        async (change, questions) => {
          agreed(change);
          for (const [as, why, asked] of questions) {
            const { data } = await ask(`{ raid(id: "r1") { ${asked.join(' ')} } }`, as, why);
            const held = world.agreement(change);
            const expected = asked.map((field) => [
              field,
              isShown(field, as, why, held) ? RAID[field] : null,
            ]);
            expect(data).toEqual({ raid: Object.fromEntries(expected) });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
