import { parse } from 'graphql';
import { type SharedFields, readSharedFields } from '../supergraph/read-shared-fields';
import type { Supergraph } from '../supergraph/supergraph';

export type ProtectedFields = SharedFields;

/** Fields above LOW: all others are everybody's, and nothing is asked about them. */
export function protectedFields({ sdl }: Supergraph): ProtectedFields {
  const shared = readSharedFields(parse(sdl, { noLocation: true }));
  return new Map([...shared].filter(([, { level }]) => level !== 'LOW'));
}
