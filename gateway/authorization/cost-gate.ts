import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from '../execution/execution';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import type { Supergraph } from '../supergraph/supergraph';
import { type Cost, compileCost } from './estimate-cost';
import type { OperationLimits } from './operation-limits';

/** What a question may cost, beside what it is estimated to. */
export interface CostEstimate {
  readonly estimated: number;
  readonly maximum: number;
}

/** The operation whose cost is asked; valid for the supergraph's public schema. */
export interface CostedOperation {
  /** By which its cost is kept: its text and the name of the operation. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export type EstimateCost = (
  supergraph: Supergraph,
  operation: CostedOperation,
  variables: Variables,
) => CostEstimate;

const MOST_KEPT = 1_000;

/**
 * Estimates what questions cost at most. The way to the figure is kept for each operation, the figure is made
 * and compared for each request: a limit that is lowered holds at once.
 * @throws PassageError BAD_INPUT when a field is not told how many to give and must be.
 */
export function createCostEstimate(limits: () => OperationLimits): EstimateCost {
  const kept = new WeakMap<Supergraph, Map<number, LruCache<Cost>>>();
  return (supergraph, { source, document, operation }, variables) => {
    const { cost: maximum, listSize } = limits();
    const costs = keptFor(kept, supergraph, listSize);
    let cost = costs.get(source);
    if (cost === undefined) {
      const { publicSchema: schema, costs: stated } = supergraph;
      const rules = { schema, costs: stated, listSize };
      cost = forRequests(operation, compileCost(rules, operation, fragmentsOf(document)));
      costs.set(source, cost, documentWeight(source));
    }
    return { estimated: Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(cost(variables))), maximum };
  };
}

/** Without variables the figure is always the same; with them their defaults count. */
function forRequests({ variableDefinitions = [] }: OperationDefinitionNode, cost: Cost): Cost {
  if (variableDefinitions.length === 0) {
    const always = cost({});
    return () => always;
  }
  const defaults = Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined
        ? []
        : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
  return (variables) => cost({ ...defaults, ...variables });
}

function keptFor(
  kept: WeakMap<Supergraph, Map<number, LruCache<Cost>>>,
  supergraph: Supergraph,
  listSize: number,
): LruCache<Cost> {
  const bySize = kept.get(supergraph) ?? new Map<number, LruCache<Cost>>();
  kept.set(supergraph, bySize);
  const known = bySize.get(listSize);
  if (known !== undefined) return known;
  bySize.clear();
  const fresh = new LruCache<Cost>(MOST_KEPT);
  bySize.set(listSize, fresh);
  return fresh;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return fragments;
}
