import { type DocumentNode, type GraphQLSchema, Kind, isObjectType, parseType } from 'graphql';
import type { SharedField } from '../shared-field';
import { type FieldRule, strictestRule } from './field-rule';
import { givesNumbers } from './gives-numbers';
import { withLesserFields } from './lesser-fields';
import { hasFields, readStatedRules } from './stated-rules';

/**
 * The fields above LOW that one owner gives on object types. A type is held to what its interfaces state
 * too. Of a contract that speaks of no levels nothing is protected.
 */
export function protectedInContract(
  subgraph: string,
  document: DocumentNode,
  schema: GraphQLSchema,
): SharedField[] {
  const { speaks, rules } = readStatedRules(document);
  if (!speaks) return [];
  const fields = [...rules].flatMap(([coordinate, own]): SharedField[] => {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const given = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    const rule = interfacesOf(document, typeName)
      .map((name) => rules.get(`${name}.${fieldName}`) ?? {})
      .reduce<FieldRule>(strictestRule, own);
    const { level = 'SEVERE' } = rule;
    if (given === undefined || level === 'LOW') return [];
    const isNumber = givesNumbers(parseType(String(given.type)));
    return [{ coordinate, ...rule, level, isNumber, subgraphs: [subgraph] }];
  });
  return withLesserFields(fields);
}

function interfacesOf({ definitions }: DocumentNode, typeName: string): string[] {
  return definitions.flatMap((node) =>
    hasFields(node) && node.kind !== Kind.INTERFACE_TYPE_DEFINITION && node.name.value === typeName
      ? (node.interfaces ?? []).map(({ name }) => name.value)
      : [],
  );
}
