import type { Draw } from '../../shared/core/caller';
import type { FlattenNodePathSegment } from '../planning/plan-nodes';
import type { AskedKeys } from './entity-keys';
import type { EntityRequest } from './representations';
import type { ObjectShape } from './shape';

/** A query plan made ready to run: conditions decided, fetches with the shape of their answers. */
export type Step =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | RootStep
  | EntityStep;

/** What one call says to one subgraph, apart from values. */
export interface Call {
  readonly subgraph: string;
  readonly query: string;
  readonly operationKind: 'query' | 'mutation' | 'subscription';
  /** The client's variables that the operation uses. */
  readonly variableNames: readonly string[];
  /** For which field of whom it is asked, where that is not the caller's question. */
  readonly draws?: Draw;
}

export interface RootStep {
  readonly kind: 'root';
  readonly call: Call;
  /** The shape of the whole answer. */
  readonly answer: ObjectShape;
  readonly shape: ObjectShape;
}

export interface EntityStep {
  readonly kind: 'entities';
  readonly call: Call;
  /** The shape of the whole answer, with what is asked to tell entities apart. */
  readonly answer: ObjectShape;
  readonly batches: readonly EntityBatch[];
}

/** The entities that one `_entities` field of a call asks for. */
export interface EntityBatch extends EntityRequest {
  readonly responseKey: string;
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly keys: AskedKeys;
  /** The shape of one entity. */
  readonly shape: ObjectShape;
}
