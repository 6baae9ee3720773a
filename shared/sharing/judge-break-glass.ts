import type { Agreement } from './agreement';
import { type SharingDocuments, agreementsInForce } from './agreements-in-force';
import { REVIEW_KIND, type SignedReview, type SignedUse, USE_KIND } from './break-glass';
import { type Fault, type KeyDirectory, faultOf, faultWhenSigned } from './key-directory';
import { instantOf } from './parse-document';
import type { Signable, Signature } from './signature';

/** One declared crisis at an instant. */
export interface JudgedUse {
  readonly use: SignedUse['use'];
  readonly signature: SignedUse['signature'];
  /** Under what it was declared; undefined when no such agreement holds. */
  readonly agreement: Agreement | undefined;
  /** Whose data it is about; null when there is no such agreement. */
  readonly owner: string | null;
  /** When the wider access ends, and until when the owner must have closed the review. */
  readonly until: string;
  readonly reviewBy: string;
  readonly review: SignedReview['review'] | undefined;
  /** Whether the recipient declared it and it was agreed, so that it is to be reviewed. */
  readonly isReal: boolean;
  /** A review is overdue from `reviewBy` on. */
  readonly isOverdue: boolean;
  /** Everything for which the wider access does not hold now; none while it does. */
  readonly faults: readonly string[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Judges every declared crisis at an instant. Access holds from the declaration for as many hours as the
 * agreement says, and never before the review of each earlier use of the same agreement is closed: otherwise one
 * declaration after the other would make of hours a month.
 */
export function judgeUses(documents: SharingDocuments, now: string): JudgedUse[] {
  const { uses: declared = [] } = documents;
  if (declared.length === 0) return [];
  const inForce = agreementsInForce(documents, now);
  const uses = declared.map((signed) => judgeAlone(signed, documents, inForce, now));
  return uses.map((judged) => {
    const { use, faults } = judged;
    const open = uses.find((other) => isOpenBefore(other, judged));
    const isTwice = uses.some((other) => other !== judged && other.use.id === use.id);
    return {
      ...judged,
      faults: [
        ...faults,
        ...(open ? [stillOpen(open)] : []),
        ...(isTwice ? ['another declaration has the same id'] : []),
      ],
    };
  });
}

/** Of two of one instant one comes first, so that both together show no more than one. */
function isOpenBefore(other: JudgedUse, { use }: JudgedUse): boolean {
  if (!other.isReal || other.review !== undefined || other.use.agreement !== use.agreement) {
    return false;
  }
  const [before, after] = [other.use, use].map(({ at, id }) => `${at} ${id}`) as [string, string];
  return before < after || (other.isOverdue && before !== after);
}

function stillOpen({ use, reviewBy, isOverdue }: JudgedUse): string {
  return `the review of "${use.id}" is not closed, which ${isOverdue ? 'was' : 'is'} due by ${reviewBy}`;
}

/** The instants at which a judgement of these uses may change by itself. */
export function usesChangeAt(documents: SharingDocuments, now: string): string[] {
  const { uses = [], reviews = [] } = documents;
  return [
    ...judgeUses(documents, now).flatMap(({ until, reviewBy }) => [until, reviewBy]),
    ...uses.flatMap(({ use, signature }) => [use.at, signature.signedAt]),
    ...reviews.map(({ signature }) => signature.signedAt),
  ];
}

function judgeAlone(
  signed: SignedUse,
  documents: SharingDocuments,
  inForce: readonly Agreement[],
  now: string,
): JudgedUse {
  const { use } = signed;
  const agreement = inForce.find(
    ({ id, version }) => id === use.agreement && version === use.version,
  );
  const given = agreementOf(use, documents);
  const { hours = 0, reviewDays = 0 } = given?.breakGlass ?? {};
  const end = Date.parse(use.at) + hours * HOUR_MS;
  const [until, reviewBy] = [instantOf(end), instantOf(end + reviewDays * DAY_MS)];
  const faults = useFaults(signed, agreement, documents.directory, now);
  // What was not agreed, or by somebody else's hand, was never a use and needs no review.
  const isReal =
    given?.breakGlass !== undefined &&
    signatureFaults(signed, given, weighing(faultWhenSigned, documents.directory, now)).length ===
      0;
  const review = given && reviewOf(use, given, documents, now);
  const term = !isReal || now < until ? [] : [`it ended at ${until}`];
  const isOverdue = isReal && review === undefined && now >= reviewBy;
  return {
    ...{ use, signature: signed.signature, agreement, until, reviewBy, review },
    ...{ isReal, isOverdue },
    owner: given?.owner ?? null,
    faults: [...faults, ...term],
  };
}

function agreementOf(
  { agreement, version }: SignedUse['use'],
  { agreements, withdrawn = [] }: SharingDocuments,
) {
  return [...agreements, ...withdrawn].find(
    (one) => one.agreement.id === agreement && one.agreement.version === version,
  )?.agreement;
}

function useFaults(
  signed: SignedUse,
  agreement: Agreement | undefined,
  directory: KeyDirectory,
  now: string,
): string[] {
  const { use } = signed;
  if (agreement === undefined) return [`no agreement "${use.agreement}@${use.version}" holds`];
  if (agreement.breakGlass === undefined) return ['the agreement has no clause for a crisis'];
  return [
    ...signatureFaults(signed, agreement, weighing(faultOf, directory, now)),
    ...(use.at > now ? [`it begins at ${use.at}`] : []),
  ];
}

function weighing(fault: Fault, directory: KeyDirectory, now: string) {
  return (signable: Signable, given: Signature) => fault(directory, signable, given, now);
}

function signatureFaults(
  { use, signature }: SignedUse,
  { recipient }: Agreement,
  faultIn: (signable: Signable, given: Signature) => string | undefined,
): string[] {
  if (use.by !== recipient) return [`"${use.by}" is not the recipient`];
  if (signature.organization !== use.by) return [`it is not signed by "${use.by}"`];
  const fault = faultIn({ kind: USE_KIND, document: use }, signature);
  return fault === undefined ? [] : [`signature of "${use.by}": ${fault}`];
}

/** A review counts when the owner signed it after the use began. */
function reviewOf(
  use: SignedUse['use'],
  { owner }: Agreement,
  { reviews = [], directory }: SharingDocuments,
  now: string,
): SignedReview['review'] | undefined {
  return reviews.find(({ review, signature }) => {
    const isOwners = review.by === owner && signature.organization === owner;
    if (review.use !== use.id || !isOwners || signature.signedAt < use.at) return false;
    return (
      faultOf(directory, { kind: REVIEW_KIND, document: review }, signature, now) === undefined
    );
  })?.review;
}
