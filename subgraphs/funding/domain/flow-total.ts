/** A sum over flows, each once. */
export interface FlowTotal {
  readonly flows: number;
  readonly fundingUsd: string;
  readonly pledgesUsd: string;
  readonly flowsPledged: number;
  readonly rowsListed: number;
  /** Every row of the flows added up. */
  readonly naiveUsd: string;
  readonly flowsUnconverted: number;
}
