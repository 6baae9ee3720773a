import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { givesNumbers } from '../../shared/sharing/contract/gives-numbers';
import { withLesserFields } from '../../shared/sharing/contract/lesser-fields';
import type { SharedField } from '../../shared/sharing/shared-field';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { joinedGraphs, typesWithFields } from './read-join-directives';
import { readRules } from './read-rules';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';

/** Every rated field of a supergraph with its level and the subgraphs that give it, by coordinate. */
export type SharedFields = ReadonlyMap<string, SharedField>;

/** Reads who owns what at which level; empty when no owner states levels. */
export function readSharedFields(document: DocumentNode): SharedFields {
  const rules = readRules(document);
  if (rules.size === 0) return new Map();
  const nameOf = new Map(joinedGraphs(document).map(({ id, name }) => [id, name]));
  const types = typesWithFields(document);
  const fields = types.flatMap((type) =>
    (type.fields ?? []).map((field): SharedField => {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const graphs = graphsOf(types, type, field);
      const subgraphs = [...new Set(graphs.map((id) => nameOf.get(id) ?? id))];
      const {
        level = 'SEVERE',
        hidden = false,
        perRecord = false,
        ...how
      } = rules.get(coordinate) ?? {};
      const isNumber = givesNumbers(field.type);
      return { coordinate, level, subgraphs, hidden, perRecord, isNumber, ...how };
    }),
  );
  const known = new Map(fields.map((field) => [field.coordinate, field]));
  const joined = fields.map((field) => withImplementations(field, document, known));
  return new Map(withLesserFields(joined).map((field) => [field.coordinate, field]));
}

/** A field of an interface belongs to whoever gives it on one of the types behind. */
function withImplementations(
  field: SharedField,
  document: DocumentNode,
  known: ReadonlyMap<string, SharedField>,
): SharedField {
  const [typeName = '', fieldName = ''] = field.coordinate.split('.');
  const owners = document.definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === typeName))
    .flatMap(({ name }) => known.get(`${name.value}.${fieldName}`)?.subgraphs ?? []);
  return owners.length === 0
    ? field
    : { ...field, subgraphs: [...new Set([...field.subgraphs, ...owners])] };
}

/** Where it is not said, all that have the type give a field; an interface object gives one for its interface. */
function graphsOf(
  types: readonly FieldsNode[],
  type: FieldsNode,
  field: FieldDefinitionNode,
): string[] {
  const given = givers(field);
  if (given.length > 0) return given;
  const isOfInterface = directiveArguments(field, 'join__field').some(({ graph }) => !graph);
  const abstract = (type.interfaces ?? []).map(({ name }) => name.value);
  const byInterface = types
    .filter(({ name }) => isOfInterface && abstract.includes(name.value))
    .flatMap(({ fields = [] }) => fields)
    .filter(({ name }) => name.value === field.name.value)
    .flatMap(givers);
  return byInterface.length > 0 ? byInterface : graphsIn(type, 'join__type');
}

function givers(field: FieldDefinitionNode): string[] {
  return directiveArguments(field, 'join__field')
    .filter((use) => use['external'] !== true && use['usedOverridden'] !== true)
    .flatMap(({ graph }) => (typeof graph === 'string' ? [graph] : []));
}

function graphsIn(node: Parameters<typeof directiveArguments>[0], directive: string): string[] {
  return directiveArguments(node, directive).flatMap(({ graph }) =>
    typeof graph === 'string' ? [graph] : [],
  );
}
