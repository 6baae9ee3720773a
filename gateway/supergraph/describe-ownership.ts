import { Kind, parse } from 'graphql';
import { SENSITIVITY_LEVELS, type Sensitivity } from '../../shared/core/sensitivity';
import type { FieldRules } from '../../shared/sharing/contract/field-rule';
import { readRules } from './read-rules';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { dataTypes, joinedGraphs, joinsOf } from './read-join-directives';

/** How many types and fields one subgraph gives to the supergraph. */
export interface Ownership {
  readonly subgraph: string;
  /** Object and interface types that it takes part in. */
  readonly types: number;
  /** Fields that it resolves. */
  readonly fields: number;
  /** How many of its fields stand at each level; empty when no owner states levels. */
  readonly levels: ReadonlyMap<Sensitivity, number>;
  /** Entity types that it can be asked for by key. */
  readonly entities: readonly string[];
}

/** Who gives what, read from a supergraph SDL; in the order of its graphs. */
export function describeOwnership(supergraphSdl: string): Ownership[] {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = dataTypes(document).filter(
    (type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const rules = readRules(document);
  return joinedGraphs(document).map(({ id, name }) => {
    const own = types.filter((type) => joinsOf(type, 'join__type', id).length > 0);
    const fields = own.flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => isOwn(field, id))
        .map((field) => `${type.name.value}.${field.name.value}`),
    );
    const entities = own.filter((type) =>
      joinsOf(type, 'join__type', id).some((use) => use['key'] && use['resolvable'] !== false),
    );
    return {
      subgraph: name,
      types: own.length,
      fields: fields.length,
      levels: countLevels(fields, rules),
      entities: entities.map((type) => type.name.value),
    };
  });
}

function countLevels(fields: readonly string[], rules: FieldRules): Map<Sensitivity, number> {
  const levels = fields.map((coordinate) => rules.get(coordinate)?.level);
  const counted = SENSITIVITY_LEVELS.map(
    (level) => [level, levels.filter((found) => found === level).length] as const,
  );
  return new Map(counted.filter(([, fieldCount]) => fieldCount > 0));
}

function isOwn(field: Parameters<typeof joinsOf>[0], graph: string): boolean {
  const uses = joinsOf(field, 'join__field', graph);
  if (uses.length === 0) return directiveArguments(field, 'join__field').length === 0;
  return uses.some((use) => use['external'] !== true);
}
