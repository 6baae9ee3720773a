import { type DocumentNode, Kind } from 'graphql';
import {
  type FieldRule,
  type FieldRules,
  strictestRule,
  withDefaults,
} from '../../shared/sharing/contract/field-rule';
import { typesWithFields } from './read-join-directives';
import {
  type ResponsibilityNames,
  responsibilityNames,
} from '../../shared/sharing/contract/responsibility-names';
import { type FieldsNode, statedBy } from '../../shared/sharing/contract/stated-rules';

/**
 * The rule of every field of a supergraph; empty when no owner states levels. As soon as one does, a
 * field of which nothing is stated is SEVERE. A type is held to what its interfaces state, and a field
 * asked of an interface to the strictest rule of the types behind it.
 */
export function readRules(document: DocumentNode): FieldRules {
  const names = responsibilityNames(document);
  if (names === undefined) return new Map();
  const types = typesWithFields(document);
  const stated = new Map(types.flatMap((type) => statedOf(type, names)));
  const rules = new Map(stated);
  const raise = (coordinate: string, other: FieldRule | undefined): void => {
    const own = rules.get(coordinate);
    if (own !== undefined && other !== undefined) rules.set(coordinate, strictestRule(own, other));
  };
  const pairs = types.flatMap(sharedFields);
  for (const { own, shared } of pairs) raise(own, stated.get(shared));
  for (const { own, shared } of pairs) raise(shared, rules.get(own));
  return rules;
}

function statedOf(type: FieldsNode, names: ResponsibilityNames): [string, FieldRule][] {
  const ofType = statedBy(type.directives, names);
  return (type.fields ?? []).map((field) => {
    const rule = withDefaults(statedBy(field.directives, names), ofType);
    return [`${type.name.value}.${field.name.value}`, { level: 'SEVERE', ...rule }];
  });
}

/** The fields of an object type with those of its interfaces that they stand for. */
function sharedFields(type: FieldsNode): { own: string; shared: string }[] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  return (type.interfaces ?? []).flatMap((abstract) =>
    (type.fields ?? []).map(({ name }) => ({
      own: `${type.name.value}.${name.value}`,
      shared: `${abstract.name.value}.${name.value}`,
    })),
  );
}
