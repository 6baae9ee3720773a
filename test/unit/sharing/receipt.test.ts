import { NOW, SharingWorld } from '../../testkit/sharing-world';
import { digestsOf, sha256, signReceipt } from '../../../shared/sharing/receipt';
import { receiptFaults } from '../../../shared/sharing/verify-receipt';

describe('a receipt', () => {
  const { signers } = new SharingWorld();
  const signer = signers['keeper']!;
  const digest = sha256('');
  const facts = {
    ...{ at: NOW, organization: null, purpose: null },
    ...{ question: digest, variables: digest, owners: [] },
  };

  it('names parts by JSON pointers, so that no key can be taken for a path', () => {
    const answer = {
      data: { 'a/b': 1, a: { b: 2, '~': [3, { c: 4 }] } },
      errors: [{ path: ['x'] }],
    };
    expect(Object.keys(digestsOf(answer, 'VALUE'))).toEqual([
      ...['/data/a~1b', '/data/a/b', '/data/a/~0/0', '/data/a/~0/1', '/errors/0'],
    ]);
  });

  it('takes a large answer apart by its root fields alone', () => {
    const rows = Array.from({ length: 3_000 }, (_, id) => ({ id }));
    const answer = { data: { rows, other: { deep: 1 } } };
    const signed = signReceipt(answer, facts, signer);
    expect(signed.receipt.grain).toBe('FIELD');
    const trusted = { publicKey: signer.publicKey };
    expect(receiptFaults(answer, signed, trusted)).toEqual([]);
    const changed = { data: { rows: rows.slice(1), other: { deep: 1 } } };
    expect(receiptFaults(changed, signed, trusted)).toEqual(['/data/rows is not what was signed']);
  });

  it('names what was put in', () => {
    const signed = signReceipt({ data: { a: 1 } }, facts, signer);
    const more = { data: { a: 1, b: 2 } };
    expect(receiptFaults(more, signed, { publicKey: signer.publicKey })).toEqual([
      '/data/b was put in',
    ]);
  });
});
