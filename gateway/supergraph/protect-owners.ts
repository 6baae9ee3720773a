import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import type { CompositionProblem } from './explain-composition-error';
import { namedIn } from './field-set';
import { type AllowDraw, type Reach, agreementFor, consentMissing, fieldsInSet } from './reaches';
import type { SharedField } from '../../shared/sharing/shared-field';
import type { FieldRules } from '../../shared/sharing/contract/field-rule';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { type FieldsNode, hasFields } from '../../shared/sharing/contract/stated-rules';

/** A subgraph with what its owner states of the fields that it gives. */
export interface RatedSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly rules: FieldRules;
}

/**
 * Refuses what one owner does to another's field above LOW: to take it over (`@override`), to draw it
 * (`@requires`), to give it beside its owner (`@provides`, `@key`), or to give it in the name of a whole
 * interface (`@interfaceObject`). Composers accept all of these.
 */
export function protectOwners(
  subgraphs: readonly RatedSubgraph[],
  allows: AllowDraw,
): CompositionProblem[] {
  return subgraphs.flatMap((subgraph) => {
    const others = subgraphs.filter((other) => other !== subgraph);
    return reachesOf(subgraph.typeDefs).flatMap((reach) =>
      others
        .filter((other) => isProtected(other, reach))
        .filter((other) => {
          const asked = { field: sharedBy(other, reach), owner: other.name };
          return agreementFor(allows, subgraph.name, reach, asked) === undefined;
        })
        .map((other) => consentMissing(subgraph.name, other.name, reach)),
    );
  });
}

function sharedBy({ name, rules }: RatedSubgraph, { coordinate }: Reach): SharedField {
  const { level = 'SEVERE', ...rule } = rules.get(coordinate) ?? {};
  return { coordinate, ...rule, level: level === 'LOW' ? 'SEVERE' : level, subgraphs: [name] };
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

function reachesOf(document: DocumentNode): Reach[] {
  const types = document.definitions.filter(hasFields);
  return types.flatMap((type) => {
    const name = type.name.value;
    const own = uses(type, 'interfaceObject').flatMap(() =>
      (type.fields ?? []).map((field) => ({
        directive: 'interfaceObject' as const,
        coordinate: `${name}.${field.name.value}`,
      })),
    );
    return [
      ...own,
      ...drawn(types, type, 'key', name),
      ...(type.fields ?? []).flatMap((field) => {
        const coordinate = `${name}.${field.name.value}`;
        return [
          ...uses(field, 'override').map(() => ({ directive: 'override' as const, coordinate })),
          ...drawn(types, field, 'requires', name).map((reach) => ({
            ...reach,
            gives: coordinate,
          })),
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

/** The fields that the field sets of a directive name, on this type and below. */
function drawn(
  types: readonly FieldsNode[],
  node: Annotated,
  directive: 'requires' | 'provides' | 'key',
  typeName: string,
): Reach[] {
  return uses(node, directive).flatMap(({ fields }) => {
    if (typeof fields !== 'string') return [];
    const coordinates = fieldsInSet(types, fields, typeName);
    return coordinates.map((coordinate) => ({ directive, coordinate }));
  });
}
