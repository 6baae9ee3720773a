import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  type ScalarTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { SENSITIVITY_LEVELS } from '../../shared/core/sensitivity';
import { RECORD_LIMITS } from '../../shared/sharing/record-scope';
import {
  type FieldRule,
  type FieldRules,
  RUNG_NAMES,
  strictestRule,
} from '../../shared/sharing/contract/field-rule';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import {
  RESPONSIBILITY_DIRECTIVES,
  RESPONSIBILITY_URL,
  isResponsibilityLink,
  responsibilityNames,
} from '../../shared/sharing/contract/responsibility-names';
import {
  type FieldsNode,
  type StatedRules,
  hasFields,
} from '../../shared/sharing/contract/stated-rules';

/** A subgraph's schema without data responsibility: composers repeat such directives where owners meet. */
export function withoutRules(document: DocumentNode): DocumentNode {
  const names = responsibilityNames(document);
  if (names === undefined) return document;
  const ours = new Set<string>(Object.values(names));
  return visit(document, {
    Directive(node) {
      const [use = {}] = directiveArguments(
        { directives: [node as ConstDirectiveNode] },
        node.name.value,
      );
      const isLink = node.name.value === 'link' && isResponsibilityLink(use['url']);
      const isCarried =
        /(^|__)composeDirective$/.test(node.name.value) && ours.has(String(use['name']).slice(1));
      return isLink || isCarried || ours.has(node.name.value) ? null : undefined;
    },
    DirectiveDefinition: (node) => (ours.has(node.name.value) ? null : undefined),
  });
}

/** Where several owners give one field, the strictest of their rules. */
export function joinRules(stated: readonly StatedRules[]): FieldRules {
  const joined = new Map<string, FieldRule>();
  for (const [coordinate, rule] of stated.flatMap(({ rules }) => [...rules])) {
    joined.set(coordinate, strictestRule(joined.get(coordinate) ?? {}, rule));
  }
  return joined;
}

/** Writes the rules into a supergraph, one for each field, under the names of the specification. */
export function carryRules(supergraphSdl: string, rules: FieldRules): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const definitions = document.definitions.map((node) => withRules(node, rules));
  const known = new Set(definitions.flatMap((node) => ('name' in node ? [node.name?.value] : [])));
  const added = [...DIRECTIVES, ...ENUMS.filter(({ name }) => !known.has(name.value))];
  return print({ ...document, definitions: [...definitions, ...added] });
}

function withRules(node: DefinitionNode, rules: FieldRules): DefinitionNode {
  if (node.kind === Kind.SCHEMA_DEFINITION) {
    return { ...node, directives: [...(node.directives ?? []), LINK] };
  }
  if (!hasFields(node)) return node;
  const fields = (node.fields ?? []).map((field) => {
    const rule = ruleOfField(node, field.name.value, rules);
    return { ...field, directives: [...(field.directives ?? []), ...directivesOf(rule)] };
  });
  return { ...node, fields };
}

/** What an `@interfaceObject` adds to an interface stands on every type behind it, and its rule with it. */
function ruleOfField(type: FieldsNode, field: string, rules: FieldRules): FieldRule {
  const own = rules.get(`${type.name.value}.${field}`);
  if (own !== undefined) return own;
  const abstract = (type.interfaces ?? []).map(({ name }) => rules.get(`${name.value}.${field}`));
  return abstract.reduce<FieldRule>((joined, rule) => strictestRule(joined, rule ?? {}), {});
}

function directivesOf(rule: FieldRule) {
  const { level, minAdminLevel, smallCount, tells, recordLimits, ...how } = rule;
  const flags = [how.hidden ? ', hidden: true' : '', how.perRecord ? ', perRecord: true' : ''];
  return [
    ...(level === undefined ? [] : [directive(`@sensitivity(level: ${level}${flags.join('')})`)]),
    ...(minAdminLevel === undefined ? [] : [directive(`@minAdminLevel(level: ${minAdminLevel})`)]),
    ...(smallCount === undefined ? [] : [directive(`@smallCount(below: ${smallCount})`)]),
    ...(tells === undefined ? [] : [directive(`@tells(rung: ${RUNG_NAMES[tells]})`)]),
    ...(recordLimits === undefined
      ? []
      : [directive(`@recordLimits(by: [${recordLimits.join(', ')}])`)]),
  ];
}

function directive(text: string): ConstDirectiveNode {
  const [type] = parse(`scalar S ${text}`, { noLocation: true }).definitions;
  return (type as ScalarTypeDefinitionNode).directives![0]!;
}

const CARRIED = RESPONSIBILITY_DIRECTIVES.filter((name) => name !== 'decidedPerRecord');
const IMPORTS = CARRIED.map((name) => `"@${name}"`).join(', ');
const LINK = directive(`@link(url: "${RESPONSIBILITY_URL}", import: [${IMPORTS}])`);
const DIRECTIVES = parse(
  `directive @sensitivity(
     level: Sensitivity!, hidden: Boolean! = false, perRecord: Boolean! = false
   ) on OBJECT | INTERFACE | FIELD_DEFINITION
   directive @minAdminLevel(level: Int!) on OBJECT | INTERFACE | FIELD_DEFINITION
   directive @smallCount(below: Int!) on OBJECT | INTERFACE | FIELD_DEFINITION
   directive @tells(rung: Rung!) on FIELD_DEFINITION
   directive @recordLimits(by: [RecordLimit!]!) on OBJECT | INTERFACE | FIELD_DEFINITION`,
  { noLocation: true },
).definitions;
const ENUMS = parse(
  `enum Sensitivity { ${SENSITIVITY_LEVELS.join(' ')} }
   enum RecordLimit { ${RECORD_LIMITS.join(' ')} }
   enum Rung { ${Object.values(RUNG_NAMES).join(' ')} }`,
  { noLocation: true },
).definitions as EnumTypeDefinitionNode[];
