import { Choices } from './random';
import { FEATURES, type FeaturePart } from './world-features';

/** One field of the pool from which types are made; a name means the same type everywhere. */
interface PoolField {
  readonly name: string;
  readonly type: string;
  readonly named: string;
  readonly args: string;
}

interface Entity {
  readonly name: string;
  /** The key of each subgraph that has the entity, by the number of the subgraph. */
  readonly keys: ReadonlyMap<number, readonly string[]>;
  readonly keyFields: Readonly<Record<string, string>>;
  /** The lines of each subgraph. */
  readonly lines: Map<number, string[]>;
  readonly owners: Map<string, number[]>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject"
])`;

const WRAPPERS = ['T', 'T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T]]', '[[T!]!]!', '[[[T]!]]'];
const SCALARS = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Level', 'Blob'];
const WORDS = 'name level near parts note grid moment backer origin share weight links'.split(' ');
const ARGUMENTS = ['', '', '', '(by: Int! = 3)', '(like: Filter)', '(of: [Level!], text: String)'];

const SHARED = `
scalar Blob
enum Level { LOW HIGH SEVERE }
input Filter { min: Int = 2  most: Int! = 5  levels: [Level!]  inner: Filter }
`;

/** Some are decided for each question, `percent` by who asks. */
const LABELS = ['', ', label: "beta"', ', label: "gamma"', ', label: "percent(100)"'];

const VALUES: Readonly<Record<string, string>> = {
  Money: 'type Money @shareable { amount: Float!  currency: String  rates: [[Float]] }',
  Place: 'type Place @shareable { spot: ID!  label: String  around: [Place] }',
};

const KEY_STYLES: readonly Readonly<Record<string, string>>[] = [
  { id: 'ID!' },
  { id: 'ID!' },
  { id: 'ID!', region: 'String!' },
  { seat: 'Seat!' },
  { id: 'ID!', code: 'String!' },
];

/** Schemas of several subgraphs, made from a seed. They need not compose: then take another seed. */
export function generateWorld(seed: number): Record<string, string> {
  return new World(seed).print();
}

class World {
  private readonly choices: Choices;
  private readonly count: number;
  private readonly pool: PoolField[];
  private readonly entities: Entity[];
  private readonly unionMembers: string[];
  private readonly extra: Map<number, string[]> = new Map();
  private readonly features: Map<number, FeaturePart[]> = new Map();

  constructor(seed: number) {
    this.choices = new Choices(seed);
    this.count = 2 + this.choices.below(4);
    const names = ['Crisis', 'Plan', 'Area', 'Team'].slice(0, 2 + this.choices.below(3));
    this.unionMembers = this.choices.some(names, 2);
    this.pool = WORDS.map((word) => this.poolField(word, names));
    this.entities = names.map((name) => this.entity(name));
    for (const entity of this.entities) this.addSpecial(entity);
    if (this.choices.chance(0.5)) this.addInterfaceObject();
    this.addFeatures();
  }

  /** Each part of a feature goes to a subgraph of its own; with two subgraphs the last part is left out. */
  private addFeatures(): void {
    for (const feature of this.choices.some(FEATURES, 1)) {
      const order = this.choices.shuffled(Array.from({ length: this.count }, (_, index) => index));
      for (const [at, part] of feature(this.choices).entries()) {
        const index = order[at];
        if (index === undefined) continue;
        this.features.set(index, [...(this.features.get(index) ?? []), part]);
      }
    }
  }

  print(): Record<string, string> {
    const subgraphs = Array.from({ length: this.count }, (_, index) => index);
    return Object.fromEntries(subgraphs.map((index) => [`s${index}`, this.subgraph(index)]));
  }

  private poolField(name: string, entities: readonly string[]): PoolField {
    const { choices } = this;
    const dice = choices.below(10);
    let named = choices.pick(SCALARS);
    if (dice >= 5) named = choices.pick(entities);
    if (dice === 7) named = choices.pick(Object.keys(VALUES));
    if (dice === 8) named = 'Named';
    if (dice === 9) named = 'Thing';
    const type = choices.pick(WRAPPERS).replace('T', named);
    return { name, type, named, args: choices.pick(ARGUMENTS) };
  }

  private entity(name: string): Entity {
    const { choices } = this;
    const keyFields = choices.pick(KEY_STYLES);
    const all = Array.from({ length: this.count }, (_, index) => index);
    const present = choices.some(all, 2, 0.6);
    const keys = new Map(present.map((index, at) => [index, this.keysIn(keyFields, at)]));
    const entity = { name, keys, keyFields, lines: new Map(), owners: new Map() };
    for (const field of this.choices.some(this.pool, 3)) this.place(entity, field, present);
    return entity;
  }

  /** Two keys are bridged by the first subgraph, which knows both. */
  private keysIn(keyFields: Readonly<Record<string, string>>, at: number): string[] {
    if ('code' in keyFields) return at === 0 ? ['id', 'code'] : [this.choices.pick(['id', 'code'])];
    if ('seat' in keyFields) return ['seat { number }'];
    return [Object.keys(keyFields).join(' ')];
  }

  private place(entity: Entity, field: PoolField, present: readonly number[]): void {
    const { choices } = this;
    const owner = choices.pick(present);
    const others = present.filter((index) => index !== owner);
    const dice = choices.below(10);
    const line = `${field.name}${field.args}: ${field.type}`;
    const other = choices.pick(others);
    if (dice < 2) {
      const isLaxer = SCALARS.includes(field.named) && choices.chance(0.5);
      const laxer = isLaxer ? line.replace(/!$/, '') : line;
      this.add(entity, owner, `${line} @shareable`);
      this.add(entity, other, `${laxer} @shareable`);
      entity.owners.set(field.name, [owner, other]);
      return;
    }
    if (dice === 2) this.add(entity, other, line);
    this.add(entity, owner, `${line}${this.markOf(dice, other)}`);
    entity.owners.set(field.name, [owner]);
  }

  private markOf(dice: number, other: number): string {
    if (dice === 2) return ` @override(from: "s${other}"${this.choices.pick(LABELS)})`;
    return dice === 3 ? ' @tag(name: "t")' : '';
  }

  private add(entity: Entity, index: number, line: string): void {
    entity.lines.set(index, [...(entity.lines.get(index) ?? []), line]);
  }

  /** A field that needs another owner's, a field that comes with another's, a hidden field. */
  private addSpecial(entity: Entity): void {
    const { choices } = this;
    const present = [...entity.keys.keys()];
    const [giver, asker] = [choices.pick(present), choices.pick(present)];
    if (giver === asker) return;
    const isHidden = choices.chance(0.5);
    const need = choices.pick(['Int', 'String!', '[Int]', 'Level', 'Money']);
    const below = need === 'Money' ? ' { amount currency }' : '';
    this.add(entity, giver, `needed: ${need}${isHidden ? ' @inaccessible' : ''}`);
    this.add(entity, asker, `needed: ${need} @external`);
    this.add(entity, asker, `worked: Float @requires(fields: "needed${below}")`);
    if (choices.chance(0.5)) {
      this.add(entity, asker, `again: [Int] @requires(fields: "needed${below} apart")`);
      this.add(entity, asker, 'apart: ID @external');
      this.add(entity, giver, 'apart: ID');
    }
    this.add(entity, giver, 'carried: String @shareable');
    this.add(entity, asker, 'carried: String @external');
    this.extra.set(asker, [
      ...(this.extra.get(asker) ?? []),
      `carrier${entity.name}: [${entity.name}] @provides(fields: "carried")`,
    ]);
  }

  private interfaceObjects = false;

  private addInterfaceObject(): void {
    this.interfaceObjects = true;
  }

  private subgraph(index: number): string {
    const stubs = new Set<string>();
    const types = this.entities.map((entity) => this.entityIn(entity, index));
    const roots = this.rootsIn(index);
    const added = (this.features.get(index) ?? []).map((part) => part.types);
    const body = [...types, ...added, ...this.nodesIn(index), roots].join('\n');
    const used = [...body.matchAll(/: \[*(\w+)/g)].map(([, name]) => name ?? '');
    for (const { name } of this.entities) {
      const isUsed = used.includes(name) || used.includes('Thing');
      if (isUsed && !body.includes(`type ${name} `)) stubs.add(name);
    }
    const needed = [...stubs].map((name) => this.stub(name));
    const all = [body, ...needed].join('\n');
    const members = this.unionMembers.filter((name) => all.includes(`type ${name} `));
    const shared = Object.entries(VALUES).filter(([name]) => used.includes(name));
    return [
      LINK,
      SHARED,
      ...shared.map(([, sdl]) => sdl),
      all.includes('Seat') ? 'type Seat @shareable { number: Int!  letter: String }' : '',
      used.includes('Thing') ? `union Thing = ${members.join(' | ')}` : '',
      all.includes('Named') ? `interface Named { ${this.namedField()} }` : '',
      all,
    ].join('\n');
  }

  private namedField(): string {
    const { name, args, type } = this.pool[0] as PoolField;
    return `${name}${args}: ${type}`;
  }

  private entityIn({ name, keys, keyFields, lines }: Entity, index: number): string {
    const sets = keys.get(index);
    if (sets === undefined) return '';
    const keyLines = Object.entries(keyFields)
      .filter(([key]) => sets.some((set) => set.split(/\W+/).includes(key)))
      .map(([key, type]) => `${key}: ${type}`);
    const directives = sets.map((set) => `@key(fields: "${set}")`).join(' ');
    const own = lines.get(index) ?? [];
    const isNamed = own.some(
      (line) => line.startsWith(`${this.pool[0]?.name}`) && !line.includes('@external'),
    );
    const head = `type ${name} ${isNamed ? 'implements Named ' : ''}${directives}`;
    return `${head} {\n  ${[...keyLines, ...own].join('\n  ')}\n}`;
  }

  private stub(name: string): string {
    const entity = this.entities.find((it) => it.name === name);
    const [sets = []] = [...(entity?.keys.values() ?? [])];
    const set = sets[0] ?? 'id';
    const lines = Object.entries(entity?.keyFields ?? {}).filter(([key]) =>
      set.split(/\W+/).includes(key),
    );
    const body = lines.map(([key, type]) => `${key}: ${type}`).join(' ');
    return `type ${name} @key(fields: "${set}", resolvable: false) { ${body} }`;
  }

  private nodesIn(index: number): string[] {
    if (!this.interfaceObjects || index > 1) return [];
    if (index === 1) {
      return [
        'type Node @key(fields: "id") @interfaceObject { id: ID!  extra: Int  deep: [Money] }',
      ];
    }
    return [
      'interface Node @key(fields: "id") { id: ID!  title: String }',
      'type Road implements Node @key(fields: "id") { id: ID!  title: String  length: Float }',
      'type Port implements Node @key(fields: "id") { id: ID!  title: String  berths: [Int!] }',
    ];
  }

  private rootsIn(index: number): string {
    const { choices } = this;
    const present = this.entities.filter(({ keys }) => keys.has(index));
    const lines = present.map(
      ({ name }) => `any${name}${index}(id: ID!): ${choices.pick(WRAPPERS).replace('T', name)}`,
    );
    const extra = this.extra.get(index) ?? [];
    const nodes = this.interfaceObjects && index < 2 ? [`nodes${index}: [Node]`] : [];
    const loose = choices
      .some(this.pool, 1, 0.2)
      .map(({ name, args, type }) => `${name}${index}${args}: ${type}`);
    const shared = ['sharedPlace: Place @shareable'];
    const added = (this.features.get(index) ?? []).map((part) => part.roots);
    const all = [...lines, ...extra, ...nodes, ...loose, ...shared, ...added];
    return `type Query {\n  ${all.join('\n  ')}\n}${this.mutations(index)}`;
  }

  private mutations(index: number): string {
    const lines = this.entities
      .filter(({ keys }) => keys.has(index))
      .map(
        ({ name }) =>
          `set${name}${index}(id: ID!): ${this.choices.pick(WRAPPERS).replace('T', name)}`,
      );
    return lines.length === 0 ? '' : `\ntype Mutation { ${lines.join('  ')} }`;
  }
}
