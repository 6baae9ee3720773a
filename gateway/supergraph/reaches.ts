import { Kind, type SelectionSetNode } from 'graphql';
import type { Draw } from '../../shared/core/caller';
import type { SharedField } from '../../shared/sharing/shared-field';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';
import type { CompositionProblem } from './explain-composition-error';
import { namedIn, selectionOf } from './field-set';

/** One way by which a subgraph reaches for a field of another owner. */
export interface Reach {
  readonly directive: 'override' | 'requires' | 'provides' | 'key' | 'interfaceObject';
  /** `Type.field` that is reached for. */
  readonly coordinate: string;
  /** Of `@requires`: the field that is given from it. */
  readonly gives?: string;
}

/** By which agreement a subgraph may draw a protected field of an owner; undefined where none allows it. */
export type AllowDraw = (draw: Draw, field: SharedField, owner: string) => string | undefined;

/** The same of one reach; only what the owner is asked for each time can be agreed on. */
export function agreementFor(
  allows: AllowDraw,
  subgraph: string,
  { directive, gives }: Reach,
  { field, owner }: { readonly field: SharedField; readonly owner: string },
): string | undefined {
  if (directive !== 'requires' || gives === undefined) return undefined;
  return allows({ subgraph, field: gives }, field, owner);
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
  { directive, coordinate, gives }: Reach,
): CompositionProblem {
  const [type = '', field = ''] = coordinate.split('.');
  return {
    code: 'OWNER_CONSENT_MISSING',
    message: `"${subgraph}" uses @${directive} on "${coordinate}", which "${owner}" does not give to everybody.`,
    subgraphs: [subgraph, owner],
    type,
    field,
    advice: `Ask the owner of "${owner}" to give the value itself${directive === 'requires' ? ', or to agree that it is drawn (docs/sharing-agreements.md)' : ''}, or do without it: no other owner may pass it on.`,
    ...(gives !== undefined && { draw: { subgraph, field: gives, owner, needs: coordinate } }),
  };
}
