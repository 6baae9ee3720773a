import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';
import { PassageError } from '../../../../shared/core/errors';

/**
 * Reads a question with one operation.
 * @throws PassageError BAD_INPUT that names the file, the line and the column.
 */
export function parseQuestion(schema: GraphQLSchema, text: string, file: string): DocumentNode {
  const document = asking(file, () => parse(text));
  const [error] = validate(schema, document);
  if (error !== undefined) throw invalid(error, file);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 1) return document;
  throw new PassageError('BAD_INPUT', 'what is asked here?', {
    where: file,
    value: `${operations.length} operations`,
    expected: 'a file with one operation',
  });
}

function asking(file: string, read: () => DocumentNode): DocumentNode {
  try {
    return read();
  } catch (error) {
    throw error instanceof GraphQLError ? invalid(error, file) : error;
  }
}

function invalid(cause: GraphQLError, file: string): PassageError {
  const [place] = cause.locations ?? [];
  const where = place === undefined ? file : `${file}, line ${place.line}, column ${place.column}`;
  return new PassageError('BAD_INPUT', cause.message, { where, cause });
}
