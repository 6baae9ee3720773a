import { parse } from 'graphql';
import { type SharedFields, readSharedFields } from '../supergraph/read-shared-fields';
import type { SharedField } from '../../shared/sharing/sharing-policy';
import { readNeededFields } from '../supergraph/read-needed-fields';
import type { Supergraph } from '../supergraph/supergraph';

export type ProtectedFields = SharedFields;

/** Fields above LOW: all others are everybody's, and nothing is asked about them. */
export function protectedFields({ sdl }: Supergraph): ProtectedFields {
  const shared = readSharedFields(parse(sdl, { noLocation: true }));
  return new Map([...shared].filter(([, { level }]) => level !== 'LOW'));
}

/** By the coordinate of each field that is asked: the protected ones that asking it reads. */
export type ProtectedByField = ReadonlyMap<string, readonly SharedField[]>;

/** A field reads itself, and whatever its owner is told so that it can answer (`@requires`). */
export function protectedByField({ sdl }: Supergraph, fields: ProtectedFields): ProtectedByField {
  const needed = readNeededFields(parse(sdl, { noLocation: true }));
  const reads = [...new Set([...fields.keys(), ...needed.keys()])].map((coordinate) => {
    const all = [coordinate, ...(needed.get(coordinate) ?? [])];
    return [coordinate, all.flatMap((name) => fields.get(name) ?? [])] as const;
  });
  return new Map(reads.filter(([, read]) => read.length > 0));
}
