import type { Agreement, SignedAgreement, SignedRevocation } from './agreement';
import type { SignedReview, SignedUse } from './break-glass';
import type { KeyDirectory } from './key-directory';
import { instantOf } from './parse-document';
import { agreementFaults, revocationFaults, wasSigned } from './verify-agreement';

/** The documents that parties handed in, as they were read. */
export interface SharingDocuments {
  readonly directory: KeyDirectory;
  readonly agreements: readonly SignedAgreement[];
  readonly revocations: readonly SignedRevocation[];
  /** Agreements that stood among them and were taken away: they hold no more, nor does an earlier version. */
  readonly withdrawn?: readonly SignedAgreement[];
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
 * signed and that has begun holds, or none: an earlier one does not come back when the later ends, is
 * revoked or taken away, or when a key that signed it is, and handing it in again changes nothing.
 */
export function judgeAgreements(documents: SharingDocuments, now: string): JudgedAgreement[] {
  const { directory, agreements, withdrawn = [] } = documents;
  const today = now.slice(0, 10);
  const begun = [...agreements, ...withdrawn].filter(
    (signed) => signed.agreement.from <= today && wasSigned(signed, directory, now),
  );
  return agreements.map((signed) => {
    const { agreement } = signed;
    const later = begun.find(
      (other) => other.agreement.id === agreement.id && other.agreement.version > agreement.version,
    );
    const faults = [
      ...agreementFaults(signed, directory, now),
      ...revokedBy(agreement, documents, now),
      ...(later === undefined ? [] : [`version ${later.agreement.version} replaced it`]),
    ];
    return { agreement, faults };
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
