import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
} from '../planning/plan-nodes';
import type { Subgraph, Supergraph } from '../supergraph/supergraph';
import { type Rename, readRenames } from './apply-renames';
import { operationOf } from '../planning/split-operation';
import { compileShape } from './compile-shape';
import { keysIn, withEntityKeys } from './entity-keys';
import type { ObjectShape } from './shape';
import type { Call, EntityBatch, EntityStep, RootStep, Step } from './steps';

export interface StepSource {
  readonly supergraph: Supergraph;
  readonly conditions: Readonly<Record<string, boolean>>;
}

type Path = readonly FlattenNodePathSegment[];

/** Makes a plan ready to run for one set of values of its conditions. */
export function compileSteps(
  source: StepSource,
  node: PlanNode | null | undefined,
  path: Path = [],
): Step {
  if (!node) return { kind: 'nothing' };
  const compile = (inner: PlanNode): Step => compileSteps(source, inner, path);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(compile) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(compile) };
    case 'Flatten':
      return compileSteps(source, node.node, [...path, ...node.path]);
    case 'Condition': {
      const chosen = source.conditions[node.condition] === true ? node.ifClause : node.elseClause;
      return compileSteps(source, chosen, path);
    }
    case 'Fetch':
      return node.requires ? flattenedFetch(source, node, path) : rootFetch(source, node);
    case 'BatchFetch':
      return entityFetch(source, node, node.entityBatch.aliases);
    case 'Subscription':
    case 'Defer':
      throw new PassageError('PLAN_IMPOSSIBLE', `${node.kind} is not supported by this gateway`);
  }
}

function rootFetch(source: StepSource, node: FetchNode): RootStep {
  const subgraph = subgraphOf(source, node);
  const document = parse(node.operation, { noLocation: true });
  return {
    kind: 'root',
    call: callOf(node, document),
    shape: shapeOf(source, subgraph, document, readRenames(node.outputRewrites)),
  };
}

function flattenedFetch(source: StepSource, node: FetchNode, path: Path): EntityStep {
  const { requires = [], inputRewrites, outputRewrites } = node;
  return entityFetch(source, node, [
    {
      alias: '_entities',
      representationsVariableName: 'representations',
      paths: [[...path]],
      requires,
      ...(inputRewrites && { inputRewrites }),
      ...(outputRewrites && { outputRewrites }),
    },
  ]);
}

function entityFetch(
  source: StepSource,
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
): EntityStep {
  const subgraph = subgraphOf(source, node);
  const planned = parse(node.operation, { noLocation: true });
  const batches = aliases.map((alias) => batchOf(source, subgraph, planned, alias));
  let asked: DocumentNode = planned;
  for (const { responseKey, keys } of batches) asked = withEntityKeys(asked, responseKey, keys);
  return { kind: 'entities', call: callOf(node, asked), batches };
}

function batchOf(
  source: StepSource,
  subgraph: Subgraph,
  document: DocumentNode,
  alias: EntityBatchAlias,
): EntityBatch {
  const renames = readRenames(alias.outputRewrites).map((rename) => below(alias.alias, rename));
  const root = shapeOf(source, subgraph, document, renames);
  const field = root.fieldsOf(root.type.name).find(({ key }) => key === alias.alias);
  const shape = field?.shape.kind === 'list' ? field.shape.item : undefined;
  if (shape?.kind !== 'object') {
    throw new PassageError('PLAN_IMPOSSIBLE', 'the plan asks for entities without their list');
  }
  return {
    responseKey: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths,
    requires: alias.requires,
    rewrites: alias.inputRewrites ?? [],
    keys: keysIn(alias.requires, subgraph),
    shape,
  };
}

/** Renames of an entity fetch speak of the entities, with or without the key of their list. */
function below(responseKey: string, { path, to }: Rename): Rename {
  const [first] = path;
  const isWhole = first !== undefined && 'Key' in first && first.Key === responseKey;
  return isWhole ? { path, to } : { path: [{ Key: responseKey }, ...path], to };
}

function shapeOf(
  { conditions }: StepSource,
  { schema }: Subgraph,
  document: DocumentNode,
  renames: readonly Rename[],
): ObjectShape {
  return compileShape({ schema, document, operation: operationOf(document), conditions, renames });
}

function callOf(node: FetchNode | BatchFetchNode, document: DocumentNode): Call {
  return {
    subgraph: node.serviceName,
    query: stripIgnoredCharacters(print(document)),
    operationKind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    variableNames: node.variableUsages ?? [],
  };
}

function subgraphOf({ supergraph }: StepSource, node: FetchNode | BatchFetchNode): Subgraph {
  const subgraph = supergraph.subgraphs.get(node.serviceName);
  if (subgraph === undefined) {
    throw new PassageError('PLAN_IMPOSSIBLE', 'the plan names a subgraph that is not there', {
      value: node.serviceName,
    });
  }
  return subgraph;
}
