import { Kind, type SelectionSetNode } from 'graphql';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';
import type { CompositionProblem } from './explain-composition-error';
import { namedIn, selectionOf } from './field-set';

/** One way by which a subgraph reaches for a field of another owner. */
export interface Reach {
  readonly directive: 'override' | 'requires' | 'provides' | 'key' | 'interfaceObject';
  /** `Type.field` that is reached for. */
  readonly coordinate: string;
}

/** The fields that a field set names on a type and below, as `Type.field`. */
export function fieldsInSet(
  types: readonly FieldsNode[],
  fieldSet: string,
  typeName: string,
): string[] {
  return namedFields(types, selectionOf(fieldSet), typeName);
}

function namedFields(
  types: readonly FieldsNode[],
  { selections }: SelectionSetNode,
  typeName: string,
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return namedFields(types, selection.selectionSet, condition);
    }
    const field = types
      .filter(({ name }) => name.value === typeName)
      .flatMap(({ fields = [] }) => fields)
      .find(({ name }) => name.value === selection.name.value);
    const below =
      selection.selectionSet && field
        ? namedFields(types, selection.selectionSet, namedIn(field.type))
        : [];
    return [`${typeName}.${selection.name.value}`, ...below];
  });
}

/** That a subgraph reaches for what its owner does not give to everybody. */
export function consentMissing(
  subgraph: string,
  owner: string,
  { directive, coordinate }: Reach,
): CompositionProblem {
  const [type = '', field = ''] = coordinate.split('.');
  return {
    code: 'OWNER_CONSENT_MISSING',
    message: `"${subgraph}" uses @${directive} on "${coordinate}", which "${owner}" does not give to everybody.`,
    subgraphs: [subgraph, owner],
    type,
    field,
    advice: `Ask the owner of "${owner}" to give the value itself, or do without it: no other owner may pass it on.`,
  };
}
