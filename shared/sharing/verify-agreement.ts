import {
  AGREEMENT_KIND,
  type Agreement,
  REVOCATION_KIND,
  type SignedAgreement,
  type SignedRevocation,
} from './agreement';
import { type Fault, type KeyDirectory, faultOf, faultWhenSigned } from './key-directory';

/** Everything for which an agreement does not hold now, as sentences; none when it holds. */
export function agreementFaults(
  { agreement, signatures }: SignedAgreement,
  directory: KeyDirectory,
  now: string,
): string[] {
  return [
    ...signatureFaults({ agreement, signatures }, directory, now, faultOf),
    ...termFaults(agreement, now),
  ];
}

/** Whether both parties signed it once, whether or not it holds and whatever became of their keys since. */
export function wasSigned(signed: SignedAgreement, directory: KeyDirectory, now: string): boolean {
  return signatureFaults(signed, directory, now, faultWhenSigned).length === 0;
}

function signatureFaults(
  { agreement, signatures }: SignedAgreement,
  directory: KeyDirectory,
  now: string,
  faultIn: Fault,
): string[] {
  const signable = { kind: AGREEMENT_KIND, document: agreement };
  const parties = [agreement.owner, agreement.recipient];
  const unsigned = parties
    .filter((party) => !signatures.some(({ organization }) => organization === party))
    .map((party) => `"${party}" has not signed`);
  const unsound = signatures.flatMap((given) => {
    if (!parties.includes(given.organization)) return [`"${given.organization}" is no party`];
    const fault = faultIn(directory, signable, given, now);
    return fault === undefined ? [] : [`signature of "${given.organization}": ${fault}`];
  });
  return [...unsigned, ...unsound];
}

/**
 * Everything for which a revocation does not count; either party alone may revoke. It stays when its key is revoked:
 * what was ended does not come back.
 */
export function revocationFaults(
  signed: SignedRevocation,
  { owner, recipient }: Agreement,
  directory: KeyDirectory,
  now: string,
): string[] {
  const { by } = signed.revocation;
  if (by !== owner && by !== recipient) return [`"${by}" is no party`];
  if (signed.signature.organization !== by) return [`it is not signed by "${by}"`];
  const fault = revocationFault(signed, directory, now);
  return fault === undefined ? [] : [`signature of "${by}": ${fault}`];
}

/** Whether a revocation is signed by whom it names, whatever agreement it is of. */
export function wasRevokedRightly(signed: SignedRevocation, directory: KeyDirectory, now: string) {
  const isOwn = signed.signature.organization === signed.revocation.by;
  return isOwn && revocationFault(signed, directory, now) === undefined;
}

function revocationFault(
  { revocation, signature }: SignedRevocation,
  directory: KeyDirectory,
  now: string,
): string | undefined {
  const signable = { kind: REVOCATION_KIND, document: revocation };
  return faultWhenSigned(directory, signable, signature, now);
}

function termFaults({ from, until }: Agreement, now: string): string[] {
  const today = now.slice(0, 10);
  if (today < from) return [`it begins on ${from}`];
  return today > until ? [`it ended on ${until}`] : [];
}
