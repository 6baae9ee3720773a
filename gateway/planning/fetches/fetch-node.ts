import { type OperationDefinitionNode, OperationTypeNode, print } from 'graphql';
import type { EntityBatchAlias, FetchNode, PlanNode } from '../plan-nodes';
import { type EntityBatch, entityBatches } from './entity-batches';
import { SelectionPrinter } from './print-selection';
import type { Call } from './schedule';

type Client = Pick<OperationDefinitionNode, 'operation' | 'variableDefinitions'>;

/** Writes down a call of root fields. */
export function rootNode(call: Call, client: Client): FetchNode {
  const printer = new SelectionPrinter();
  const text = call.units.map(({ selection }) => printer.print(selection)).join(' ');
  const declared = declarations(printer, client);
  const head = declared.length > 0 ? `${client.operation} (${declared.join(', ')}) ` : '';
  const start =
    head === '' && client.operation !== OperationTypeNode.QUERY ? `${client.operation} ` : head;
  return {
    kind: 'Fetch',
    serviceName: call.graph,
    operationKind: client.operation,
    operation: `${start}${text}`,
    ...described(printer),
  };
}

/** Writes down a call for entities. */
export function entityNode(call: Call, client: Client): PlanNode {
  const batches = entityBatches(call.units);
  const printer = new SelectionPrinter();
  const names = namesFor(batches, client);
  const parts = batches.map((batch, index) => printBatch(printer, batch, names(index)));
  const declared = [
    ...batches.map((_, index) => `$${names(index).variable}: [_Any!]!`),
    ...declarations(printer, client),
  ];
  const common = {
    serviceName: call.graph,
    operationKind: 'query',
    operation: `query (${declared.join(', ')}) { ${parts.map(({ text }) => text).join(' ')} }`,
    variableUsages: [...printer.variables],
    ...(call.draws && { draws: call.draws }),
  } as const;
  const [only] = parts;
  const [path, ...others] = only?.alias.paths ?? [];
  if (only && path && parts.length === 1 && others.length === 0 && only.isPlain) {
    const { requires, inputRewrites, outputRewrites } = only.alias;
    const rewrites = {
      ...(inputRewrites && { inputRewrites }),
      ...(outputRewrites && { outputRewrites }),
    };
    return { kind: 'Flatten', path, node: { kind: 'Fetch', ...common, requires, ...rewrites } };
  }
  return {
    kind: 'BatchFetch',
    ...common,
    entityBatch: { aliases: parts.map(({ alias }) => alias) },
  };
}

interface BatchNames {
  readonly alias: string;
  readonly variable: string;
}

/** Names for the entities of each batch that no variable of the client has. */
function namesFor(batches: readonly EntityBatch[], { variableDefinitions = [] }: Client) {
  const taken = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const isPlain = batches.length === 1 && !taken.has('representations');
  let prefix = '_r';
  while ([...taken].some((name) => name.startsWith(prefix))) prefix += '_';
  return (index: number): BatchNames =>
    isPlain
      ? { alias: '_entities', variable: 'representations' }
      : { alias: `_e${index}`, variable: `${prefix}${index}` };
}

function printBatch(printer: SelectionPrinter, batch: EntityBatch, names: BatchNames) {
  const own = new SelectionPrinter();
  const isPlain = names.alias === '_entities';
  const fragments = batch.parts.map(
    ({ selection }) =>
      `... on ${selection.typeName} ${own.print(selection, [{ Key: names.alias }])}`,
  );
  for (const name of own.variables) printer.variables.add(name);
  const field = isPlain ? '_entities' : `${names.alias}: _entities`;
  const alias: EntityBatchAlias = {
    alias: names.alias,
    representationsVariableName: names.variable,
    paths: batch.paths,
    requires: batch.parts.map(({ telling }) => ({
      kind: 'InlineFragment',
      typeCondition: telling.typeName,
      selections: telling.requires,
    })),
    ...inputRewrites(batch),
    ...(own.renames.length > 0 && { outputRewrites: own.renames }),
  };
  return {
    alias,
    isPlain,
    text: `${field}(representations: $${names.variable}) { ${fragments.join(' ')} }`,
  };
}

function inputRewrites({ parts }: EntityBatch): Pick<EntityBatchAlias, 'inputRewrites'> {
  const rewrites = parts.flatMap(({ telling: { typeName, toldAs } }) => {
    if (toldAs === undefined) return [];
    const path = [{ TypenameEquals: [typeName] }, { Key: '__typename' }];
    return [{ ValueSetter: { path, setValueTo: toldAs } }];
  });
  return rewrites.length === 0 ? {} : { inputRewrites: rewrites };
}

function declarations({ variables }: SelectionPrinter, { variableDefinitions = [] }: Client) {
  return variableDefinitions
    .filter(({ variable }) => variables.has(variable.name.value))
    .map((definition) => print({ ...definition, directives: [] }));
}

function described({ variables, renames }: SelectionPrinter) {
  return {
    variableUsages: [...variables],
    ...(renames.length > 0 && { outputRewrites: renames }),
  };
}
