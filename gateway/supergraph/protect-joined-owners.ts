import type { DocumentNode } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';
import type { CompositionProblem } from './explain-composition-error';
import { namedIn } from './field-set';
import { joinedGraphs, joinsOf, typesWithFields } from './read-join-directives';
import { type SharedFields, readSharedFields } from './read-shared-fields';
import { type Reach, consentMissing, fieldsInSet } from './reaches';

/**
 * What {@link protectOwners} refuses, read from a supergraph, whoever composed it. A field counts here as its
 * strictest owner rates it, as it does for whoever reads it. Of a network without levels nothing is refused.
 */
export function protectJoinedOwners(document: DocumentNode): CompositionProblem[] {
  const fields = readSharedFields(document);
  if (fields.size === 0) return [];
  const types = typesWithFields(document);
  const graphs = joinedGraphs(document);
  return graphs.flatMap(({ id, name }) =>
    reachesOf(types, id).flatMap((reach) => {
      const owners = ownersOf(reach, fields);
      const asked = graphs.filter((other) => other.id !== id && owners.includes(other.name));
      return asked
        .filter((other) => !offers(types, other.id, reach))
        .map((other) => consentMissing(name, other.name, reach));
    }),
  );
}

/**
 * Refuses to serve a supergraph in which one owner reaches for another's protected field.
 * @throws PassageError COMPOSITION_FAILED that names each field, both subgraphs and what to do.
 */
export function checkOwnersConsent(document: DocumentNode): void {
  const problems = protectJoinedOwners(document);
  if (problems.length === 0) return;
  const told = problems.map(({ message, advice }) => `${message} ${advice}`);
  throw new PassageError('COMPOSITION_FAILED', [...new Set(told)].join(' '));
}

interface JoinedReach extends Reach {
  /** The subgraph from which the field is taken over. */
  readonly from?: string;
}

function reachesOf(types: readonly FieldsNode[], graph: string): JoinedReach[] {
  return types.flatMap((type) => {
    const name = type.name.value;
    const joins = joinsOf(type, 'join__type', graph);
    const keys = joins.flatMap(({ key }) => reachesBy('key', types, key, name));
    const isInterfaceObject = joins.some((use) => use['isInterfaceObject'] === true);
    return [
      ...keys,
      ...(type.fields ?? []).flatMap((field): JoinedReach[] => {
        const coordinate = `${name}.${field.name.value}`;
        const uses = joinsOf(field, 'join__field', graph);
        const isGiven = uses.length > 0 || (field.directives ?? []).every(isNoJoin);
        return [
          ...(isInterfaceObject && isGiven
            ? [{ directive: 'interfaceObject' as const, coordinate }]
            : []),
          ...uses.flatMap(({ override, requires, provides }) => [
            ...(typeof override === 'string'
              ? [{ directive: 'override' as const, coordinate, from: override }]
              : []),
            ...reachesBy('requires', types, requires, name),
            ...reachesBy('provides', types, provides, namedIn(field.type)),
          ]),
        ];
      }),
    ];
  });
}

function reachesBy(
  directive: Reach['directive'],
  types: readonly FieldsNode[],
  fieldSet: unknown,
  typeName: string,
): Reach[] {
  if (typeof fieldSet !== 'string') return [];
  return fieldsInSet(types, fieldSet, typeName).map((coordinate) => ({ directive, coordinate }));
}

/** Who gives a field above LOW, whoever took it over; nobody where it is everybody's. */
function ownersOf({ coordinate, from }: JoinedReach, fields: SharedFields): string[] {
  const { level = 'LOW', subgraphs = [] } = fields.get(coordinate) ?? {};
  if (level === 'LOW') return [];
  return from === undefined ? [...subgraphs] : [...subgraphs, from];
}

/** A field by which an owner lets its own type be found, or one of those behind an interface, is offered for that. */
function offers(
  types: readonly FieldsNode[],
  graph: string,
  { directive, coordinate }: Reach,
): boolean {
  if (directive !== 'key' && directive !== 'interfaceObject') return false;
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  return types
    .filter((type) => isOrHas(type, typeName))
    .some((type) =>
      joinsOf(type, 'join__type', graph)
        .flatMap(({ key }) => reachesBy('key', types, key, type.name.value))
        .some((offered) => offered.coordinate === `${type.name.value}.${fieldName}`),
    );
}

function isOrHas({ name, interfaces = [] }: FieldsNode, typeName: string): boolean {
  return name.value === typeName || interfaces.some((abstract) => abstract.name.value === typeName);
}

function isNoJoin({ name }: { readonly name: { readonly value: string } }): boolean {
  return name.value !== 'join__field';
}
