import type { Draw } from '../../shared/core/caller';

/** What calls answer one operation, and in which order; plain data, printed by `printPlan`. */
export interface QueryPlan {
  readonly kind: 'QueryPlan';
  /** Absent when the gateway knows everything itself. */
  readonly node?: PlanNode;
}

export type PlanNode =
  SequenceNode | ParallelNode | FlattenNode | FetchNode | BatchFetchNode | SubscriptionNode;

/** Each node begins when the one before it has ended. */
export interface SequenceNode {
  readonly kind: 'Sequence';
  readonly nodes: readonly PlanNode[];
}

export interface ParallelNode {
  readonly kind: 'Parallel';
  readonly nodes: readonly PlanNode[];
}

/** A fetch of entities, for those that stand at the path. */
export interface FlattenNode {
  readonly kind: 'Flatten';
  readonly path: PlanPath;
  readonly node: PlanNode;
}

/**
 * One stream of events, and what is fetched for each of them. The fields of the event are in the answer
 * before `node` runs; absent when an event says everything.
 */
export interface SubscriptionNode {
  readonly kind: 'Subscription';
  readonly primary: FetchNode;
  readonly node?: PlanNode;
}

interface Operation {
  readonly serviceName: string;
  readonly operationKind?: 'query' | 'mutation' | 'subscription';
  readonly operation: string;
  /** The client's variables that the operation uses. */
  readonly variableUsages?: readonly string[];
  /** For which field of whom it is asked, where that is not the caller's question. */
  readonly draws?: Draw;
}

/**
 * One call: root fields, or, with `requires`, entities by the field `_entities` and the variable
 * `representations`.
 */
export interface FetchNode extends Operation, Partial<EntityRepresentations> {
  readonly kind: 'Fetch';
}

/** One call for entities of several kinds or places, each by an alias of `_entities`. */
export interface BatchFetchNode extends Operation {
  readonly kind: 'BatchFetch';
  readonly entityBatch: { readonly aliases: readonly EntityBatchAlias[] };
}

export interface EntityBatchAlias extends EntityRepresentations {
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly PlanPath[];
}

export interface EntityRepresentations {
  /** What the subgraph is told of each entity. */
  readonly requires: readonly RequiresSelection[];
  /** Changes of what is told. */
  readonly inputRewrites?: readonly FetchRewrite[];
  /** Changes of what comes back. */
  readonly outputRewrites?: readonly FetchRewrite[];
}

export type RequiresSelection =
  | {
      readonly kind: 'InlineFragment';
      readonly typeCondition: string;
      readonly selections: readonly RequiresSelection[];
    }
  | {
      readonly kind: 'Field';
      /** The key in the answer so far. */
      readonly name: string;
      /** The name under which it is told, where that differs. */
      readonly alias?: string;
      readonly selections?: readonly RequiresSelection[];
    };

/** A place in the answer; `@` stands for each item of a list. */
export type PlanPath = readonly FlattenNodePathSegment[];

export type FlattenNodePathSegment =
  '@' | { readonly Field: string } | { readonly TypeCondition: readonly string[] };

export type FetchRewrite =
  | {
      /** What is told has another value, mostly `__typename`. */
      readonly ValueSetter: {
        readonly path: readonly FetchNodePathSegment[];
        readonly setValueTo: string;
      };
    }
  | {
      /** A key of the subgraph's answer goes by another one in the answer of the gateway. */
      readonly KeyRenamer: {
        readonly path: readonly FetchNodePathSegment[];
        readonly renameKeyTo: string;
      };
    };

export type FetchNodePathSegment =
  { readonly TypenameEquals: readonly string[] } | { readonly Key: string };
