import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Admitted } from '../authorization/admission';
import type { Authorization } from '../authorization/authorize-operation';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import type { EngineHolder } from './engine-holder';
import { shorten } from '../execution/told-problem';

/** What makes a question invalid for the one who asks; empty when nothing does. */
export type ValidateForCaller = (admitted: Admitted) => readonly GraphQLFormattedError[];

type Errors = readonly GraphQLFormattedError[];

const VALID: Errors = [];
const MOST_KEPT = 500;
const MOST_ERRORS = 25;

/**
 * Validates against the schema as the caller sees it, where something is hidden from it: what is hidden and
 * what never was are then refused by the same code with the same words. For everybody else validation is
 * left to Apollo Server.
 */
export function createCallerValidation(
  engines: EngineHolder,
  authorization: Authorization,
): ValidateForCaller {
  const kept = new WeakMap<GraphQLSchema, LruCache<Errors>>();
  return ({ query, ...rights }) => {
    const { supergraph } = engines.current();
    const schema = authorization.schemaFor(supergraph, rights);
    if (query === undefined || schema === supergraph.publicSchema) return VALID;
    const known = kept.get(schema) ?? new LruCache<Errors>(MOST_KEPT);
    kept.set(schema, known);
    const errors = known.get(query) ?? errorsIn(query, schema);
    known.set(query, errors, documentWeight(query));
    return errors;
  };
}

function errorsIn(query: string, schema: GraphQLSchema): Errors {
  const document = parsed(query);
  // What does not parse is refused for everybody alike.
  if (document === undefined) return VALID;
  return validate(schema, document, undefined, { maxErrors: MOST_ERRORS }).map((error) => {
    const { message, locations } = error.toJSON();
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    return { message: shorten(message), ...(locations && { locations }), extensions };
  });
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
