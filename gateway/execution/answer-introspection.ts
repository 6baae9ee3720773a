import { type DocumentNode, type GraphQLSchema, executeSync } from 'graphql';
import type { AnswerObject, AnswerValue } from './answer-tree';
import type { Variables } from './execution';

/** Answers `__schema` and `__type` from the public schema, so that nothing hidden can show. */
export function answerIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  tree: AnswerObject,
): void {
  const { data } = executeSync({ schema, document, variableValues: variables });
  for (const [key, value] of Object.entries(data ?? {})) tree[key] = value as AnswerValue;
}
