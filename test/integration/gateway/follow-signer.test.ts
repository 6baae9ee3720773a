import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { followSigner } from '../../../gateway/transport/follow-signer';
import { signReceipt } from '../../../shared/sharing/receipt';
import { receiptFaults } from '../../../shared/sharing/verify-receipt';
import { withNewKey } from '../../../shared/tools/keys/edit-directory';
import { generateKeys } from '../../../shared/sharing/ed25519';
import { NOW, SharingWorld } from '../../testkit/sharing-world';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe('the key that signs receipts', () => {
  const file = path.join(temporaryFolder(), 'gateway.pem');
  const [first, second] = [generateKeys(), generateKeys()];
  const world = new SharingWorld();
  const member = { id: 'gateway', name: 'The gateway', contact: 'x', subgraphs: [], keys: [] };
  const made = withNewKey(member, first.publicKey, '2026-11-01T00:00:00Z');
  const rotated = withNewKey(made, second.publicKey, '2026-11-26T07:00:00Z');
  const faults = (signer: ReturnType<NonNullable<ReturnType<typeof followSigner>>>) => {
    const facts = {
      ...{ at: NOW, organization: null, purpose: null, owners: [] },
      ...{ question: 'A'.repeat(43), variables: 'A'.repeat(43) },
    };
    const answer = { data: { a: 1 } };
    const organizations = [...world.directory.organizations, rotated];
    const directory = { ...world.directory, organizations };
    return receiptFaults(answer, signReceipt(answer, facts, signer), { directory, now: NOW });
  };

  it('is followed: after a rotation receipts count without a restart', () => {
    writeFileSync(file, first.privatePem);
    const signerNow = followSigner(file, silentLog)!;
    expect(faults(signerNow())).toEqual([expect.stringContaining('signed outside the time')]);
    writeFileSync(file, second.privatePem);
    expect(faults(signerNow())).toEqual([]);
    writeFileSync(file, 'half a ke');
    expect(faults(signerNow())).toEqual([]);
  });

  it('is nobody’s where no file is named, and must be usable at the start', () => {
    expect(followSigner('', silentLog)).toBeUndefined();
    expect(() => followSigner(path.join(path.dirname(file), 'none.pem'), silentLog)).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE' }),
    );
  });
});
