import type { ExecutionResult } from 'graphql';
import type { VerifiedCall } from '../sharing/calls/call-verifier';
import { EVENT_SEAL, type EventSeal, sealedEventText } from '../sharing/calls/sealed-event';

/** Gives an event with its seal among its extensions. */
export type SealEvent = (result: ExecutionResult) => ExecutionResult;

const OK = 200;

/** Seals the events of one connection for the call that opened it, each with its place. */
export function createEventSealing(opening: VerifiedCall): SealEvent {
  let sent = 0;
  return ({ data, errors }) => {
    sent += 1;
    const told = { ...(data !== undefined && { data }), ...(errors && { errors }) };
    // As it will be read: dates and errors are texts and objects by then.
    const event = JSON.parse(JSON.stringify(told)) as typeof told;
    const headers = opening.sealAnswer(OK, sealedEventText(sent, event));
    const seal: EventSeal = {
      contentDigest: headers['content-digest'] ?? '',
      signatureInput: headers['signature-input'] ?? '',
      signature: headers['signature'] ?? '',
    };
    return { ...told, extensions: { [EVENT_SEAL]: seal } };
  };
}
