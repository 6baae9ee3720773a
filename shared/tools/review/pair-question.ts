/** What the bench asks of a pair: both records as their owners give them to this caller, and the weights. */
export const NEXT_PAIR = `query NextPairToReview($kind: HarmonizedKind, $after: String) {
  pairsNeedingAPerson(kind: $kind, first: 1, after: $after) {
    totalCount
    pageInfo { endCursor }
    nodes {
      id kind probability weight contradictions modelVersion reviewValue version
      first { ...Told } second { ...Told }
      comparisons { field agreement weight contradicts }
      findings(first: 1) { nodes { reason } }
    }
  }
}
fragment Told on HarmonizedRecord {
  id source name askedBy
  organization { name acronym aliases }
  incident {
    date placePrecision description setting means
    placeAsGiven { country admin1 admin2 locality }
    victims { killed wounded kidnapped }
    ... on AidWorkerIncident { organizationTypes }
    sources { publisher dataset recordId }
  }
  fundingFlow {
    amount { amount currency amountUsd } date status description
    sourceOrganizations { organizationName } destinationOrganizations { organizationName }
    plan { code name } sources { publisher dataset recordId }
  }
}`;

/** How records are asked for that no other owner can point to: by the field of Query that gives them. */
export const RECORD_QUESTIONS: Readonly<Record<string, string>> = {
  reportedTransaction: `query TransactionToReview($id: ID!) { record: reportedTransaction(id: $id) {
    value { amount currency amountUsd } date transactionType description activityTitle
    provider { organizationName } receiver { organizationName } sources { publisher dataset recordId }
  } }`,
  pooledFundContribution: `query ContributionToReview($id: ID!) { record: pooledFundContribution(id: $id) {
    paid { amount currency amountUsd } paidDate fund fundName year
    donor { organizationName } sources { publisher dataset recordId }
  } }`,
};

export interface PairToReview {
  readonly id: string;
  readonly kind: string;
  readonly probability: number | null;
  readonly weight: number | null;
  readonly contradictions: readonly string[] | null;
  readonly modelVersion: string | null;
  readonly reviewValue: number | null;
  /** Null for callers who may not answer. */
  readonly version: number | null;
  readonly first: ToldRecord;
  readonly second: ToldRecord;
  readonly comparisons:
    | readonly {
        readonly field: string;
        readonly agreement: string;
        readonly weight: number;
        readonly contradicts: boolean;
      }[]
    | null;
  readonly findings: { readonly nodes: readonly { readonly reason: string }[] } | null;
}

export interface ToldRecord {
  readonly id: string;
  readonly source: string;
  readonly name: string | null;
  /** The field of Query that gives it; null for a name. */
  readonly askedBy: string | null;
  readonly organization: Readonly<Record<string, unknown>> | null;
  readonly incident: Readonly<Record<string, unknown>> | null;
  readonly fundingFlow: Readonly<Record<string, unknown>> | null;
  /** What it says when it was asked for by itself. */
  readonly record?: Readonly<Record<string, unknown>> | null;
}

export interface NextPair {
  readonly pairsNeedingAPerson: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly PairToReview[];
  } | null;
}
