import type { SharingDocuments } from '../../../shared/sharing/agreements-in-force';
import {
  REVIEW_KIND,
  type SignedReview,
  type SignedUse,
  USE_KIND,
} from '../../../shared/sharing/break-glass';
import { judgeUses } from '../../../shared/sharing/judge-break-glass';
import { signDocument } from '../../../shared/sharing/signature';
import { SharingWorld } from '../../testkit/sharing-world';

const AT = '2026-11-26T08:00:00Z';
const END = '2026-11-26T10:00:00Z';
const DUE = '2026-11-29T10:00:00Z';

describe('a declared crisis', () => {
  const world = new SharingWorld();
  const breakGlass = {
    grants: [{ fields: ['Raid.names'], classes: [], rung: 'record' as const }],
    ...{ hours: 2, reviewDays: 3 },
  };
  const agreement = world.agreement({ breakGlass });
  const signed = world.sign(agreement, undefined, '2026-11-01T00:00:00Z');

  const declare = (
    change: Partial<SignedUse['use']> = {},
    signer = change.by ?? 'ocha',
  ): SignedUse => {
    const use = {
      ...{ format: USE_KIND, id: 'flood', agreement: 'keeper-ocha', version: 1, by: 'ocha' },
      ...{ reason: 'The dam has broken above Kosti.', at: AT, ...change },
    } as SignedUse['use'];
    const signable = { kind: USE_KIND, document: use };
    return { use, signature: signDocument(signable, world.signers[signer]!, use.at) };
  };
  const close = (by = 'keeper', at = END): SignedReview => {
    const review = {
      ...{ format: REVIEW_KIND, use: 'flood', by, justified: true },
      findings: 'It was a flood indeed.',
    } as SignedReview['review'];
    const signable = { kind: REVIEW_KIND, document: review };
    return { review, signature: signDocument(signable, world.signers[by]!, at) };
  };
  const judge = (now: string, uses = [declare()], more: Partial<SharingDocuments> = {}) =>
    judgeUses(
      { directory: world.directory, agreements: [signed], revocations: [], uses, ...more },
      now,
    );

  it('holds from its declaration for the agreed hours, to the second', () => {
    expect(judge(AT)[0]).toMatchObject({ faults: [], until: END, reviewBy: DUE, owner: 'keeper' });
    expect(judge('2026-11-26T09:59:59Z')[0]!.faults).toEqual([]);
    expect(judge(END)[0]!.faults).toEqual([`it ended at ${END}`]);
    expect(judge('2026-11-26T07:59:59Z')[0]!.faults.join()).toContain('signed in the future');
  });

  it.each<[string, SignedUse, RegExp]>([
    ['by another organization', declare({ by: 'wfp' }), /"wfp" is not the recipient/],
    ['signed by another', declare({}, 'wfp'), /not signed by "ocha"/],
    ['under no agreement', declare({ agreement: 'other' }), /no agreement "other@1" holds/],
    ['under another version', declare({ version: 2 }), /no agreement "keeper-ocha@2" holds/],
    ['edited', { ...declare(), use: { ...declare().use, at: END } }, /not over this document/],
  ])('does not hold when it is %s', (_, use, words) => {
    expect(judge(END, [use])[0]!.faults.join()).toMatch(words);
  });

  it('does not hold where nothing was agreed for crises, nor beyond the agreement', () => {
    const plain = world.sign(world.agreement(), undefined, '2026-11-01T00:00:00Z');
    expect(judge(AT, [declare()], { agreements: [plain] })[0]!.faults).toEqual([
      'the agreement has no clause for a crisis',
    ]);
    const unsigned = { ...signed, signatures: signed.signatures.slice(0, 1) };
    expect(judge(AT, [declare()], { agreements: [unsigned] })[0]!.faults.join()).toContain(
      'no agreement',
    );
    const revoked = world.withKey('ocha', { revokedAt: AT });
    expect(judge(AT, [declare()], { directory: revoked })[0]!.faults.join()).toContain('holds');
  });

  it('must be reviewed by the owner; while a review is overdue no other use holds', () => {
    const second = declare({ id: 'second', at: DUE });
    const third = (reviews: SignedReview[]) =>
      judge(DUE, [declare(), second], { reviews })[1]!.faults;
    expect(judge(END)[0]).toMatchObject({ review: undefined, isOverdue: false });
    expect(judge(DUE)[0]).toMatchObject({ isOverdue: true });
    expect(third([])).toEqual([`the review of "flood" is not closed, which was due by ${DUE}`]);
    expect(third([close()])).toEqual([]);
    expect(third([close('ocha')])).toHaveLength(1);
    expect(third([close('keeper', '2026-11-26T07:00:00Z')])).toHaveLength(1);
  });

  it('is not prolonged by declaring the next: what went before must be closed first', () => {
    const uses = [declare(), declare({ id: 'next', at: END })];
    const next = (more = {}) => judge(END, uses, more)[1]!.faults;
    expect(next()).toEqual([`the review of "flood" is not closed, which is due by ${DUE}`]);
    expect(next({ reviews: [close()] })).toEqual([]);
    expect(judge(AT, uses)[0]!.faults).toEqual([]);
    const atOnce = judge(AT, [declare(), declare({ id: 'also' })]);
    expect(atOnce.map(({ faults }) => faults.length)).toEqual([1, 0]);
  });

  it('is to be reviewed also when the key that declared it is revoked meanwhile', () => {
    const directory = world.withKey('ocha', { revokedAt: END });
    expect(judge(DUE, [declare()], { directory })[0]).toMatchObject({ isOverdue: true });
  });

  it('is overdue also when its agreement has ended meanwhile or a new version took its place', () => {
    const next = world.sign({ ...agreement, version: 2 });
    const uses = [declare(), declare({ id: 'second', at: DUE, version: 2 })];
    expect(judge(DUE, uses, { agreements: [signed, next] })[1]!.faults.join()).toContain(
      'was due by',
    );
  });

  it('cannot be blocked by a declaration that somebody else forged', () => {
    const forged = declare({ id: 'old', at: '2026-06-02T00:00:00Z' }, 'wfp');
    expect(judge(AT, [forged, declare()])[1]!.faults).toEqual([]);
  });

  it('does not hold when another has the same id', () => {
    const twice = judge(AT, [declare(), declare({ reason: 'Another reason altogether.' })]);
    expect(twice.map(({ faults }) => faults)).toEqual([
      ['another declaration has the same id'],
      ['another declaration has the same id'],
    ]);
  });
});
