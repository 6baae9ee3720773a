import { type DocumentNode, Kind } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';
import { type DrawnField, readDrawnFields } from './drawn-fields';
import type { CompositionProblem } from './explain-composition-error';
import { namedIn } from './field-set';
import { joinedGraphs, joinsOf, typesWithFields } from './read-join-directives';
import { type SharedFields, readSharedFields } from './read-shared-fields';
import { type AllowDraw, type Reach, agreementFor, consentMissing, fieldsInSet } from './reaches';

/** What stands in the way of a supergraph, and what agreements allow of it. */
export interface JoinedConsent {
  readonly problems: readonly CompositionProblem[];
  readonly drawn: readonly DrawnField[];
}

/**
 * What {@link protectOwners} refuses, read from a supergraph, whoever composed it. A field counts here as its
 * strictest owner rates it, as it does for whoever reads it. Of a network without levels nothing is refused.
 */
export function protectJoinedOwners(document: DocumentNode, allows: AllowDraw): JoinedConsent {
  const fields = readSharedFields(document);
  if (fields.size === 0) return { problems: [], drawn: [] };
  const types = typesWithFields(document);
  const graphs = joinedGraphs(document);
  const problems: CompositionProblem[] = [];
  const drawn = new Map<string, DrawnField>();
  for (const { id, name } of graphs) {
    for (const reach of reachesOf(types, id)) {
      const owners = ownersOf(reach, fields);
      for (const other of graphs) {
        if (other.id === id || !owners.includes(other.name)) continue;
        if (offers(types, other.id, reach)) continue;
        const asked = { field: fields.get(reach.coordinate)!, owner: other.name };
        const by = isGivenByObject(types, reach)
          ? agreementFor(allows, name, reach, asked)
          : undefined;
        if (by === undefined) problems.push(consentMissing(name, other.name, reach));
        else noteDrawn(drawn, { subgraph: name, reach, by });
      }
    }
  }
  return { problems, drawn: [...drawn.values()] };
}

/**
 * Refuses to serve a supergraph in which one owner reaches for another's protected field, unless composition
 * recorded that it was agreed on.
 * @throws PassageError COMPOSITION_FAILED that names each field, both subgraphs and what to do.
 */
export function checkOwnersConsent(document: DocumentNode): void {
  const recorded = readDrawnFields(document);
  const { problems } = protectJoinedOwners(document, ({ subgraph, field }, { coordinate }) => {
    const drawn = recorded.get(field);
    return drawn?.subgraph === subgraph && drawn.needs.includes(coordinate)
      ? drawn.by.join()
      : undefined;
  });
  if (problems.length === 0) return;
  const told = problems.map(({ message, advice }) => `${message} ${advice}`);
  throw new PassageError('COMPOSITION_FAILED', [...new Set(told)].join(' '));
}

/** What is given in the name of an interface cannot be told apart by the type that it is drawn of. */
function isGivenByObject(types: readonly FieldsNode[], { gives = '' }: Reach): boolean {
  const [typeName] = gives.split('.');
  return types.some(
    ({ kind, name }) => kind === Kind.OBJECT_TYPE_DEFINITION && name.value === typeName,
  );
}

interface AllowedReach {
  readonly subgraph: string;
  readonly reach: Reach;
  readonly by: string;
}

function noteDrawn(
  drawn: Map<string, DrawnField>,
  { subgraph, reach: { gives = '', coordinate }, by }: AllowedReach,
): void {
  const known = drawn.get(gives) ?? { subgraph, field: gives, needs: [], by: [] };
  drawn.set(gives, {
    ...known,
    needs: [...new Set([...known.needs, coordinate])],
    by: [...new Set([...known.by, by])],
  });
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
            ...reachesBy('requires', types, requires, name).map((reach) => ({
              ...reach,
              gives: coordinate,
            })),
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
