import fc from 'fast-check';
import { parseAgreement } from '../../../shared/sharing/agreement';
import { agreementsInForce, judgeAgreements } from '../../../shared/sharing/agreements-in-force';
import { agreementFaults, revocationFaults } from '../../../shared/sharing/verify-agreement';
import { NOW, SharingWorld } from '../../testkit/sharing-world';

const world = new SharingWorld();
const { directory } = world;
const agreement = world.agreement();
const holds = (
  agreements: ReturnType<typeof world.sign>[],
  revocations: ReturnType<typeof world.revoke>[] = [],
  now = NOW,
) => agreementsInForce({ directory, agreements, revocations }, now).map(({ version }) => version);

describe('an agreement', () => {
  it('holds when both organizations signed it', () => {
    expect(agreementFaults(world.sign(agreement), directory, NOW)).toEqual([]);
  });

  it('does not hold with any member changed after it was signed', () => {
    const changes = fc.oneof(
      fc.record({ version: fc.integer({ min: 2, max: 9 }) }),
      fc.record({ recipient: fc.constantFrom('wfp', 'movers') }),
      fc.record({ owner: fc.constantFrom('wfp', 'movers') }),
      fc.record({ purposes: fc.constantFrom(['research'], ['coordination', 'research']) }),
      fc.record({ until: fc.constantFrom('2027-07-01', '2099-12-31') }),
      fc.record({ from: fc.constantFrom('2026-01-01', '2026-05-31') }),
      fc.record({ duties: fc.constantFrom([], ['Delete after 91 days.']) }),
      fc.record({ id: fc.constantFrom('keeper-wfp', 'keeper-ocha-2') }),
      fc.record({
        grants: fc.constantFrom(
          [{ fields: ['Incident.*'], classes: [], rung: 'record' as const }],
          [
            {
              fields: ['Incident.place'],
              classes: [],
              rung: 'record' as const,
              finestAdminLevel: 4,
            },
          ],
        ),
      }),
    );
    fc.assert(
      fc.property(changes, (change) => {
        const tampered = { ...world.sign(agreement), agreement: { ...agreement, ...change } };
        expect(agreementFaults(tampered as never, directory, NOW)).not.toEqual([]);
      }),
    );
  });

  it('does not hold with any bit of a signature changed', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(511), (which, bit) => {
        const signed = world.sign(agreement);
        const bytes = Buffer.from(signed.signatures[which]!.signature, 'base64url');
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        const signatures = signed.signatures.map((given, index) =>
          index === which ? { ...given, signature: bytes.toString('base64url') } : given,
        );
        expect(agreementFaults({ agreement, signatures }, directory, NOW)).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['signed by one side only', ['keeper'], '"ocha" has not signed'],
    ['signed by nobody', [], '"keeper" has not signed'],
    ['signed twice by one side', ['keeper', 'keeper'], '"ocha" has not signed'],
    ['signed by somebody else', ['keeper', 'wfp'], '"wfp" is no party'],
  ])('does not hold %s', (_, by, words) => {
    expect(agreementFaults(world.sign(agreement, by), directory, NOW)).toContain(words);
  });

  it('does not hold with signatures that were exchanged, or taken from another agreement', () => {
    const signed = world.sign(agreement);
    const [owner, recipient] = signed.signatures as [never, never];
    const swapped = [
      { ...(owner as object), signature: (recipient as { signature: string }).signature },
      { ...(recipient as object), signature: (owner as { signature: string }).signature },
    ];
    const borrowed = world.sign(world.agreement({ id: 'another' })).signatures;
    const renamed = signed.signatures.map((given) => ({ ...given, organization: 'ocha' }));
    for (const signatures of [swapped, borrowed, renamed]) {
      expect(agreementFaults({ agreement, signatures } as never, directory, NOW)).not.toEqual([]);
    }
  });

  it('does not hold with a revocation’s signature: what is signed says of what kind it is', () => {
    const { signature } = world.revoke(agreement);
    const { signatures } = world.sign(agreement, ['ocha']);
    const faults = agreementFaults(
      { agreement, signatures: [...signatures, signature] },
      directory,
      NOW,
    );
    expect(faults).toEqual(['signature of "keeper": the signature is not over this document']);
  });

  it.each([
    ['a key that was not yet valid', { from: '2026-11-27T00:00:00Z' }, 'outside the time'],
    ['a key that had run out', { until: '2026-11-25T00:00:00Z' }, 'outside the time'],
    ['a key that was revoked afterwards', { revokedAt: NOW }, 'the key was revoked'],
  ])('does not hold under %s', (_, change, words) => {
    const [fault] = agreementFaults(world.sign(agreement), world.withKey('ocha', change), NOW);
    expect(fault).toContain(words);
  });

  it('outlives the rotation of a key that was valid when it signed', () => {
    const signed = world.sign(agreement, undefined, '2026-06-01T00:00:00Z');
    const rotated = world.withKey('ocha', { until: '2026-07-01T00:00:00Z' });
    expect(agreementFaults(signed, rotated, NOW)).toEqual([]);
  });

  it('begins and lapses by itself, on whole days', () => {
    const signed = [world.sign(world.agreement({ from: '2026-12-01', until: '2026-12-02' }))];
    expect(holds(signed, [], '2026-11-30T23:59:59Z')).toEqual([]);
    expect(holds(signed, [], '2026-12-01T00:00:00Z')).toEqual([1]);
    expect(holds(signed, [], '2026-12-02T23:59:59Z')).toEqual([1]);
    expect(holds(signed, [], '2026-12-03T00:00:00Z')).toEqual([]);
  });

  it('is read as a file is written, and refused with a member that nobody would heed', () => {
    const signed = world.sign(agreement);
    expect(parseAgreement(JSON.stringify(signed))).toEqual(signed);
    const more = { ...signed, agreement: { ...agreement, alsoFor: ['wfp'] } };
    expect(() => parseAgreement(JSON.stringify(more))).toThrow(
      expect.objectContaining({ code: 'FILE_MALFORMED' }),
    );
  });

  it.each([
    ['ends before it begins', { from: '2027-01-01', until: '2026-01-01' }],
    ['is with oneself', { recipient: 'keeper' }],
    ['names a purpose that is not in the code list', { purposes: ['marketing'] }],
    ['grants nothing', { grants: [] }],
    [
      'grants a class of SEVERE',
      {
        grants: [
          { fields: [], classes: [{ subgraph: 'protection', level: 'SEVERE' }], rung: 'record' },
        ],
      },
    ],
    [
      'hides policy in a name',
      { grants: [{ fields: ['A.b" || true || "'], classes: [], rung: 'record' }] },
    ],
    ['hides policy in an id', { recipient: 'ocha" || true' }],
  ])('is refused when it %s', (_, change) => {
    const text = JSON.stringify({ agreement: { ...agreement, ...change }, signatures: [] });
    expect(() => parseAgreement(text)).toThrow(expect.objectContaining({ code: 'FILE_MALFORMED' }));
  });
});

