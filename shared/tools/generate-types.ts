import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { format } from 'prettier';

/**
 * `npm run generate:types` writes the resolver types of every subgraph from its contract;
 * `npm run generate:types -- --check` fails when a committed file differs.
 */
const SUBGRAPHS = join(__dirname, '..', '..', 'subgraphs');
const SHARED_STORE = '../../../shared/runtime/store';

const SCALARS = {
  Date: 'string',
  DateTime: 'string | Date',
  Decimal: 'string',
  PartialDate: 'string',
};

async function generate(subgraph: string): Promise<string> {
  const folder = join(SUBGRAPHS, subgraph);
  const schema = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
  const text = await codegen({
    schema: withoutLinks(schema),
    documents: [],
    filename: 'resolver-types.ts',
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: SCALARS,
      contextType: '../context#Context',
      mappers: mappersOf(schema, folder),
      inputMaybeValue: 'T | null | undefined',
      skipTypename: true,
      immutableTypes: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  const head = '// Generated from schema.graphql by `npm run generate:types`; do not edit.\n';
  return format(head + text, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

/** The federation plugin knows the directives of federation itself. */
function withoutLinks(schema: DocumentNode): DocumentNode {
  const definitions = schema.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  return { ...schema, definitions };
}

/**
 * A type is what its resolvers are given: the domain type of the same name (in domain/ or a room of it), a
 * page of `resolvers/connections.ts`, or the shared source record or data set. Others are as the contract says.
 */
function mappersOf(schema: DocumentNode, folder: string): Record<string, string> {
  const types = schema.definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const mappers: Record<string, string> = {};
  for (const { name } of types) {
    const mapper = mapperOf(name.value, folder);
    if (mapper) mappers[name.value] = mapper;
  }
  return mappers;
}

function mapperOf(type: string, folder: string): string | undefined {
  if (type === 'SourceRecord')
    return `${SHARED_STORE}/source-record-loader#SourceRecord as SourceRecordModel`;
  if (type === 'Dataset') return `${SHARED_STORE}/dataset-loader#DatasetRecord as DatasetModel`;
  if (type.endsWith('Connection')) return `../resolvers/connections#${type} as ${type}Model`;
  const file = type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
  const domain = join(folder, 'domain');
  const declares = new RegExp(`export (interface|type) ${type}\\b`);
  const rooms = ['', ...foldersIn(domain).map((room) => `${room}/`)];
  const room = rooms.find((name) => {
    const domainFile = join(domain, name, `${file}.ts`);
    return existsSync(domainFile) && declares.test(readFileSync(domainFile, 'utf8'));
  });
  return room === undefined ? undefined : `../domain/${room}${file}#${type} as ${type}Model`;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const subgraphs = readdirSync(SUBGRAPHS).filter((name) =>
    existsSync(join(SUBGRAPHS, name, 'schema.graphql')),
  );
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  for (const subgraph of only.length > 0 ? only : subgraphs) {
    const file = join(SUBGRAPHS, subgraph, 'generated', 'resolver-types.ts');
    const text = await generate(subgraph);
    if (!check) {
      mkdirSync(join(SUBGRAPHS, subgraph, 'generated'), { recursive: true });
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is not what schema.graphql gives: run npm run generate:types`);
      process.exitCode = 1;
    }
  }
}

void main();
