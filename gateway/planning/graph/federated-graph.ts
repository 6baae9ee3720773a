import type { SelectionSetNode } from 'graphql';
import type { Draw } from '../../../shared/core/caller';

/** Who knows what: every type and field of a supergraph with what each subgraph says of it. */
export interface FederatedGraph {
  readonly types: ReadonlyMap<string, TypeFacts>;
  /** The names of the root types, by kind of operation. */
  readonly roots: Readonly<Record<string, string>>;
  /** The labels of `@override` that decide who gives a field. */
  readonly labels: readonly string[];
}

export interface TypeFacts {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'leaf';
  /** What each subgraph says of the type, by its name; a subgraph without the type is not among them. */
  readonly joins: ReadonlyMap<string, TypeJoin>;
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** The interfaces and unions that an object of this type satisfies, in any subgraph. */
  readonly ancestors: ReadonlySet<string>;
  /** Its own name alone, as a list. */
  readonly self: readonly string[];
}

export interface TypeJoin {
  /** The keys by which the subgraph can be asked for an entity. */
  readonly keys: readonly SelectionSetNode[];
  readonly isInterfaceObject: boolean;
  /** The object types that a value of an interface or a union may have in this subgraph. */
  readonly members: readonly string[];
}

export interface FieldFacts {
  readonly name: string;
  /** The type of the field in the supergraph, without its lists. */
  readonly typeName: string;
  /** By the name of the subgraph. */
  readonly joins: ReadonlyMap<string, FieldJoin>;
}

export interface FieldJoin {
  /** The type of the field in this subgraph, without its lists. */
  readonly typeName: string;
  /** The lists and non-nulls around it, as in `[T!]!`. */
  readonly typeText: string;
  readonly listDepth: number;
  /** The subgraph names the field and does not give it, but for what it provides. */
  readonly isExternal: boolean;
  readonly requires: SelectionSetNode | undefined;
  /** In whose name what is required is asked for, where the caller need not have a right to it. */
  readonly draws: Draw | undefined;
  readonly provides: SelectionSetNode | undefined;
  /** The field is given only while the label is decided this way. */
  readonly whenLabel: { readonly label: string; readonly isActive: boolean } | undefined;
}
