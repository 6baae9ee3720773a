import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { Draw } from '../../shared/core/caller';
import {
  type Annotated,
  directiveArguments,
} from '../../shared/sharing/contract/directive-arguments';
import { typesWithFields } from './read-join-directives';

/** A field that is given from protected fields of others, as their owners agreed when it was composed. */
export interface DrawnField extends Draw {
  /** The protected fields that are drawn for it, `Type.field`. */
  readonly needs: readonly string[];
  /** The agreements by which that was allowed then, as `id@version`. */
  readonly by: readonly string[];
}

/** Under the namespace of the specification, so that it needs no import. */
const DIRECTIVE = 'responsibility__drawn';
const [DEFINITION] = parse(
  `directive @${DIRECTIVE}(subgraph: String!, needs: [String!]!, by: [String!]!) on FIELD_DEFINITION`,
  { noLocation: true },
).definitions;

/** What stands on a field of a supergraph; undefined where nothing is drawn for it. */
export function drawnOn(field: Annotated, coordinate: string): DrawnField | undefined {
  const [use] = directiveArguments(field, DIRECTIVE);
  if (use === undefined) return undefined;
  const { subgraph, needs, by } = use;
  return { subgraph: String(subgraph), field: coordinate, needs: texts(needs), by: texts(by) };
}

/** For whom and for what it is drawn, which is all that a call tells of it. */
export function drawOf({ subgraph, field }: DrawnField): Draw {
  return { subgraph, field };
}

/** By coordinate, what composition recorded. */
export function readDrawnFields(document: DocumentNode): ReadonlyMap<string, DrawnField> {
  const found = typesWithFields(document).flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      return drawnOn(field, `${type.name.value}.${field.name.value}`) ?? [];
    }),
  );
  return new Map(found.map((drawn) => [drawn.field, drawn]));
}

/**
 * Writes into a supergraph what owners agreed to, so that it is loaded. Whether it is answered, the agreements
 * of the moment decide.
 */
export function recordDrawnFields(supergraphSdl: string, drawn: readonly DrawnField[]): string {
  if (drawn.length === 0) return supergraphSdl;
  const document = parse(supergraphSdl, { noLocation: true });
  let typeName = '';
  const recorded = visit(document, {
    ObjectTypeDefinition(type) {
      typeName = type.name.value;
    },
    FieldDefinition(field) {
      const own = drawn.find((one) => one.field === `${typeName}.${field.name.value}`);
      if (own === undefined) return undefined;
      return { ...field, directives: [...(field.directives ?? []), directiveOf(own)] };
    },
  });
  return print({ ...recorded, definitions: [...recorded.definitions, DEFINITION!] });
}

function directiveOf({ subgraph, needs, by }: DrawnField): ConstDirectiveNode {
  const argument = (name: string, value: string | readonly string[]) =>
    `${name}: ${JSON.stringify(value)}`;
  const given = [argument('subgraph', subgraph), argument('needs', needs), argument('by', by)];
  const [scalar] = parse(`scalar S @${DIRECTIVE}(${given.join(', ')})`, {
    noLocation: true,
  }).definitions;
  if (scalar?.kind !== Kind.SCALAR_TYPE_DEFINITION) throw new TypeError('not a scalar');
  return scalar.directives![0]!;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
