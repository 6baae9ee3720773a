import { PassageError } from '../../shared/core/errors';
import type { ExampleQuestion } from './graphiql-page';

/**
 * Reads the questions that the browser page offers: `[{ "title", "query", "variables"? }]`.
 * @throws PassageError FILE_MALFORMED naming the entry.
 */
export function parseExampleQuestions(text: string): ExampleQuestion[] {
  return parseList(text).map((entry, index) => {
    const { title, query, variables } = (entry ?? {}) as Record<string, unknown>;
    if (typeof title !== 'string' || typeof query !== 'string') {
      throw new PassageError('FILE_MALFORMED', 'an example question has no title or no query', {
        where: `entry ${index + 1}`,
        expected: '{ "title": "...", "query": "...", "variables": {} }',
      });
    }
    const hasVariables = typeof variables === 'object' && variables !== null;
    return hasVariables ? { title, query, variables: { ...variables } } : { title, query };
  });
}

function parseList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the example questions are not JSON', { cause });
  }
  throw new PassageError('FILE_MALFORMED', 'the example questions are not a JSON array');
}
