import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CutOperation, cutOperation } from '../planning/cut-operation';
import type { DenialReason } from '../planning/denial';
import type { FieldUse } from './field-decisions';
import { inputTypesOf } from './input-types';

/** Why parts of an operation are denied; `undefined` where they are not. */
export interface DenialReasons {
  readonly ofField: (use: FieldUse) => DenialReason | undefined;
  readonly ofType: (typeName: string) => DenialReason | undefined;
}

/** Cuts what is denied out of an operation, so that nobody is asked for it; see {@link cutOperation}. */
export function cutDenied(
  schema: GraphQLSchema,
  document: DocumentNode,
  reasons: DenialReasons,
): CutOperation {
  return cutOperation(schema, document, {
    ofField(field, { name: typeName }, definition) {
      const inputTypes = inputTypesOf(definition, field.arguments);
      return reasons.ofField({ typeName, fieldName: field.name.value, inputTypes });
    },
    ofType: reasons.ofType,
  });
}
