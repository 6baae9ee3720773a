import type { ConstDirectiveNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { subgraphFolders } from '../testkit/subgraph-folders';

function keyFields(directives: readonly ConstDirectiveNode[] = []): string[] {
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .filter(({ name }) => name.value === 'fields')
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : []));
}

/** Fields that would take other owners' answers with them when their own owner is down. */
function spreadingFields(contract: string): string[] {
  const { definitions } = parse(contract);
  return definitions
    .filter(
      (definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
    )
    .flatMap(({ name, directives, fields = [] }) => {
      const keys = keyFields(directives);
      if (name.value !== 'Query' && keys.length === 0) return [];
      return fields
        .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
        .filter((field) => !keys.includes(field.name.value))
        .map((field) => `${name.value}.${field.name.value}`);
    });
}

describe('an owner that is down', () => {
  it.each(subgraphFolders())(
    'takes nothing else with it: only keys of $name are non-null on entities and Query',
    ({ contract }) => expect(spreadingFields(contract)).toEqual([]),
  );
});
