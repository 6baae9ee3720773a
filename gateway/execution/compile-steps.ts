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
import { withTypesFirst } from './with-types-first';
import type { Call, EntityBatch, EntityStep, RootStep, Step } from './steps';

type Path = readonly FlattenNodePathSegment[];

/** What is known of the subgraphs that a plan calls. */
export interface StepGround {
  readonly supergraph: Supergraph;
  /** How deep the JSON of a subgraph's custom scalars may be. */
  readonly jsonDepthOf: (subgraph: string) => number;
}

/** Makes a plan ready to run. */
export function compileSteps(
  ground: StepGround,
  node: PlanNode | null | undefined,
  path: Path = [],
): Step {
  if (!node) return { kind: 'nothing' };
  const compile = (inner: PlanNode): Step => compileSteps(ground, inner, path);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(compile) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(compile) };
    case 'Flatten':
      return compileSteps(ground, node.node, [...path, ...node.path]);
    case 'Fetch':
      return node.requires ? flattenedFetch(ground, node, path) : rootFetch(ground, node);
    case 'BatchFetch':
      return entityFetch(ground, node, node.entityBatch.aliases);
    case 'Subscription':
      // An event is the answer to the first call; the rest is fetched for each.
      return {
        kind: 'sequence',
        steps: [
          rootFetch(ground, node.primary),
          ...(node.node ? [compileSteps(ground, node.node, path)] : []),
        ],
      };
  }
}

function rootFetch(ground: StepGround, node: FetchNode): RootStep {
  const subgraph = subgraphOf(ground, node);
  const document = withTypesFirst(parse(node.operation, { noLocation: true }), subgraph.schema);
  const shape = shapeOf(subgraph, document, readRenames(node.outputRewrites));
  return { kind: 'root', call: callOf(node, document), answer: shape, shape };
}

function flattenedFetch(ground: StepGround, node: FetchNode, path: Path): EntityStep {
  const { requires = [], inputRewrites, outputRewrites } = node;
  return entityFetch(ground, node, [
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
  ground: StepGround,
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
): EntityStep {
  const subgraph = subgraphOf(ground, node);
  const planned = withTypesFirst(parse(node.operation, { noLocation: true }), subgraph.schema);
  const batches = aliases.map((alias) => batchOf(subgraph, planned, alias));
  let asked: DocumentNode = planned;
  for (const { responseKey, keys } of batches) asked = withEntityKeys(asked, responseKey, keys);
  const renames = aliases.flatMap(renamesOf);
  const answer = shapeOf(subgraph, asked, renames);
  return { kind: 'entities', call: callOf(node, asked), answer, batches };
}

function batchOf(
  subgraph: CalledSubgraph,
  document: DocumentNode,
  alias: EntityBatchAlias,
): EntityBatch {
  const root = shapeOf(subgraph, document, renamesOf(alias));
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

function renamesOf({ alias, outputRewrites }: EntityBatchAlias): Rename[] {
  return readRenames(outputRewrites).map((rename) => below(alias, rename));
}

/** Renames of an entity fetch speak of the entities, with or without the key of their list. */
function below(responseKey: string, { path, to }: Rename): Rename {
  const [first] = path;
  const isWhole = first !== undefined && 'Key' in first && first.Key === responseKey;
  return isWhole ? { path, to } : { path: [{ Key: responseKey }, ...path], to };
}

function shapeOf(
  { schema, deepestJson }: CalledSubgraph,
  document: DocumentNode,
  renames: readonly Rename[],
): ObjectShape {
  const operation = operationOf(document);
  return compileShape({ schema, document, operation, renames, deepestJson });
}

function callOf(node: FetchNode | BatchFetchNode, document: DocumentNode): Call {
  return {
    subgraph: node.serviceName,
    query: stripIgnoredCharacters(print(document)),
    operationKind: node.operationKind ?? 'query',
    variableNames: node.variableUsages ?? [],
    ...(node.draws && { draws: node.draws }),
  };
}

/** A subgraph with how deep its JSON may be. */
type CalledSubgraph = Subgraph & { readonly deepestJson: number };

function subgraphOf(
  { supergraph, jsonDepthOf }: StepGround,
  node: FetchNode | BatchFetchNode,
): CalledSubgraph {
  const subgraph = supergraph.subgraphs.get(node.serviceName);
  if (subgraph === undefined) {
    throw new PassageError('PLAN_IMPOSSIBLE', 'the plan names a subgraph that is not there', {
      value: node.serviceName,
    });
  }
  return { ...subgraph, deepestJson: jsonDepthOf(node.serviceName) };
}
