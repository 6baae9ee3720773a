/** What an organization received, as the owner of the flows counts it: asked of the graph for whoever asks here. */
export interface OwnersReceived {
  readonly flows: number;
  readonly fundingUsd: string;
}

/** An organization of the reference list, known here by its id. */
export interface Organization {
  readonly id: string;
  readonly fundingSummary?: { readonly received: OwnersReceived } | null;
}
