import type { Agreement, SignedAgreement, SignedRevocation } from './agreement';
import type { SignedReview, SignedUse } from './break-glass';
import type { KeyDirectory } from './key-directory';
import { instantOf } from './parse-document';
import { agreementFaults, revocationFaults } from './verify-agreement';

/** The documents that parties handed in, as they were read. */
export interface SharingDocuments {
  readonly directory: KeyDirectory;
  readonly agreements: readonly SignedAgreement[];
  readonly revocations: readonly SignedRevocation[];
  /** Declared crises, and what owners found of them. */
  readonly uses?: readonly SignedUse[];
  readonly reviews?: readonly SignedReview[];
}

/** One agreement as it was handed in, with everything for which it does not hold; none when it does. */
export interface JudgedAgreement {
  readonly agreement: Agreement;
  readonly faults: readonly string[];
}

/**
 * Judges every agreement at an instant. Of several versions of one id the latest that both parties
 * signed and that has begun holds, or none: an earlier one does not come back when the later ends or is
 * revoked, and handing it in again changes nothing.
 */
export function judgeAgreements(documents: SharingDocuments, now: string): JudgedAgreement[] {
  const { directory, agreements } = documents;
  const judged = agreements.map((signed) => ({
    agreement: signed.agreement,
    faults: [
      ...agreementFaults(signed, directory, now),
      ...revokedBy(signed.agreement, documents, now),
    ],
    isSigned: agreementFaults(signed, directory, now).every((fault) => TERM_FAULT.test(fault)),
  }));
  const today = now.slice(0, 10);
  return judged.map(({ agreement, faults }) => {
    const later = judged.find(
      (other) =>
        other.isSigned &&
        other.agreement.id === agreement.id &&
        other.agreement.version > agreement.version &&
        other.agreement.from <= today,
    );
    const replaced = later === undefined ? [] : [`version ${later.agreement.version} replaced it`];
    return { agreement, faults: [...faults, ...replaced] };
  });
}

/** The agreements that hold at an instant. */
export function agreementsInForce(documents: SharingDocuments, now: string): Agreement[] {
  return judgeAgreements(documents, now).flatMap(({ agreement, faults }) =>
    faults.length === 0 ? [agreement] : [],
  );
}

/** The first instant after `now` at which {@link judgeAgreements} may say something else by itself. */
export function nextChange({ directory, agreements, revocations }: SharingDocuments, now: string) {
  const instants = [
    ...agreements.flatMap(({ agreement: { from, until }, signatures }) => [
      `${from}T00:00:00Z`,
      instantOf(Date.parse(`${until}T00:00:00Z`) + DAY_MS),
      ...signatures.map(({ signedAt }) => signedAt),
    ]),
    ...revocations.map(({ signature }) => signature.signedAt),
    ...directory.organizations.flatMap(({ keys }) =>
      keys.flatMap(({ revokedAt }) => revokedAt ?? []),
    ),
  ];
  return instants.filter((instant) => instant > now).sort()[0];
}

const DAY_MS = 86_400_000;
const TERM_FAULT = /^it (begins|ended) on /;

function revokedBy(
  agreement: Agreement,
  { directory, revocations }: SharingDocuments,
  now: string,
): string[] {
  return revocations
    .filter(({ revocation }) => revocation.agreement === agreement.id)
    .filter(({ revocation }) => revocation.version >= agreement.version)
    .filter((signed) => revocationFaults(signed, agreement, directory, now).length === 0)
    .map(({ revocation }) => `"${revocation.by}" revoked it: ${revocation.reason}`);
}
