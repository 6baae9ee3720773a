import { createPrivateKey } from 'node:crypto';
import {
  AGREEMENT_KIND,
  type Agreement,
  REVOCATION_KIND,
  type SignedAgreement,
  type SignedRevocation,
} from '../../shared/sharing/agreement';
import { generateKeys } from '../../shared/sharing/ed25519';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import { type Signer, signDocument } from '../../shared/sharing/signature';

export const NOW = '2026-11-26T08:00:00Z';

const OWNERS: Readonly<Record<string, readonly string[]>> = {
  keeper: ['protection'],
  movers: ['logistics'],
  ocha: [],
  wfp: [],
};

/** Organizations with their keys, and a steward, as a test wants them. */
export class SharingWorld {
  readonly steward = signerOf('steward');
  readonly stewardKey = this.steward.publicKey;
  readonly signers: Readonly<Record<string, ReturnType<typeof signerOf>>>;
  readonly directory: KeyDirectory;

  /** @param others organizations beside, which own nothing. */
  constructor(others: readonly string[] = []) {
    const all = { ...OWNERS, ...Object.fromEntries(others.map((id) => [id, []])) };
    const signers = Object.fromEntries(Object.keys(all).map((id) => [id, signerOf(id)]));
    this.signers = signers;
    this.directory = {
      format: 'passage-directory/1',
      sequence: 3,
      issuedAt: '2026-01-01T00:00:00Z',
      organizations: Object.entries(all).map(([id, subgraphs]) => ({
        id,
        name: `The ${id}`,
        contact: `data@${id}.example`,
        subgraphs: [...subgraphs],
        keys: [
          {
            publicKey: signers[id]!.publicKey,
            from: '2026-01-01T00:00:00Z',
            until: '2027-01-01T00:00:00Z',
          },
        ],
      })),
    };
  }

  /** The directory with another validity of one organization's key. */
  withKey(id: string, change: Partial<KeyDirectory['organizations'][0]['keys'][0]>): KeyDirectory {
    const organizations = this.directory.organizations.map((organization) =>
      organization.id === id
        ? { ...organization, keys: organization.keys.map((key) => ({ ...key, ...change })) }
        : organization,
    );
    return { ...this.directory, organizations };
  }

  /** The directory with keys that are valid on the day of any test. */
  get lasting(): KeyDirectory {
    const organizations = this.directory.organizations.map((organization) => ({
      ...organization,
      keys: organization.keys.map((key) => ({ ...key, until: '2999-01-01T00:00:00Z' })),
    }));
    return { ...this.directory, organizations };
  }

  agreement(change: Partial<Agreement> = {}): Agreement {
    return {
      format: 'passage-agreement/1',
      id: 'keeper-ocha',
      version: 1,
      owner: 'keeper',
      recipient: 'ocha',
      purposes: ['coordination'],
      grants: [{ fields: ['Incident.place'], classes: [], rung: 'record' }],
      duties: ['Delete after 90 days.'],
      from: '2026-06-01',
      until: '2027-06-30',
      ...change,
    };
  }

  sign(
    agreement: Agreement,
    by = [agreement.owner, agreement.recipient],
    at = NOW,
  ): SignedAgreement {
    const signable = { kind: AGREEMENT_KIND, document: agreement };
    return {
      agreement,
      signatures: by.map((id) => signDocument(signable, this.signers[id]!, at)),
    };
  }

  revoke(agreement: Agreement, by = agreement.owner, at = NOW): SignedRevocation {
    const { id, version } = agreement;
    const revocation = {
      format: 'passage-revocation/1',
      agreement: id,
      version,
      by,
      reason: 'It was misused.',
    } as const;
    const signable = { kind: REVOCATION_KIND, document: revocation };
    return { revocation, signature: signDocument(signable, this.signers[by]!, at) };
  }
}

function signerOf(organization: string): Signer & { publicKey: string; privatePem: string } {
  const { publicKey, privatePem } = generateKeys();
  return { organization, privateKey: createPrivateKey(privatePem), publicKey, privatePem };
}
