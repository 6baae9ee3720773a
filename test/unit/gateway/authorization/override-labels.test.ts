import { labelsFor } from '../../../../gateway/authorization/override-labels';
import { ANONYMOUS, type Caller } from '../../../../shared/core/caller';

const of = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
const active = (label: string, caller: Caller): boolean =>
  labelsFor([label], { caller, scopes: [] }, () => undefined).has(label);

describe('the labels of @override', () => {
  it('give a percentage of organizations the new owner, always the same ones', () => {
    const organizations = Array.from({ length: 4_000 }, (_, index) => of(`organization-${index}`));
    const chosen = organizations.filter((caller) => active('percent(30)', caller));
    expect(chosen.length / organizations.length).toBeGreaterThan(0.25);
    expect(chosen.length / organizations.length).toBeLessThan(0.35);
    expect(organizations.filter((caller) => active('percent(30)', caller))).toEqual(chosen);
    const more = new Set(organizations.filter((caller) => active('percent(0)', caller)));
    expect(more.size).toBe(0);
    expect(organizations.every((caller) => active('percent(100)', caller))).toBe(true);
  });

  it('give a percentage of the requests of nobody known', () => {
    const requests = Array.from({ length: 1_000 }, () => active('percent(50)', ANONYMOUS));
    const share = requests.filter(Boolean).length / requests.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });

  it('are decided by whoever runs the gateway where they are no percentage', () => {
    const decide = (label: string): boolean | undefined => (label === 'beta' ? true : undefined);
    const labels = labelsFor(['beta', 'other'], { caller: of('ocha'), scopes: [] }, decide);
    expect([...labels]).toEqual(['beta']);
  });
});
