import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionSetNode,
  parse,
} from 'graphql';
import { namedIn } from './field-set';
import type { CompositionProblem } from './explain-composition-error';
import type { FieldRules } from '../../shared/sharing/contract/field-rule';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { type FieldsNode, hasFields } from '../../shared/sharing/contract/stated-rules';

/** A subgraph with what its owner states of the fields that it gives. */
export interface RatedSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly rules: FieldRules;
}

/** One way by which a subgraph reaches for a field of another owner. */
interface Reach {
  readonly directive: string;
  readonly coordinate: string;
}

/**
 * Refuses what one owner does to another's field above LOW: to take it over (`@override`), to draw it
 * (`@requires`), to give it beside its owner (`@provides`, `@key`), or to give it in the name of a whole
 * interface (`@interfaceObject`). Composers accept all of these.
 */
export function protectOwners(subgraphs: readonly RatedSubgraph[]): CompositionProblem[] {
  return subgraphs.flatMap((subgraph) => {
    const others = subgraphs.filter((other) => other !== subgraph);
    return reachesOf(subgraph.typeDefs).flatMap((reach) =>
      others
        .filter((other) => isProtected(other, reach))
        .map((other) => problem(subgraph.name, other.name, reach)),
    );
  });
}

/** A field by which an owner lets its own type be found is offered for that. */
function isProtected(
  { rules, typeDefs }: RatedSubgraph,
  { directive, coordinate }: Reach,
): boolean {
  const levels = sameField(typeDefs, coordinate).map((at) => rules.get(at)?.level);
  if (levels.every((level) => level === undefined || level === 'LOW')) return false;
  if (directive !== 'key' && directive !== 'interfaceObject') return true;
  const types = typeDefs.definitions.filter(hasFields);
  const [typeName = ''] = coordinate.split('.');
  return !types
    .filter(({ name }) => name.value === typeName)
    .some((type) =>
      drawn(types, type, 'key', typeName).some((offered) => offered.coordinate === coordinate),
    );
}

/** A field of a type is that of its interfaces too, and one of an interface those of the types behind it. */
function sameField({ definitions }: DocumentNode, coordinate: string): string[] {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const names = definitions.filter(hasFields).flatMap(({ name, interfaces = [] }) => {
    const abstract = interfaces.map((it) => it.name.value);
    if (name.value === typeName) return abstract;
    return abstract.includes(typeName) ? [name.value] : [];
  });
  return [coordinate, ...names.map((name) => `${name}.${fieldName}`)];
}

function problem(subgraph: string, owner: string, { directive, coordinate }: Reach) {
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

function reachesOf(document: DocumentNode): Reach[] {
  const types = document.definitions.filter(hasFields);
  return types.flatMap((type) => {
    const name = type.name.value;
    const own = uses(type, 'interfaceObject').flatMap(() =>
      (type.fields ?? []).map((field) => ({
        directive: 'interfaceObject',
        coordinate: `${name}.${field.name.value}`,
      })),
    );
    return [
      ...own,
      ...drawn(types, type, 'key', name),
      ...(type.fields ?? []).flatMap((field) => {
        const coordinate = `${name}.${field.name.value}`;
        return [
          ...uses(field, 'override').map(() => ({ directive: 'override', coordinate })),
          ...drawn(types, field, 'requires', name),
          ...drawn(types, field, 'provides', namedIn(field.type)),
        ];
      }),
    ];
  });
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The uses of a federation directive, under the prefix of its namespace too. */
function uses(node: Annotated, directive: string) {
  return [directive, `federation__${directive}`].flatMap((name) => directiveArguments(node, name));
}

/** The fields that a directive's field set names, on this type and below. */
function drawn(
  types: readonly FieldsNode[],
  node: Annotated,
  directive: string,
  typeName: string,
): Reach[] {
  return uses(node, directive).flatMap(({ fields }) => {
    const [set] = parse(`{ ${typeof fields === 'string' ? fields : '__typename'} }`).definitions;
    if (set?.kind !== Kind.OPERATION_DEFINITION) return [];
    const coordinates = namedFields(types, set.selectionSet, typeName);
    return coordinates.map((coordinate) => ({ directive, coordinate }));
  });
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
