import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type {
  DefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { Kind, parse, print } from 'graphql';
import { composeSubgraphs } from '../../gateway/supergraph/compose-subgraphs';
import { subgraphFolders } from '../testkit/subgraph-folders';

const subgraphs = subgraphFolders().map(({ name, contract }) => ({
  name,
  contract,
  definitions: parse(contract).definitions,
}));

const VALUES = resolve(__dirname, '../../shared/schema/values.graphql');
const sharedValues = new Map(
  parse(readFileSync(VALUES, 'utf8')).definitions.map((value) => [nameOf(value), print(value)]),
);

/** The entity keys that DOMAIN names: with them every owner's records meet in one graph. */
const ENTITY_KEYS: Readonly<Record<string, string>> = {
  Country: 'iso3',
  AdminArea: 'pcode',
  Organization: 'id',
  Sector: 'code',
  Crisis: 'id',
  Plan: 'code',
  FundingFlow: 'id',
  BorderCrossing: 'id',
  Corridor: 'id',
  Consignment: 'id',
  Incident: 'id',
  AccessAgreement: 'id',
};

describe.each(subgraphs)('the contract of $name', ({ definitions }) => {
  it('describes every type, field, argument, enum value and input field', () => {
    expect(definitions.flatMap(undescribed)).toEqual([]);
  });

  it('has the shared value types word for word', () => {
    for (const definition of definitions) {
      const expected = sharedValues.get(nameOf(definition));
      if (expected !== undefined) expect(print(definition)).toBe(expected);
    }
  });

  it('pages every list of records with first and after', () => {
    const unpaged = definitions.flatMap((definition) =>
      fieldsOf(definition)
        .filter(({ type }) => typeName(type).endsWith('Connection'))
        .filter(({ arguments: given = [] }) => {
          const names = given.map(({ name, type }) => `${name.value}: ${print(type)}`);
          return !names.includes('first: Int') || !names.includes('after: String');
        })
        .map(({ name }) => `${nameOf(definition)}.${name.value}`),
    );
    expect(unpaged).toEqual([]);
  });

  it('gives every connection edges, nodes, pageInfo and a total', () => {
    for (const definition of definitions) {
      const name = nameOf(definition);
      if (!name.endsWith('Connection')) continue;
      const fields = fieldsOf(definition).map((field) => field.name.value);
      expect({ name, fields }).toEqual({
        name,
        fields: expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      });
    }
  });

  it('finds entities by the keys that all owners agreed on', () => {
    for (const definition of definitions) {
      const key = ENTITY_KEYS[nameOf(definition)];
      if (key === undefined) continue;
      const keys = (definition as ObjectTypeDefinitionNode).directives
        ?.filter((directive) => directive.name.value === 'key')
        .map((directive) => print(directive.arguments![0]!.value));
      expect({ type: nameOf(definition), keys }).toMatchObject({ keys: [`"${key}"`] });
    }
  });

  it('says of every record with sources where it comes from', () => {
    for (const definition of definitions) {
      const sources = fieldsOf(definition).find(({ name }) => name.value === 'sources');
      if (sources) expect(print(sources.type)).toMatch(/^\[SourceRecord!\]!?$/);
    }
  });
});

describe('all contracts', () => {
  it('compose into one supergraph, every field with its level of sensitivity', () => {
    const sources = subgraphs.map(({ name, contract }) => ({
      name,
      url: `http://${name}.example/graphql`,
      sdl: contract,
    }));
    const composition = composeSubgraphs(sources);
    expect(composition).toMatchObject({ unrated: [] });
  });

  it('give every input type to one owner only, but for the shared ones', () => {
    const owners = new Map<string, string[]>();
    for (const { name, definitions } of subgraphs) {
      for (const definition of definitions) {
        if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
        const input = nameOf(definition);
        if (!sharedValues.has(input)) owners.set(input, [...(owners.get(input) ?? []), name]);
      }
    }
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('have resolver types that were generated from them as they are now', async () => {
    const project = resolve(__dirname, '../..');
    const run = join(project, 'shared/tools/run.cjs');
    const args = [run, join(project, 'shared/tools/generate-types.ts'), '--check'];
    const complaint = await new Promise<string>((done) => {
      execFile(process.execPath, args, (error, _out, text) =>
        done(error ? text || error.message : ''),
      );
    });
    expect(complaint).toBe('');
  });
});

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** What a definition leaves without a description, as `Type.field(argument)`. */
function undescribed(definition: DefinitionNode): string[] {
  if (definition.kind === Kind.SCHEMA_EXTENSION) return [];
  const type = nameOf(definition);
  const own = 'description' in definition && definition.description;
  const members = [...fieldsOf(definition), ...inputsOf(definition), ...valuesOf(definition)];
  return [
    ...(own || ROOT_TYPES.includes(type) ? [] : [type]),
    ...members.filter(({ description }) => !description).map(({ name }) => `${type}.${name.value}`),
    ...fieldsOf(definition).flatMap(({ name, arguments: given = [] }) =>
      given
        .filter(({ description }) => !description)
        .map((argument) => `${type}.${name.value}(${argument.name.value})`),
    ),
  ];
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  const hasFields =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields ? (definition.fields ?? []) : [];
}

function inputsOf(definition: DefinitionNode): readonly InputValueDefinitionNode[] {
  return definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [];
}

function valuesOf(definition: DefinitionNode) {
  return definition.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []) : [];
}

function typeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

function nameOf(definition: DefinitionNode): string {
  return ('name' in definition && definition.name?.value) || '';
}
