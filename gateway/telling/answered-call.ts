import type { CallFailure, SubgraphReply, SubgraphRequest } from '../execution/execution';

/** One call of a subgraph with what came of it, for answers that tell how they came about. */
export interface AnsweredCall {
  readonly subgraph: string;
  /** The body that was sent. */
  readonly asked: Buffer;
  readonly outcome: { readonly body: Buffer } | { readonly failure: CallFailure };
}

export function answeredCall(
  { subgraph, body }: SubgraphRequest,
  reply: SubgraphReply,
): AnsweredCall {
  return { subgraph, asked: body, outcome: reply };
}
