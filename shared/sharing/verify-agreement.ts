import {
  AGREEMENT_KIND,
  type Agreement,
  REVOCATION_KIND,
  type SignedAgreement,
  type SignedRevocation,
} from './agreement';
import { type KeyDirectory, faultOf } from './key-directory';

/** Everything for which an agreement does not hold now, as sentences; none when it holds. */
export function agreementFaults(
  { agreement, signatures }: SignedAgreement,
  directory: KeyDirectory,
  now: string,
): string[] {
  const signable = { kind: AGREEMENT_KIND, document: agreement };
  const parties = [agreement.owner, agreement.recipient];
  const unsigned = parties
    .filter((party) => !signatures.some(({ organization }) => organization === party))
    .map((party) => `"${party}" has not signed`);
  const unsound = signatures.flatMap((given) => {
    if (!parties.includes(given.organization)) return [`"${given.organization}" is no party`];
    const fault = faultOf(directory, signable, given, now);
    return fault === undefined ? [] : [`signature of "${given.organization}": ${fault}`];
  });
  return [...unsigned, ...unsound, ...termFaults(agreement, now)];
}

/** Everything for which a revocation does not count; either party alone may revoke. */
export function revocationFaults(
  { revocation, signature }: SignedRevocation,
  { owner, recipient }: Agreement,
  directory: KeyDirectory,
  now: string,
): string[] {
  const { by } = revocation;
  if (by !== owner && by !== recipient) return [`"${by}" is no party`];
  if (signature.organization !== by) return [`it is not signed by "${by}"`];
  const signable = { kind: REVOCATION_KIND, document: revocation };
  const fault = faultOf(directory, signable, signature, now);
  return fault === undefined ? [] : [`signature of "${by}": ${fault}`];
}

function termFaults({ from, until }: Agreement, now: string): string[] {
  const today = now.slice(0, 10);
  if (today < from) return [`it begins on ${from}`];
  return today > until ? [`it ended on ${until}`] : [];
}
