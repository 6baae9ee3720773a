import type { SealedCall } from '../../../shared/sharing/calls/call-signer';
import { EVENT_SEAL, sealedEventText } from '../../../shared/sharing/calls/sealed-event';
import { isRawObject } from '../../execution/read-answer';
import type { SubgraphReply } from '../../execution/execution';

const OK = 200;
const INVALID: SubgraphReply = { failure: 'SUBGRAPH_ANSWER_INVALID' };

/**
 * Takes the events of one connection in their order. Where the connection was opened with a signed call, each
 * must carry its owner's seal for this call and this place; any other is an invalid answer.
 */
export function checkEventSeals(
  isAnswer: SealedCall['isAnswer'] | undefined,
): (result: unknown) => SubgraphReply {
  let taken = 0;
  return (result) => {
    taken += 1;
    try {
      if (isAnswer !== undefined && !isSealed(isAnswer, taken, result)) return INVALID;
      return { body: Buffer.from(JSON.stringify(result)) };
    } catch {
      return INVALID;
    }
  };
}

function isSealed(isAnswer: SealedCall['isAnswer'], number: number, result: unknown): boolean {
  if (!isRawObject(result)) return false;
  const { [EVENT_SEAL]: seal } = (result['extensions'] ?? {}) as Record<string, unknown>;
  const { contentDigest, signatureInput, signature } = (seal ?? {}) as Record<string, unknown>;
  return isAnswer({
    ...{ status: OK, body: Buffer.from(sealedEventText(number, result)) },
    contentDigest: String(contentDigest),
    signatureInput: String(signatureInput),
    signature: String(signature),
  });
}
