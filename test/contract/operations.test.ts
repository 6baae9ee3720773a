import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  composeServices,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, parse, validate } from 'graphql';
import { access } from '../../shared/tools/report/access/access';
import { fundingGap } from '../../shared/tools/report/funding-gap';
import { incidents } from '../../shared/tools/report/incidents';
import { presence } from '../../shared/tools/report/presence';
import { EXAMPLE_QUESTIONS } from '../../shared/tools/start-network/example-questions';
import { subgraphFolders } from '../testkit/subgraph-folders';

const PROJECT = join(__dirname, '..', '..');
const QUESTIONS = join(PROJECT, 'test', 'federation', 'questions');

function publicSchema(): GraphQLSchema {
  const result = composeServices(
    subgraphFolders().map(({ name, contract }) => ({
      name,
      url: `http://127.0.0.1/${name}`,
      typeDefs: parse(contract),
    })),
  );
  expect(result.errors ?? []).toEqual([]);
  return buildASTSchema(transformSupergraphToPublicSchema(parse(result.supergraphSdl!)));
}

describe('the operations that the project ships', () => {
  const schema = publicSchema();
  const operations: [string, string][] = [
    ...readdirSync(QUESTIONS)
      .filter((file) => file.endsWith('.graphql'))
      .map((file): [string, string] => [
        `question ${file}`,
        readFileSync(join(QUESTIONS, file), 'utf8'),
      ]),
    ...[fundingGap, presence, incidents, access].map((report): [string, string] => [
      `report ${report.name}`,
      report.operation,
    ]),
    ...EXAMPLE_QUESTIONS.map((example): [string, string] => [
      `example "${example.title}"`,
      example.query,
    ]),
  ];

  it.each(operations)('%s is valid against the public schema', (_name, operation) => {
    expect(validate(schema, parse(operation)).map(({ message }) => message)).toEqual([]);
  });
});
