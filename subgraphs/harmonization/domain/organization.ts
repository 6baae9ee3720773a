/** What an organization received, as the owner of the flows counts it: asked of the graph for whoever asks here. */
export interface OwnersReceived {
  readonly flows: number;
  /** How many of the flows are pledges, which are not in the funding. */
  readonly flowsPledged: number;
  readonly fundingUsd: string;
  readonly pledgesUsd: string;
  /** Rows of all files that tell of the flows. */
  readonly rowsListed: number;
  /** Every row added up. */
  readonly naiveUsd: string;
}

/** An organization of the reference list, known here by its id. */
export interface Organization {
  readonly id: string;
  readonly fundingSummary?: { readonly received: OwnersReceived } | null;
}
