import { validate } from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { SENSITIVITY_LEVELS } from '../../../shared/core/sensitivity';
import type { Agreement } from '../../../shared/sharing/agreement';
import { POLICY_SCHEMA } from '../../../shared/sharing/compile-policy';
import { PURPOSE_CODES } from '../../../shared/sharing/purposes';
import { refusalOf } from '../../../shared/sharing/refusal';
import type { SharedField } from '../../../shared/sharing/shared-field';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { NOW, SharingWorld } from '../../testkit/sharing-world';

const world = new SharingWorld();
const now = Date.parse(NOW);
const policyOf = (...agreements: Agreement[]) =>
  createSharingPolicy(world.directory, agreements, 1);
const place = { coordinate: 'Incident.place', level: 'HIGH', subgraphs: ['protection'] } as const;
const ocha = { organization: 'ocha', purpose: 'coordination' };

describe('the policy of the agreements in force', () => {
  it('shows everybody what is LOW', () => {
    expect(policyOf().decide({}, { ...place, level: 'LOW' }, now).kind).toBe('allowed');
  });

  it('shows MODERATE to organizations that state a listed purpose', () => {
    const field = { ...place, level: 'MODERATE' } as const;
    const policy = policyOf();
    expect(policy.decide(ocha, field, now)).toEqual({
      kind: 'allowed',
      by: ['responders'],
      shown: { rung: 'record' },
    });
    for (const asking of [
      {},
      { organization: 'ocha' },
      { ...ocha, purpose: 'marketing' },
      { purpose: 'coordination' },
    ]) {
      expect(policy.decide(asking, field, now).kind).toBe('denied');
    }
  });

  it('shows an owner its own, at any level', () => {
    const severe = { ...place, level: 'SEVERE' } as const;
    expect(policyOf().decide({ organization: 'keeper' }, severe, now).kind).toBe('allowed');
  });

  it('shows HIGH to the recipient alone, for the purpose and while it lasts, and says by what', () => {
    const policy = policyOf(world.agreement());
    const allowed = { kind: 'allowed', by: ['keeper-ocha@1'], shown: { rung: 'record' } };
    expect(policy.decide(ocha, place, now)).toEqual(allowed);
    const others = [
      {},
      { organization: 'wfp', purpose: 'coordination' },
      { ...ocha, purpose: 'research' },
    ];
    for (const asking of others) expect(policy.decide(asking, place, now).kind).toBe('denied');
    const ends = Date.parse('2027-07-01T00:00:00Z');
    expect(policy.decide(ocha, place, ends - 1).kind).toBe('allowed');
    expect(policy.decide(ocha, place, ends).kind).toBe('denied');
  });

  it('names the owner and where to ask when it denies', () => {
    expect(policyOf().decide(ocha, place, now)).toMatchObject({
      kind: 'denied',
      owner: { id: 'keeper', contact: 'data@keeper.example' },
      subgraph: 'protection',
    });
  });

  it('reaches whole types and classes of one owner, SEVERE only by name', () => {
    const whole = policyOf(
      world.agreement({ grants: [{ fields: ['Incident.*'], classes: [], rung: 'record' }] }),
    );
    expect(whole.decide(ocha, { ...place, coordinate: 'Incident.actor' }, now).kind).toBe(
      'allowed',
    );
    expect(whole.decide(ocha, { ...place, coordinate: 'Incidents.actor' }, now).kind).toBe(
      'denied',
    );
    const classes = [{ subgraph: 'protection', level: 'HIGH' as const }];
    const high = policyOf(world.agreement({ grants: [{ fields: [], classes, rung: 'record' }] }));
    expect(high.decide(ocha, place, now).kind).toBe('allowed');
    expect(high.decide(ocha, { ...place, level: 'SEVERE' }, now).kind).toBe('denied');
    expect(high.decide(ocha, { ...place, subgraphs: ['logistics'] }, now).kind).toBe('denied');
  });

  it('asks every owner of a field that several give', () => {
    const both = { ...place, subgraphs: ['protection', 'logistics'] };
    const other = world.agreement({ id: 'movers-ocha', owner: 'movers' });
    expect(policyOf(world.agreement()).decide(ocha, both, now)).toMatchObject({
      owner: { id: 'movers' },
    });
    expect(policyOf(world.agreement(), other).decide(ocha, both, now)).toMatchObject({
      by: ['keeper-ocha@1', 'movers-ocha@1'],
    });
  });

  it('shows by the best grant of an owner, and of several owners what the strictest allows', () => {
    const fields = ['Incident.place'];
    const counts = { fields, classes: [], rung: 'exactCount' as const, smallestCount: 5 };
    const own = world.agreement({
      grants: [counts, { fields, classes: [], rung: 'record', finestAdminLevel: 2 }],
    });
    expect(policyOf(own).decide(ocha, place, now)).toMatchObject({
      shown: { rung: 'record', finestAdminLevel: 2 },
    });
    const other = world.agreement({ id: 'movers-ocha', owner: 'movers', grants: [counts] });
    const both = { ...place, subgraphs: ['protection', 'logistics'] };
    expect(policyOf(own, other).decide(ocha, both, now)).toMatchObject({
      shown: { rung: 'exactCount', finestAdminLevel: 2, smallestCount: 5 },
    });
  });

  it('shows records of places and days where the owner holds to them, of all grants together', () => {
    const fields = ['Incident.place'];
    const grant = { fields, classes: [], rung: 'record' as const };
    const held = { ...place, recordLimits: ['PLACE', 'PERIOD'] as const };
    const sudan = { ...grant, places: ['SDN'] };
    const lately = { ...grant, period: { from: '2023-01-01' } };
    const shownBy = (grants: Agreement['grants'], field: SharedField = held) => {
      const policy = policyOf(world.agreement({ grants }));
      const decision = policy.decide(ocha, field, now);
      const isRefused = refusalOf(decision, field, ocha) !== undefined;
      return isRefused || decision.kind === 'denied'
        ? 'refused'
        : (decision.shown.records ?? 'all');
    };
    expect(shownBy([sudan])).toEqual([[{ places: ['SDN'] }]]);
    expect(shownBy([sudan, lately])).toEqual([[{ places: ['SDN'] }, { from: '2023-01-01' }]]);
    expect(shownBy([sudan, grant])).toBe('all');
    expect(shownBy([sudan], place)).toBe('refused');
    expect(shownBy([lately], { ...held, recordLimits: ['PLACE'] })).toBe('refused');
    expect(shownBy([lately, sudan], { ...held, recordLimits: ['PLACE'] })).toEqual([
      [{ places: ['SDN'] }],
    ]);
  });

  it('chooses the grant that a field can be given by, not the one that would give more', () => {
    const fields = ['Incident.harmed'];
    const number = { ...place, coordinate: 'Incident.harmed', isNumber: true };
    const policy = policyOf(
      world.agreement({
        grants: [
          { fields, classes: [], rung: 'record', finestAdminLevel: 1 },
          { fields, classes: [], rung: 'exactCount' },
        ],
      }),
    );
    expect(refusalOf(policy.decide(ocha, number, now), number, ocha)).toBeUndefined();
  });

  it('lets nobody give away what belongs to somebody else', () => {
    const stolen = world.agreement({ id: 'theft', owner: 'movers' });
    expect(policyOf(stolen).decide(ocha, place, now).kind).toBe('denied');
  });

  it('is valid Cedar for every agreement that can be written, and never wider than it', () => {
    const grant = fc.record({
      fields: fc.array(fc.constantFrom('Incident.place', 'Incident.*', 'Site.name'), {
        minLength: 1,
      }),
      classes: fc.array(
        fc.record({
          subgraph: fc.constantFrom('protection', 'logistics'),
          level: fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const),
        }),
      ),
      rung: fc.constant('record' as const),
      persons: fc.constantFrom<(string[] | undefined)[]>(
        undefined,
        ['amal'],
        ['auth0|omar', 'amal'],
      ),
    });
    const change = fc.record({
      purposes: fc.uniqueArray(fc.constantFrom(...PURPOSE_CODES), { minLength: 1, maxLength: 3 }),
      grants: fc.array(grant, { minLength: 1, maxLength: 3 }),
      recipient: fc.constantFrom('ocha', 'wfp'),
    });
    const question = fc.record({
      organization: fc.constantFrom('ocha', 'wfp', 'movers'),
      purpose: fc.constantFrom(...PURPOSE_CODES),
      person: fc.constantFrom('', 'amal', 'auth0|omar', 'somebody'),
      coordinate: fc.constantFrom('Incident.place', 'Incident.actor', 'Site.name', 'Site.size'),
      level: fc.constantFrom(...SENSITIVITY_LEVELS.slice(2)),
    });
    fc.assert(
      fc.property(
        change,
        fc.array(question, { minLength: 20, maxLength: 20 }),
        (terms, questions) => {
          const agreement = world.agreement(terms);
          const policy = policyOf(agreement);
          const checked = validate({
            schema: POLICY_SCHEMA,
            policies: { staticPolicies: { ...policy.texts } },
          });
          expect(checked).toMatchObject({ validationErrors: [], validationWarnings: [] });
          for (const { organization, purpose, person, coordinate, level } of questions) {
            const field = { coordinate, level, subgraphs: ['protection'] };
            const decided = policy.decide({ organization, person, purpose }, field, now).kind;
            const isNamed = agreement.grants.some(
              ({ fields, classes, persons }) =>
                (persons?.includes(person) ?? level !== 'SEVERE') &&
                (fields.includes(coordinate) ||
                  fields.includes(`${coordinate.split('.')[0]}.*`) ||
                  classes.some(
                    (named) => named.subgraph === 'protection' && named.level === level,
                  )),
            );
            const isMeant =
              organization === agreement.recipient && agreement.purposes.includes(purpose);
            expect(decided).toBe(isNamed && isMeant ? 'allowed' : 'denied');
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
