import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CutOperation, cutOperation } from '../planning/cut-operation';
import type { DenialReason } from '../planning/denial';
import type { Decision, FieldDecisions } from './field-decisions';
import { inputTypesOf } from './input-types';

/** Cuts what is denied out of an operation, so that nobody is asked for it; see {@link cutOperation}. */
export function cutDenied(
  schema: GraphQLSchema,
  document: DocumentNode,
  decisions: FieldDecisions,
): CutOperation {
  return cutOperation(schema, document, {
    ofField(field, { name: typeName }, definition) {
      const inputTypes = inputTypesOf(definition, field.arguments);
      return reasonOf(decisions.ofField({ typeName, fieldName: field.name.value, inputTypes }));
    },
    ofType: (typeName) => reasonOf(decisions.ofType(typeName)),
  });
}

/** Validation answers what is hidden; should it be met here, it is denied and nothing is told. */
const UNTOLD: DenialReason = {
  code: 'FORBIDDEN',
  message: 'This caller may not have this field.',
  missing: 'unknown',
};

function reasonOf(decision: Decision): DenialReason | undefined {
  if (decision.kind === 'allowed') return undefined;
  return decision.kind === 'denied' ? decision.reason : UNTOLD;
}
