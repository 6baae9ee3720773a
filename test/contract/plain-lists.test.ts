import type {
  DefinitionNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { Kind, parse } from 'graphql';
import { subgraphFolders } from '../testkit/subgraph-folders';
import { PLAIN_LISTS } from './plain-lists';

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const bounded = PLAIN_LISTS.flatMap(({ fields }) => fields.split(/\s+/));

/** Every list that is not the page of a connection, as `Type.field`; of an interface once. */
function plainLists(contract: string): string[] {
  const types = parse(contract).definitions.filter(hasFields);
  const fieldsOf = (name: string) => types.find((type) => type.name.value === name)?.fields ?? [];
  return types
    .filter(({ name }) => !name.value.endsWith('Connection'))
    .flatMap(({ name, interfaces = [], fields = [] }) => {
      const inherited = interfaces.flatMap((known) => fieldsOf(known.name.value));
      const names = new Set(inherited.map((field) => field.name.value));
      return fields
        .filter((field) => isList(field.type) && !names.has(field.name.value))
        .filter((field) => !tellsSources(field))
        .map((field) => `${name.value}.${field.name.value}`);
    });
}

function hasFields(definition: DefinitionNode): definition is WithFields {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.LIST_TYPE) return true;
  return type.kind === Kind.NON_NULL_TYPE && isList(type.type);
}

/** One for each row of a data set that tells of the record; contracts.test.ts holds their type. */
function tellsSources({ name }: FieldDefinitionNode): boolean {
  return name.value === 'sources';
}

describe('a list that data can make long', () => {
  const found = subgraphFolders().flatMap(({ contract }) => plainLists(contract));

  it('is a connection: every other list stands in plain-lists.ts with its bound', () => {
    expect(found.filter((field) => !bounded.includes(field))).toEqual([]);
  });

  it('is not excused twice, nor when it is gone', () => {
    expect(bounded.filter((field, at) => bounded.indexOf(field) !== at)).toEqual([]);
    expect(bounded.filter((field) => !found.includes(field))).toEqual([]);
  });
});
