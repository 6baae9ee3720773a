import type { InputMaybe } from '../generated/resolver-types';

/** What every input that adds to a history has. */
interface EntryInput {
  readonly clientKey: string;
  readonly id: string;
  readonly basedOnVersion: number;
  readonly onBehalfOf?: InputMaybe<string>;
}

/** An input that adds to a thing, as a request without its event. */
export function addedBy({ clientKey, id, basedOnVersion, onBehalfOf }: EntryInput) {
  return { clientKey, id, basedOnVersion, onBehalfOf: onBehalfOf ?? null };
}

/** An input that begins a thing, as a request without its event. */
export function begunBy({ clientKey, onBehalfOf }: Pick<EntryInput, 'clientKey' | 'onBehalfOf'>) {
  return { clientKey, id: null, basedOnVersion: 0, onBehalfOf: onBehalfOf ?? null };
}

/** A list that may be left out. */
export function listed<T>(values: InputMaybe<readonly T[]>): readonly T[] {
  return values ?? [];
}
