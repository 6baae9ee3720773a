/** A sum over flows, each once. */
export interface FlowTotal {
  readonly flows: number;
  readonly fundingUsd: string;
  readonly pledgesUsd: string;
  readonly flowsUnconverted: number;
}