describe('a later version', () => {
  const second = world.agreement({ version: 2, purposes: ['research'], from: '2026-11-01' });

  it('takes the earlier one’s place, which cannot be handed in again', () => {
    expect(holds([world.sign(agreement), world.sign(second)])).toEqual([2]);
    expect(holds([world.sign(second), world.sign(agreement), world.sign(agreement)])).toEqual([2]);
  });

  it('that has ended does not bring the earlier one back', () => {
    const ended = world.agreement({ version: 2, from: '2026-11-01', until: '2026-11-02' });
    expect(holds([world.sign(agreement), world.sign(ended)])).toEqual([]);
  });

  it('keeps its place when its key is revoked, and when it is taken away', () => {
    const both = [world.sign(agreement), world.sign(second)];
    const rekeyed = { ...world.withKey('ocha', { revokedAt: NOW }) };
    const fresh = new SharingWorld();
    const keys = rekeyed.organizations.find(({ id }) => id === 'ocha')!.keys;
    const next = { ...keys[0]!, publicKey: fresh.signers['ocha']!.publicKey };
    delete next.revokedAt;
    const organizations = rekeyed.organizations.map((organization) =>
      organization.id === 'ocha' ? { ...organization, keys: [...keys, next] } : organization,
    );
    const byNewKey = {
      agreement,
      signatures: [world, fresh].map(
        (signing, index) => signing.sign(agreement).signatures[index]!,
      ),
    };
    const documents = { directory: { ...rekeyed, organizations }, revocations: [] };
    expect(agreementsInForce({ ...documents, agreements: [byNewKey] }, NOW)).toHaveLength(1);
    expect(agreementsInForce({ ...documents, agreements: [byNewKey, both[1]!] }, NOW)).toEqual([]);
    const [first, gone] = [[both[0]!], [both[1]!]];
    expect(
      agreementsInForce({ directory, revocations: [], agreements: first, withdrawn: gone }, NOW),
    ).toEqual([]);
  });

  it('that only one side signed changes nothing', () => {
    expect(holds([world.sign(agreement), world.sign(second, ['keeper'])])).toEqual([1]);
  });
});

describe('a revocation', () => {
  it.each(['keeper', 'ocha'])('by %s ends the agreement and its earlier versions', (by) => {
    const second = world.agreement({ version: 2 });
    const all = [world.sign(agreement), world.sign(second)];
    expect(holds(all, [world.revoke(second, by)])).toEqual([]);
    expect(
      judgeAgreements(
        { directory, agreements: all, revocations: [world.revoke(second, by)] },
        NOW,
      )[1]?.faults,
    ).toEqual([`"${by}" revoked it: It was misused.`]);
  });

  it('of an earlier version leaves a later one as it is', () => {
    const second = world.agreement({ version: 2 });
    expect(holds([world.sign(second)], [world.revoke(agreement)])).toEqual([2]);
  });

  it('stays when the key that signed it is revoked: what was ended does not come back', () => {
    const revoked = world.withKey('ocha', { revokedAt: NOW });
    const wfp = world.agreement({ id: 'keeper-wfp', recipient: 'wfp' });
    const own = {
      ...revoked,
      organizations: world.withKey('keeper', { revokedAt: NOW }).organizations,
    };
    expect(revocationFaults(world.revoke(agreement, 'ocha'), agreement, revoked, NOW)).toEqual([]);
    expect(revocationFaults(world.revoke(wfp), wfp, own, NOW)).toEqual([]);
  });

  it('by anybody else, or in another’s name, does not count', () => {
    const foreign = world.revoke(agreement, 'wfp');
    expect(revocationFaults(foreign, agreement, directory, NOW)).toEqual(['"wfp" is no party']);
    const forged = { ...foreign, revocation: { ...foreign.revocation, by: 'keeper' } };
    expect(revocationFaults(forged, agreement, directory, NOW)).toEqual([
      'it is not signed by "keeper"',
    ]);
    expect(holds([world.sign(agreement)], [foreign, forged])).toEqual([1]);
  });
});
