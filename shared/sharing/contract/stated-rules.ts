import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { type FieldRule, type FieldRules, ruleOf, strictestRule, withDefaults } from './field-rule';
import { directiveArguments } from './directive-arguments';
import {
  RESPONSIBILITY_DIRECTIVES,
  type ResponsibilityNames,
  responsibilityNames,
} from './responsibility-names';

/** What one owner's schema says of the fields that it gives. */
export interface StatedRules {
  /** Whether the schema speaks of data responsibility at all. */
  readonly speaks: boolean;
  readonly rules: FieldRules;
  /** Coordinates of fields of which neither they nor their type state a level. */
  readonly unstated: readonly string[];
}

export type FieldsNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

export function hasFields(node: DefinitionNode): node is FieldsNode {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

/**
 * Reads the rule of every field of a subgraph. What a type states counts for its fields that state
 * nothing themselves; fields that are only named here (`@external`) are their owner's to rate.
 */
export function readStatedRules(document: DocumentNode): StatedRules {
  const names = responsibilityNames(document);
  const types = document.definitions.filter(hasFields);
  const defaults = new Map<string, FieldRule>();
  for (const { name, directives } of types) {
    const stated = names === undefined ? {} : statedBy(directives, names);
    defaults.set(name.value, strictestRule(defaults.get(name.value) ?? {}, stated));
  }
  const isPerRecord = names !== undefined && decidesPerRecord(document, names);
  const rules = new Map<string, FieldRule>();
  for (const { name, fields = [] } of types) {
    for (const field of fields.filter(isGiven)) {
      const stated = names === undefined ? {} : statedBy(field.directives, names);
      const rule = withDefaults(stated, defaults.get(name.value) ?? {});
      const isOwners = isPerRecord && rule.level !== undefined && rule.level !== 'LOW';
      const coordinate = `${name.value}.${field.name.value}`;
      rules.set(coordinate, isOwners ? { ...rule, perRecord: true } : rule);
    }
  }
  const unstated = [...rules].flatMap(([at, { level }]) => (level === undefined ? [at] : []));
  return { speaks: names !== undefined, rules, unstated };
}

/** The rule that directives state, whatever they are called. */
export function statedBy(
  directives: readonly ConstDirectiveNode[] = [],
  names: ResponsibilityNames,
): FieldRule {
  const parts = RESPONSIBILITY_DIRECTIVES.flatMap((directive) =>
    directiveArguments({ directives }, names[directive]).map((use) => ruleOf(directive, use)),
  );
  return Object.assign({}, ...parts) as FieldRule;
}

/** A subgraph may say once that it decides record by record on everything above LOW. */
function decidesPerRecord(
  { definitions }: DocumentNode,
  { decidedPerRecord }: ResponsibilityNames,
) {
  return definitions.some(
    (node) =>
      (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION) &&
      directiveArguments(node, decidedPerRecord).length > 0,
  );
}

function isGiven({ name, directives = [] }: FieldDefinitionNode): boolean {
  const isExternal = directives.some((directive) => /(^|__)external$/.test(directive.name.value));
  return !isExternal && name.value !== '_entities' && name.value !== '_service';
}
