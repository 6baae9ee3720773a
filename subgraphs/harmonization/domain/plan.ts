/** A part of a sum that one rule of its owner let in or kept out. */
export interface OwnersPart {
  readonly explanation: string;
  readonly flows: number;
  readonly amountUsd: string;
}

/** What a plan received, as its owner counts it: asked of the graph for whoever asks here. */
export interface OwnersFunding {
  readonly countedOnceUsd: string | null;
  readonly naiveUsd: string | null;
  readonly flowsCounted: number;
  readonly counted: readonly OwnersPart[];
  readonly leftOut: readonly OwnersPart[];
}

/** A plan of the funding desk, known here by its code. */
export interface Plan {
  readonly code: string;
  readonly funding?: OwnersFunding | null;
}
