import { parse, print } from 'graphql';
import type {
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from './plan-nodes';

/** A plan as indented text, one node a line: for people, and for tests that compare plans. */
export function printPlan({ node }: QueryPlan): string {
  return node ? printNode(node).join('\n') : 'Nothing';
}

type Lines = readonly string[];

function printNode(node: PlanNode): Lines {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [node.kind, ...indent(node.nodes.flatMap(printNode))];
    case 'Flatten':
      return [`Flatten ${printPath(node.path)}`, ...indent(printNode(node.node))];
    case 'Fetch':
      return [
        `Fetch ${node.serviceName}${printDraws(node)}`,
        ...indent(node.requires ? [`with ${printRequires(node.requires)}`] : []),
        ...indent(printOperation(node.operation)),
      ];
    case 'BatchFetch':
      return [
        `BatchFetch ${node.serviceName}${printDraws(node)}`,
        ...indent(node.entityBatch.aliases.map(printBatch)),
        ...indent(printOperation(node.operation)),
      ];
    case 'Subscription':
      return [
        node.kind,
        ...indent(printNode(node.primary)),
        ...(node.node ? ['Each event', ...indent(printNode(node.node))] : []),
      ];
  }
}

function printDraws({ draws }: Pick<FetchNode, 'draws'>): string {
  return draws === undefined ? '' : `, drawn by ${draws.subgraph} for ${draws.field}`;
}

function printBatch({ alias, paths, requires }: EntityBatchAlias): string {
  return `${alias} at ${paths.map(printPath).join(', ')} with ${printRequires(requires)}`;
}

function printPath(path: readonly FlattenNodePathSegment[]): string {
  return path
    .map((segment) => {
      if (segment === '@') return segment;
      return 'Field' in segment ? segment.Field : `|[${segment.TypeCondition.join(', ')}]`;
    })
    .join('.');
}

function printRequires(selections: readonly RequiresSelection[]): string {
  const inner = selections.map((selection) => {
    if (selection.kind === 'InlineFragment') {
      return `... on ${selection.typeCondition} ${printRequires(selection.selections)}`;
    }
    const { name, alias, selections: below } = selection;
    const key = alias === undefined ? name : `${alias}: ${name}`;
    return below === undefined ? key : `${key} ${printRequires(below)}`;
  });
  return `{ ${inner.join(' ')} }`;
}

function printOperation(operation: string): Lines {
  return print(parse(operation)).split('\n');
}

function indent(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}
