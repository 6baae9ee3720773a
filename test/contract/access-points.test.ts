import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  composeServices,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import type { DocumentNode, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql';
import {
  TypeInfo,
  Kind,
  buildASTSchema,
  getNamedType,
  isObjectType,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expectSection, markdownTable } from '../testkit/documented-section';
import { subgraphFolders } from '../testkit/subgraph-folders';
import { ACCESS_POINTS } from './access-points';

const PROJECT = join(__dirname, '..', '..');
const folders = subgraphFolders();
const contracts = new Map(folders.map(({ name, contract }) => [name, parse(contract)]));

function publicSchema(): GraphQLSchema {
  const services = [...contracts].map(([name, typeDefs]) => ({
    ...{ name, url: `http://127.0.0.1/${name}`, typeDefs },
  }));
  const { supergraphSdl } = composeServices(services);
  return buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl!)));
}

/** The fields of a contract, as `Type.field`. */
function fieldsOf(contract: DocumentNode): Set<string> {
  const types = contract.definitions.filter(
    (one) => 'fields' in one && one.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION,
  ) as ObjectTypeDefinitionNode[];
  return new Set(
    types.flatMap(({ name, fields = [] }) =>
      fields.map((field) => `${name.value}.${field.name.value}`),
    ),
  );
}

function fieldsAsked(schema: GraphQLSchema, question: string): string[] {
  const info = new TypeInfo(schema);
  const asked: string[] = [];
  visit(
    parse(question),
    visitWithTypeInfo(info, {
      Field: ({ name }) => void asked.push(`${info.getParentType()!.name}.${name.value}`),
    }),
  );
  return asked;
}

describe('each point of access negotiations', () => {
  const schema = publicSchema();
  const fieldAt = (coordinate: string) => {
    const [type, field] = coordinate.split('.') as [string, string];
    const found = schema.getType(type);
    return isObjectType(found) ? found.getFields()[field] : undefined;
  };

  it.each(ACCESS_POINTS)('$point: is recorded once for each key, with typed errors', (point) => {
    expect(fieldsOf(contracts.get(point.owner)!)).toContain(`Mutation.${point.mutation}`);
    const mutation = fieldAt(`Mutation.${point.mutation}`)!;
    const input = getNamedType(mutation.args[0]!.type);
    expect(Object.keys((input as any).getFields())).toEqual(
      expect.arrayContaining(['clientKey', 'date']),
    );
    const answer = getNamedType(mutation.type) as any;
    expect(Object.keys(answer.getFields())).toEqual(expect.arrayContaining(['conflict', 'errors']));
  });

  it.each(ACCESS_POINTS)('$point: is shown as of a day', ({ asOf, owner }) => {
    expect(fieldsOf(contracts.get(owner)!)).toContain(asOf);
    expect(fieldAt(asOf)!.args.map(({ name }) => name)).toContain('asOf');
  });

  it.each(ACCESS_POINTS)('$point: leads to records of another owner', ({ crossing, owner }) => {
    expect(validate(schema, parse(crossing)).map(({ message }) => message)).toEqual([]);
    const own = fieldsOf(contracts.get(owner)!);
    const others = fieldsAsked(schema, crossing).filter((field) => !own.has(field));
    expect(others.length).toBeGreaterThan(0);
  });

  it.each(ACCESS_POINTS)('$point: its refusals and its history are tested', (point) => {
    for (const [file, words] of [point.refused, point.history]) {
      expect(readFileSync(join(PROJECT, file), 'utf8')).toContain(words);
    }
  });

  it('stands in the README', () => {
    const code = (text: string) => `\`${text.replace(/\s+/g, ' ')}\``;
    const rows = ACCESS_POINTS.map(({ point, mutation, asOf, refused, history, crossing }) => [
      ...[point, code(mutation), code(asOf), code(crossing)],
      [...new Set([refused[0], history[0]])].map((file) => code(file.split('/').at(-1)!)).join(' '),
    ]);
    const head = ['point', 'recorded by', 'as of a day', 'leads on', 'refusal and history in'];
    expectSection('subgraphs/access/README.md', 'points', markdownTable(head, rows));
  });
});

describe('notification', () => {
  it('is never called permission, nor a movement permitted, in any word of a contract', () => {
    const denied = /no permission|never (called )?permi|is no permission/i;
    for (const { name, contract } of folders) {
      const lines = contract.split('\n').filter((line) => /permi(ssion|t)/i.test(line));
      const about = lines.filter((line) => /notif|movement/i.test(line));
      expect({ name, wrong: about.filter((line) => !denied.test(line)) }).toEqual({
        name,
        wrong: [],
      });
      const names = [...fieldsOf(contracts.get(name)!)].filter((field) =>
        /permit|permission|clearance/i.test(field),
      );
      expect({ name, names }).toEqual({ name, names: [] });
    }
  });
});

describe('who may see and record what', () => {
  it('is decided in one place under access: all else asks it', () => {
    const files = readdirSync(join(PROJECT, 'subgraphs/access'), {
      recursive: true,
      encoding: 'utf8',
    });
    const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('generated'));
    const deciding = sources.filter((file) =>
      readFileSync(join(PROJECT, 'subgraphs/access', file), 'utf8').includes('recording/circle'),
    );
    expect(deciding).toEqual([join('domain', 'visibility.ts')]);
  });
});
