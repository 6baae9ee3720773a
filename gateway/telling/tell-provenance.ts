import { type FieldNode, type GraphQLError, Kind, getNamedType, isObjectType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import type { PathSegment } from '../execution/answer-tree';
import type { Origin } from '../execution/find-origins';
import { ownerId } from './tell-coverage';

/** Where the values of one object of an answer come from. */
export interface Provenance {
  /** Where the object stands in `data`. */
  readonly path: readonly PathSegment[];
  /** The keys of its values that this owner gave. */
  readonly fields: readonly string[];
  readonly organization: string | null;
  readonly subgraph: string;
  /**
   * `RECORDED`: values of a record, as its sources tell them. `PART_OF_RECORD`: values of a record further
   * up. `COMPUTED`: made by the owner from its records, as the field's description says.
   */
  readonly method: 'RECORDED' | 'PART_OF_RECORD' | 'COMPUTED';
  /** The source records behind it: publisher, data set, id there, dates, licence. */
  readonly sources: readonly unknown[];
}

/** A value that was asked for and is not told, with the reason. */
export interface Withheld {
  readonly path: readonly PathSegment[];
  readonly organization: string | null;
  readonly subgraph: string | null;
  readonly code: string;
}

/** The sources of records by the JSON of the path where each record stands. */
export type SourcesByPath = ReadonlyMap<string, readonly unknown[]>;

const SOURCE_TYPE = 'SourceRecord';
const SOURCE_FIELDS = ['sources', 'source'];
const LEFT_OUT = new Set(['asGiven']);

/** Asks an object for the source records behind it, under a key; nothing of types that have none. */
export function sourcesField(
  type: GraphQLObjectType | GraphQLInterfaceType,
  key: string,
): readonly FieldNode[] {
  if (type.name === SOURCE_TYPE) return [];
  const fields = type.getFields();
  const name = SOURCE_FIELDS.find((one) => named(fields[one]?.type)?.name === SOURCE_TYPE);
  const source = name && named(fields[name]?.type);
  if (name === undefined || !isObjectType(source)) return [];
  const leaves = Object.keys(source.getFields()).filter((leaf) => !LEFT_OUT.has(leaf));
  return [
    field(
      name,
      key,
      leaves.map((leaf) => field(leaf)),
    ),
  ];
}

/** Provenance of all values of an answer, object by object. */
export function tellProvenance(
  origins: readonly Origin[],
  sources: SourcesByPath,
  organizations: KeyDirectory['organizations'],
): Provenance[] {
  return origins.map(({ path, subgraph, fields }) => ({
    path,
    fields,
    organization: ownerId(organizations, subgraph),
    subgraph,
    ...originOf(path, sources),
  }));
}

/** What is not told, by the errors that say so. */
export function tellWithheld(
  errors: readonly GraphQLError[],
  organizations: KeyDirectory['organizations'],
): Withheld[] {
  return errors.flatMap(({ path, extensions: { code, subgraph } }) => {
    if (path === undefined || typeof code !== 'string') return [];
    const owner = typeof subgraph === 'string' ? subgraph : null;
    const organization = owner === null ? null : ownerId(organizations, owner);
    return [{ path, organization, subgraph: owner, code }];
  });
}

function originOf(
  path: readonly PathSegment[],
  sources: SourcesByPath,
): Pick<Provenance, 'method' | 'sources'> {
  const own = sources.get(JSON.stringify(path));
  if (own !== undefined) return { method: 'RECORDED', sources: own };
  for (let length = path.length - 1; length > 0; length -= 1) {
    const above = sources.get(JSON.stringify(path.slice(0, length)));
    if (above !== undefined) return { method: 'PART_OF_RECORD', sources: above };
  }
  return { method: 'COMPUTED', sources: [] };
}

function named(type: Parameters<typeof getNamedType>[0] | undefined) {
  return type == null ? undefined : getNamedType(type);
}

function field(name: string, alias?: string, below: readonly FieldNode[] = []): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    ...(below.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: below } }),
  };
}
