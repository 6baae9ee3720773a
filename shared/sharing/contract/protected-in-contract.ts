import { type DocumentNode, type GraphQLSchema, Kind, getNamedType, isObjectType } from 'graphql';
import type { SharedField } from '../sharing-policy';
import { type FieldRule, strictestRule } from './field-rule';
import { hasFields, readStatedRules } from './stated-rules';

/** A field that not everybody may have, as its owner's contract rates it. */
export interface ProtectedInContract {
  readonly field: SharedField;
  /** Whether it gives numbers: of those an exact count is the value itself. */
  readonly isNumber: boolean;
}

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

/**
 * The fields above LOW that one owner gives on object types, by coordinate. A type is held to what its
 * interfaces state too. Of a contract that speaks of no levels nothing is protected.
 */
export function protectedInContract(
  subgraph: string,
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, ProtectedInContract> {
  const { speaks, rules } = readStatedRules(document);
  if (!speaks) return new Map();
  const found = new Map<string, ProtectedInContract>();
  for (const [coordinate, own] of rules) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const given = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    const rule = interfacesOf(document, typeName)
      .map((name) => rules.get(`${name}.${fieldName}`) ?? {})
      .reduce<FieldRule>(strictestRule, own);
    const { level = 'SEVERE' } = rule;
    if (given === undefined || level === 'LOW') continue;
    const field = { coordinate, ...rule, level, subgraphs: [subgraph] };
    found.set(coordinate, { field, isNumber: NUMBERS.has(getNamedType(given.type).name) });
  }
  return found;
}

function interfacesOf({ definitions }: DocumentNode, typeName: string): string[] {
  return definitions.flatMap((node) =>
    hasFields(node) && node.kind !== Kind.INTERFACE_TYPE_DEFINITION && node.name.value === typeName
      ? (node.interfaces ?? []).map(({ name }) => name.value)
      : [],
  );
}
