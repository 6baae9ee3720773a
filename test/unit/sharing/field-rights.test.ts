import type { Grant } from '../../../shared/sharing/agreement';
import { fieldRights, openRights } from '../../../shared/sharing/field-rights';
import { PURPOSE_CODES } from '../../../shared/sharing/purposes';
import { refusalOf } from '../../../shared/sharing/refusal';
import type { Asking } from '../../../shared/sharing/asking';
import type { SharedField } from '../../../shared/sharing/shared-field';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { SharingWorld } from '../../testkit/sharing-world';

const world = new SharingWorld();
const NOW = Date.parse('2026-11-26T12:00:00Z');
const field = (coordinate: string, level: SharedField['level']): SharedField => ({
  ...{ coordinate, level, subgraphs: ['protection'] },
});
const FIELDS: readonly SharedField[] = [
  field('Incident.perpetrator', 'MODERATE'),
  field('Incident.outcome', 'HIGH'),
  field('Report.author', 'SEVERE'),
  { ...field('Incident.harmed', 'HIGH'), isNumber: true },
  { ...field('Incident.motive', 'HIGH'), recordLimits: ['PLACE'] },
];
const grant: Omit<Grant, 'fields'> = { classes: [], rung: 'record' };
const AGREEMENTS = [
  world.agreement({ grants: [{ ...grant, fields: ['Incident.*'] }] }),
  world.agreement({
    ...{ id: 'keeper-wfp', recipient: 'wfp', purposes: ['research'] },
    grants: [
      { fields: ['Incident.harmed'], classes: [], rung: 'roundedCount' },
      { ...grant, fields: ['Report.author'], persons: ['amal', 'omar'] },
      { ...grant, fields: ['Incident.outcome'], persons: ['amal'] },
      { ...grant, fields: ['Incident.motive'], places: ['SDN'] },
    ],
  }),
  world.agreement({ id: 'over', recipient: 'movers', from: '2026-01-01', until: '2026-02-01' }),
];
const policy = createSharingPolicy(world.directory, AGREEMENTS, 1);

describe('the rights that a database keeps', () => {
  const rights = fieldRights(policy, FIELDS, NOW);
  const isKept = ({ organization, person, purpose }: Asking, { coordinate }: SharedField) =>
    rights.some(
      (right) =>
        right.coordinate === coordinate &&
        ['*', purpose].includes(right.purpose) &&
        organization !== undefined &&
        [undefined, person].includes(right.person) &&
        ['*', organization].includes(right.recipient),
    );

  it('are what the policy answers to every organization and person, for every purpose and none', () => {
    const organizations = [undefined, 'keeper', 'ocha', 'wfp', 'movers', 'stranger'];
    const purposes = [undefined, 'curiosity', ...PURPOSE_CODES];
    let allowed = 0;
    const everybody = organizations.flatMap((organization) =>
      [undefined, 'amal', 'omar', 'zoe'].map((person) => ({ organization, person })),
    );
    for (const { organization, person } of everybody) {
      for (const purpose of purposes) {
        const asking = {
          ...(organization !== undefined && { organization }),
          ...(person !== undefined && { person }),
          ...(purpose !== undefined && { purpose }),
        };
        for (const one of FIELDS) {
          const decision = policy.decide(asking, one, NOW);
          const isAllowed = decision.kind === 'allowed' && !refusalOf(decision, one, asking);
          allowed += Number(isAllowed);
          expect([asking, one.coordinate, isKept(asking, one)]).toEqual([
            ...[asking, one.coordinate, isAllowed],
          ]);
        }
      }
    }
    expect(allowed).toBeGreaterThan(50);
  });

  it('end with the agreement that gives them, and never where none does', () => {
    const untilOf = (recipient: string, coordinate: string) =>
      rights.find((right) => right.recipient === recipient && right.coordinate === coordinate)!
        .until;
    expect(untilOf('ocha', 'Incident.outcome')).toBe('2027-07-01T00:00:00Z');
    expect(untilOf('keeper', 'Incident.outcome')).toBeUndefined();
    expect(untilOf('*', 'Incident.perpetrator')).toBeUndefined();
  });

  it('name a person where an agreement does, and the records where it speaks of some', () => {
    const of = (name: string) =>
      rights.filter(({ recipient, coordinate }) => recipient === 'wfp' && coordinate === name);
    expect(of('Report.author').map(({ person }) => person)).toEqual(['amal', 'omar']);
    expect(of('Incident.outcome').map(({ person }) => person)).toEqual(['amal']);
    const [motive, ...more] = of('Incident.motive');
    expect(motive).toMatchObject({ purpose: 'research', scope: { places: ['SDN'] } });
    expect(motive).not.toHaveProperty('person');
    expect(more).toEqual([]);
  });

  it('are everybody’s where an owner leaves the decision to others', () => {
    expect(openRights(FIELDS.slice(0, 1))).toEqual([
      { recipient: '', purpose: '*', coordinate: 'Incident.perpetrator', until: undefined },
    ]);
    expect(openRights(FIELDS).map(({ coordinate }) => coordinate)).not.toContain('Incident.motive');
  });
});
