import type { Asking } from '../../../shared/sharing/asking';
import { DecisionMemory } from '../../../shared/sharing/decision-memory';
import type { SharedField } from '../../../shared/sharing/shared-field';
import { type SharingPolicy, createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { SharingWorld } from '../../testkit/sharing-world';

const world = new SharingWorld();
const NOW = Date.parse('2026-11-26T12:00:00Z');
const PLACE: SharedField = {
  ...{ coordinate: 'Incident.place', level: 'HIGH', subgraphs: ['protection'] },
};
const agreed = world.agreement();
const agreedWithWfp = world.agreement({ id: 'keeper-wfp', recipient: 'wfp' });

/** The policy, and whom it was asked about. */
function counted(policy: SharingPolicy) {
  const asked: (string | undefined)[] = [];
  const decide: SharingPolicy['decide'] = (asking, ...given) => {
    asked.push(asking.organization);
    return policy.decide(asking, ...given);
  };
  return { policy: { ...policy, decide }, asked };
}

describe('what was decided by one policy, under the next', () => {
  const kindFor = (policy: SharingPolicy, asking: Asking) => policy.decide(asking, PLACE, NOW).kind;
  const [ocha, wfp] = ['ocha', 'wfp'].map((organization) => ({
    ...{ organization, purpose: 'coordination' },
  })) as [Asking, Asking];
  let memory: DecisionMemory;
  beforeEach(() => {
    memory = new DecisionMemory();
    const before = memory.under(createSharingPolicy(world.directory, [agreed, agreedWithWfp], 1));
    expect([kindFor(before, ocha), kindFor(before, wfp)]).toEqual(['allowed', 'allowed']);
  });

  it('is decided anew for whom an agreement ended, and for nobody else', () => {
    const next = counted(createSharingPolicy(world.directory, [agreedWithWfp], 2));
    const after = memory.under(next.policy);
    expect([kindFor(after, ocha), kindFor(after, wfp)]).toEqual(['denied', 'allowed']);
    expect(next.asked).toEqual(['ocha']);
    // Nor is it brought back by what was known before.
    const again = memory.under(createSharingPolicy(world.directory, [agreed], 3));
    expect([kindFor(again, ocha), kindFor(again, wfp)]).toEqual(['allowed', 'denied']);
  });

  it('is decided anew for everybody when a subgraph becomes another’s', () => {
    const organizations = world.directory.organizations.map((organization) => ({
      ...organization,
      subgraphs: organization.id === 'wfp' ? ['protection'] : [],
    }));
    const directory = { ...world.directory, organizations };
    const after = memory.under(createSharingPolicy(directory, [agreed, agreedWithWfp], 2));
    expect([kindFor(after, ocha), kindFor(after, wfp)]).toEqual(['denied', 'allowed']);
  });

  it('keeps purposes and draws apart', () => {
    const draws = { subgraph: 'logistics', field: 'Raid.route' };
    const drawn = world.agreement({
      ...{ id: 'drawn', recipient: 'movers', grants: [] },
      draws: [{ ...draws, needs: ['Incident.place'] }],
    });
    const policy = memory.under(createSharingPolicy(world.directory, [agreed, drawn], 2));
    const movers = { organization: 'movers', purpose: 'coordination' };
    expect(kindFor(policy, movers)).toBe('denied');
    expect(kindFor(policy, { organization: 'movers', draws })).toBe('allowed');
    expect(kindFor(policy, { organization: 'ocha', purpose: 'research' })).toBe('denied');
    expect(kindFor(policy, ocha)).toBe('allowed');
  });

  it('is decided anew where the same version says other records', () => {
    const held: SharedField = { ...PLACE, recordLimits: ['PLACE'] };
    const inPlaces = (places: string[]) => {
      const grants = [{ ...agreed.grants[0]!, places }];
      const policy = createSharingPolicy(world.directory, [world.agreement({ grants })], 2);
      const decision = memory.under(policy).decide(ocha, held, NOW);
      return decision.kind === 'allowed' && decision.shown.records;
    };
    expect(inPlaces(['SDN'])).toEqual([[{ places: ['SDN'] }]]);
    expect(inPlaces(['UKR'])).toEqual([[{ places: ['UKR'] }]]);
  });

  it('keeps persons apart', () => {
    const severe: SharedField = { ...PLACE, level: 'SEVERE' };
    const grants = [{ ...agreed.grants[0]!, persons: ['amal'] }];
    const policy = memory.under(
      createSharingPolicy(world.directory, [world.agreement({ grants })], 2),
    );
    const kindOf = (person?: string) =>
      policy.decide({ ...ocha, ...(person && { person }) }, severe, NOW).kind;
    expect([kindOf('amal'), kindOf(), kindOf('omar')]).toEqual(['allowed', 'denied', 'denied']);
  });

  it('is not mixed with what an earlier policy goes on deciding', () => {
    const earlier = memory.under(createSharingPolicy(world.directory, [agreed], 2));
    const later = memory.under(createSharingPolicy(world.directory, [agreedWithWfp], 3));
    expect([kindFor(earlier, ocha), kindFor(later, ocha)]).toEqual(['allowed', 'denied']);
    expect([kindFor(earlier, wfp), kindFor(later, wfp)]).toEqual(['denied', 'allowed']);
  });
});
