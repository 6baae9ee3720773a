import { canonicalJson } from '../canonical-json';

/** Where the seal of an event stands among its extensions. */
export const EVENT_SEAL = 'passageSeal';

/** The headers that would seal an answer, as members of an event's seal. */
export interface EventSeal {
  readonly contentDigest: string;
  readonly signatureInput: string;
  readonly signature: string;
}

/** An event as JSON has it. */
interface Event {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * What the seal of an event covers, as canonical JSON: which one it is since the connection was opened, its
 * data and its errors. So none can be changed, left out, repeated or moved.
 * @param number 1 for the first.
 */
export function sealedEventText(number: number, { data, errors }: Event): string {
  return canonicalJson({
    ...{ event: number },
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors }),
  });
}
