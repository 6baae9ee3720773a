import type { GraphQLError } from 'graphql';
import type { Draw } from '../../shared/core/caller';

/** Why subgraphs cannot be joined, in parts that a person can act on. */
export interface CompositionProblem {
  readonly code: string;
  readonly message: string;
  readonly subgraphs: readonly string[];
  readonly type?: string;
  readonly field?: string;
  /** What to do about it. */
  readonly advice: string;
  /** What would have to be agreed on. */
  readonly draw?: DeniedDraw;
}

/** A field of its own for which a subgraph would be told one of another, which that one's owner does not let it. */
export interface DeniedDraw extends Draw {
  /** The subgraph whose field is drawn, and the field, `Type.field`. */
  readonly owner: string;
  readonly needs: string;
}

const ADVICE: Readonly<Record<string, string>> = {
  ENUM_VALUE_MISMATCH:
    'Give the enum the same values in every subgraph that uses it, or use two enums: one for input, one for output.',
  EXTERNAL_UNUSED: 'Remove the field, or name it in a @key, @requires or @provides.',
  FIELD_TYPE_MISMATCH: 'Let the owners agree on one type for the field, or rename one of the two.',
  FIELD_ARGUMENT_TYPE_MISMATCH: 'Give the argument the same type in every subgraph.',
  INPUT_FIELD_MERGE_FAILED: 'Give the input type the same required fields in every subgraph.',
  INTERFACE_FIELD_NO_IMPLEM: 'Add the field to every type that implements the interface.',
  INVALID_FIELD_SHARING:
    'Let one subgraph own the field and remove it elsewhere, or mark it @shareable in each if all give the same value.',
  INVALID_GRAPHQL:
    'Define or import the name: types are defined in the schema, federation directives imported with @link.',
  INVALID_LINK_DIRECTIVE_USAGE: 'Correct the @link at the top of the schema.',
  KEY_FIELDS_SELECT_INVALID_TYPE:
    'Use fields in the @key that identify an entity: no lists, unions or interfaces.',
  KEY_INVALID_FIELDS:
    'Name only fields in the @key that this subgraph declares for the type; add the missing one.',
  NO_QUERIES: 'Give at least one subgraph a type Query with a field.',
  OVERRIDE_FROM_SELF_ERROR: 'Name another subgraph in @override(from:).',
  OVERRIDE_SOURCE_HAS_OVERRIDE: 'Let only one subgraph override the field.',
  PROVIDES_INVALID_FIELDS:
    'Name only fields in @provides that the type has, declared @external here.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Add the argument in every subgraph that has the field, or make it optional.',
  REQUIRES_INVALID_FIELDS:
    "Declare the other owner's field on the type here and mark it @external, then require it.",
  SATISFIABILITY_ERROR:
    'Give the type a @key that both subgraphs know, so that the gateway can go from one to the other.',
  TYPE_KIND_MISMATCH: 'Let all subgraphs define the name as the same kind of type, or rename one.',
  UNKNOWN_FEDERATION_LINK_VERSION: 'Link a federation version up to v2.9.',
};

const GENERAL_ADVICE =
  'Compare how the subgraphs named here define it, and let its owner decide which definition holds.';

/** Reads subgraphs, type and field out of a composition error and adds what to do. */
export function explainCompositionError(
  error: GraphQLError,
  subgraphNames: readonly string[],
): CompositionProblem {
  const { code: given, subgraphName: named } = error.extensions;
  const code = typeof given === 'string' ? given : 'COMPOSITION_FAILED';
  const message = error.message.replace(/^\[[^\]]*\] /, '');
  return {
    code,
    message,
    subgraphs: typeof named === 'string' ? [named] : subgraphsIn(message, subgraphNames),
    ...coordinateIn(message),
    advice: ADVICE[code] ?? GENERAL_ADVICE,
  };
}

/** One problem as lines for a terminal. */
export function printCompositionProblem(problem: CompositionProblem): string {
  const { code, message, subgraphs, type, field, advice } = problem;
  const place =
    type === undefined ? '' : `  at: ${field === undefined ? type : `${type}.${field}`}`;
  const owners = subgraphs.length === 0 ? '' : `  subgraphs: ${subgraphs.join(', ')}`;
  const lines = [`${code}${owners}${place}`, message, `To do: ${advice}`];
  return lines.join('\n').replaceAll('\n', '\n  ');
}

function subgraphsIn(message: string, names: readonly string[]): string[] {
  return names.filter((name) => message.includes(`"${name}"`));
}

function coordinateIn(message: string): { type?: string; field?: string } {
  const field = /"([A-Za-z_]\w*)\.([A-Za-z_]\w*)(?:\([^"]*)?"/.exec(message);
  if (field?.[1] !== undefined && field[2] !== undefined)
    return { type: field[1], field: field[2] };
  const type = /[Tt]ype "?([A-Za-z_]\w*)"?/.exec(message)?.[1];
  return type === undefined ? {} : { type };
}
