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
  id source name
  organization { name acronym aliases }
  incident {
    date placePrecision description setting means
    placeAsGiven { country admin1 admin2 locality }
    victims { killed wounded kidnapped }
    ... on AidWorkerIncident { organizationTypes }
    sources { publisher dataset recordId }
  }
}`;

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
  readonly organization: Readonly<Record<string, unknown>> | null;
  readonly incident: Readonly<Record<string, unknown>> | null;
}

export interface NextPair {
  readonly pairsNeedingAPerson: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly PairToReview[];
  } | null;
}
