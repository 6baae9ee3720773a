import { type SharedFields, readSharedFields } from '../supergraph/read-shared-fields';
import type { Draw } from '../../shared/core/caller';
import type { SharedField } from '../../shared/sharing/shared-field';
import { drawOf, readDrawnFields } from '../supergraph/drawn-fields';
import { readNeededFields } from '../supergraph/read-needed-fields';
import type { Supergraph } from '../supergraph/supergraph';

export type ProtectedFields = SharedFields;

/** Fields above LOW: all others are everybody's, and nothing is asked about them. */
export function protectedFields({ document }: Supergraph): ProtectedFields {
  const shared = readSharedFields(document);
  return new Map([...shared].filter(([, { level }]) => level !== 'LOW'));
}

/** A protected field that asking another reads. */
export interface ReadField {
  readonly field: SharedField;
  /** Who is told it, for which field, where it is not the caller who reads it. */
  readonly draws?: Draw;
}

/** By the coordinate of each field that is asked: the protected ones that asking it reads. */
export type ProtectedByField = ReadonlyMap<string, readonly ReadField[]>;

/**
 * A field reads itself, whatever its owner is told so that it can answer (`@requires`), and what others are told
 * so that they can say that.
 */
export function protectedByField(
  { document }: Supergraph,
  fields: ProtectedFields,
): ProtectedByField {
  const needed = readNeededFields(document);
  const drawn = readDrawnFields(document);
  const toldFor = (coordinate: string, seen: ReadonlySet<string>): ReadField[] => {
    const own = drawn.get(coordinate);
    const draws = own && { draws: drawOf(own) };
    const names = (needed.get(coordinate) ?? []).filter((name) => !seen.has(name));
    const told = names.flatMap((name) => fields.get(name) ?? []);
    return [
      ...told.map((one): ReadField => ({ field: one, ...draws })),
      ...names.flatMap((name) => toldFor(name, new Set([...seen, name]))),
    ];
  };
  const reads = [...new Set([...fields.keys(), ...needed.keys()])].map((coordinate) => {
    const own = fields.get(coordinate);
    const told = toldFor(coordinate, new Set([coordinate]));
    return [coordinate, own === undefined ? told : [{ field: own }, ...told]] as const;
  });
  return new Map(reads.filter(([, read]) => read.length > 0));
}
