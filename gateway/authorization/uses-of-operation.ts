import type { DocumentNode, GraphQLSchema } from 'graphql';
import { cutDenied } from './cut-denied';
import type { FieldUse, OperationUses } from './field-decisions';

/** Everything that an operation asks for. Expects a document that is valid for the schema. */
export function usesOfOperation(schema: GraphQLSchema, document: DocumentNode): OperationUses {
  const fields = new Map<string, FieldUse>();
  const types = new Set<string>();
  cutDenied(schema, document, {
    ofField(use) {
      fields.set(JSON.stringify(use), use);
      return undefined;
    },
    ofType(typeName) {
      types.add(typeName);
      return undefined;
    },
  });
  return { fields: [...fields.values()], types: [...types] };
}
