import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { EffectiveRestrictions } from './effective-restrictions';
import type { StatedCosts } from './read-costs';

/** A composed federation 2 schema, read once: who owns what, and what the public may see. */
export interface Supergraph {
  readonly sdl: string;
  /** The same, parsed. */
  readonly document: DocumentNode;
  /** The schema clients see: no join directives and nothing marked `@inaccessible`. */
  readonly publicSchema: GraphQLSchema;
  /** By the name that query plans use. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Whether an object said to be of `typeName` satisfies a type condition, over all owners. */
  readonly isTypeOf: (typeName: string, condition: string) => boolean;
  /** Whether a name stands for one object type, not for an interface or a union. */
  readonly isObjectType: (typeName: string) => boolean;
  /** Who may read what, as owners wrote it on their types and fields. */
  readonly restrictions: EffectiveRestrictions;
  /** How much owners say that their fields cost. */
  readonly costs: StatedCosts;
}

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  /** The output types as this subgraph alone declares them, with `Query._entities`. */
  readonly schema: GraphQLSchema;
  /** The `@key` field sets, by type, with which this subgraph resolves entities. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** `Type.field` for each field that this subgraph names without giving its value. */
  readonly externalFields: ReadonlySet<string>;
}
