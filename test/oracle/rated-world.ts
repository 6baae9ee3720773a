import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  visit,
} from 'graphql';
import { SENSITIVITY_LEVELS, type Sensitivity, strictest } from '../../shared/core/sensitivity';
import { MockWorld } from './mock-world';
import { type SubgraphFacts, readSubgraph } from './owned-fields';
import { hashOf } from './random';

/** How one field of a rated world is to be treated, by its own reckoning and not by the gateway's. */
export interface RatedField {
  readonly level: Sensitivity;
  readonly hidden: boolean;
  readonly perRecord: boolean;
  /** Whether its owners hold records to the places that agreements name. */
  readonly held: boolean;
  /** The subgraphs that give it. */
  readonly givers: readonly string[];
}

/** A world of which every field has a level, with the model of who gives what at which level. */
export interface RatedWorld {
  readonly world: MockWorld;
  /** By `Type.field`, of object types. */
  readonly fields: ReadonlyMap<string, RatedField>;
}

const HEAD = `
extend schema @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity", "@recordLimits"])
directive @sensitivity(level: Sensitivity!, hidden: Boolean! = false, perRecord: Boolean! = false)
  on OBJECT | INTERFACE | FIELD_DEFINITION
directive @recordLimits(by: [RecordLimit!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
enum RecordLimit { PLACE PERIOD }
enum Sensitivity { LOW MODERATE HIGH SEVERE }
`;

/**
 * Rates every field of some subgraphs by a seed. What several owners need of each other stays LOW, because
 * owners are protected when subgraphs are composed.
 */
export function rateWorld(
  name: string,
  sdls: Readonly<Record<string, string>>,
  seed: number,
): RatedWorld {
  const facts = Object.entries(sdls).map(([subgraph, sdl]) => readSubgraph(subgraph, sdl));
  const open = openFields(facts);
  const shared = abstractFields(facts);
  const ruleOf = (coordinate: string) => {
    if (open(coordinate)) return LOW;
    const dice = hashOf(`${seed} ${coordinate}`);
    const level = SENSITIVITY_LEVELS[dice % 4]!;
    const isAbstract = shared.has(coordinate.split('.')[1] ?? '');
    const isHidden = !isAbstract && level !== 'LOW' && (dice >> 4) % 8 === 0;
    const perRecord = level !== 'LOW' && (dice >> 8) % 8 === 0;
    return { level, hidden: isHidden, perRecord, held: (dice >> 12) % 3 === 0 };
  };
  const rated = Object.fromEntries(
    facts.map(({ name: subgraph, document }) => [subgraph, rate(document, ruleOf) + HEAD]),
  );
  const world = new MockWorld(name, rated);
  return { world, fields: modelOf(world, facts, ruleOf) };
}

const LOW = { level: 'LOW', hidden: false, perRecord: false, held: false } as const;

/** Names of fields that interfaces have: what one type hides would be missing from all. */
function abstractFields(facts: readonly SubgraphFacts[]): ReadonlySet<string> {
  const interfaces = facts.flatMap(({ document }) =>
    document.definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION),
  );
  return new Set(interfaces.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)));
}

type RuleOf = (coordinate: string) => Omit<RatedField, 'givers'>;

/** Fields that more than one owner needs, and the objects of an `@interfaceObject`. */
function openFields(facts: readonly SubgraphFacts[]): (coordinate: string) => boolean {
  const names = new Set<string>();
  const types = new Set(facts.flatMap(({ interfaceObjects }) => [...interfaceObjects]));
  for (const { document, keys, fields } of facts) {
    const sets = [...keys.values()].flat();
    for (const { requires = '', provides = '', ...field } of fields) {
      sets.push(requires, provides);
      if (field.isExternal || field.overrides !== undefined) names.add(field.name);
    }
    for (const set of sets) for (const [word] of set.matchAll(/\w+/g)) names.add(word);
    for (const node of document.definitions) {
      const isImplementing =
        node.kind === Kind.OBJECT_TYPE_DEFINITION &&
        (node.interfaces ?? []).some(({ name }) => types.has(name.value));
      if (isImplementing) types.add(node.name.value);
    }
  }
  return (coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    return types.has(type) || names.has(field);
  };
}

function rate(document: DocumentNode, ruleOf: RuleOf): string {
  const rateFields = <T extends FieldsNode>(type: T): T => ({
    ...type,
    fields: (type.fields ?? []).map((field) => {
      const rules = directivesOf(ruleOf(`${type.name.value}.${field.name.value}`));
      return { ...field, directives: [...(field.directives ?? []), ...rules] };
    }),
  });
  return print(
    visit(document, { ObjectTypeDefinition: rateFields, InterfaceTypeDefinition: rateFields }),
  );
}

type FieldsNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function directivesOf(rule: ReturnType<RuleOf>): ConstDirectiveNode[] {
  const { level, hidden, perRecord, held } = rule;
  const argument = (name: string, value: ConstValueNode) => ({
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: name },
    value,
  });
  const directive = (name: string, given: ConstDirectiveNode['arguments']): ConstDirectiveNode => ({
    ...{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: given },
  });
  const sensitivity = directive('sensitivity', [
    argument('level', { kind: Kind.ENUM, value: level }),
    argument('hidden', { kind: Kind.BOOLEAN, value: hidden }),
    argument('perRecord', { kind: Kind.BOOLEAN, value: perRecord }),
  ]);
  const limits = directive('recordLimits', [argument('by', { kind: Kind.ENUM, value: 'PLACE' })]);
  return held ? [sensitivity, limits] : [sensitivity];
}

function modelOf(
  world: MockWorld,
  facts: readonly SubgraphFacts[],
  ruleOf: RuleOf,
): ReadonlyMap<string, RatedField> {
  const givers = new Map<string, string[]>();
  for (const { name, fields } of facts) {
    for (const field of fields.filter(({ isExternal }) => !isExternal)) {
      const coordinate = `${field.type}.${field.name}`;
      givers.set(coordinate, [...(givers.get(coordinate) ?? []), name]);
    }
  }
  return new Map(
    [...givers].map(([coordinate, subgraphs]) => {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = world.merged.getType(typeName);
      const interfaces = type !== undefined && 'getInterfaces' in type ? type.getInterfaces() : [];
      const shared = interfaces.filter((one) => fieldName in one.getFields());
      const own = ruleOf(coordinate);
      const all = [own, ...shared.map((one) => ruleOf(`${one.name}.${fieldName}`))];
      const field = {
        level: all.map(({ level }) => level).reduce(strictest),
        hidden: all.some(({ hidden }) => hidden),
        perRecord: all.every(({ perRecord }) => perRecord),
        held: all.every(({ held }) => held),
        givers: subgraphs,
      };
      return [coordinate, field] as const;
    }),
  );
}
