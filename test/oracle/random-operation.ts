import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  GraphQLSchema,
  astFromValue,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import type { Choices } from './random';

/** Values to choose from for arguments, by the argument's name; others are made by their type. */
export type ArgumentValues = Readonly<Record<string, readonly string[]>>;

export interface RandomQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The schema as callers know it who may only read. */
export function withoutMutations(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), mutation: null });
}

const ALIASES = [
  ...['a', 'b', 'c', 'd', 'e', 'x1', 'name', 'code', 'pcode', 'area', 'id', 'level'],
  ...['__typename', 'passage__code', 'toString', '_entities', 'representations'],
];
const TEXTS = ['', 'x', 'ü "q" \\ \n', '\u2028'];
const DEEPEST = 4;

/**
 * A random query over a schema: aliases (also ones that are names of fields), fragments of every
 * kind, variables, `@skip` and `@include`, types. It may be invalid, when two fields share a key:
 * validate it.
 */
export class RandomOperation {
  private fragments: string[] = [];
  private declared: string[] = [];
  private variables: Record<string, unknown> = {};
  /** How each field is asked for: mostly the same way throughout, so that few keys conflict. */
  private asked = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
    private readonly values: ArgumentValues = {},
  ) {}

  next(): RandomQuestion {
    this.fragments = [];
    this.declared = [];
    this.variables = {};
    this.asked = new Map();
    const mutation = this.choices.chance(0.1) ? this.schema.getMutationType() : undefined;
    const kind = mutation ? 'mutation' : 'query';
    const root = mutation ?? this.schema.getQueryType();
    const body = this.selectionSet(root?.name ?? 'Query', 0);
    const text = [body, ...this.fragments].join('\n');
    const declared = [...this.declared];
    if (text.includes('$yes')) declared.push('$yes: Boolean = true');
    if (text.includes('$no')) {
      declared.push('$no: Boolean!');
      this.variables['no'] = false;
    }
    const head = declared.length > 0 ? `(${declared.join(', ')}) ` : '';
    return { query: `${kind} ${head}${text}`, variables: this.variables };
  }

  private selectionSet(typeName: string, depth: number): string {
    const count = 1 + this.choices.below(depth > 2 ? 2 : 4);
    const selections = Array.from({ length: count }, () => this.selection(typeName, depth));
    return `{ ${selections.join(' ')} }`;
  }

  private selection(typeName: string, depth: number): string {
    const { choices } = this;
    const type = this.schema.getType(typeName);
    const dice = choices.below(100);
    if (dice < 8) return choices.chance(0.8) ? '__typename' : `${this.alias()}: __typename`;
    if (dice < 25 && depth < DEEPEST) return this.fragment(typeName, depth);
    if (!isObjectType(type) && !isInterfaceType(type)) {
      return depth < DEEPEST ? this.fragment(typeName, depth) : '__typename';
    }
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const candidates = depth < DEEPEST ? fields : leaves;
    return candidates.length === 0 ? '__typename' : this.field(choices.pick(candidates), depth);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const like = `${field.name}/${field.args.map(({ name }) => name).join()}`;
    let start = this.asked.get(like);
    if (start === undefined || this.choices.chance(0.03)) {
      const alias = this.choices.chance(0.3) ? `${this.alias()}: ` : '';
      start = `${alias}${field.name}${this.args(field.args)}`;
      this.asked.set(like, start);
    }
    return `${start}${this.directive()}${this.subselection(field.type, depth)}`;
  }

  private subselection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    return isCompositeType(named) ? ` ${this.selectionSet(named.name, depth + 1)}` : '';
  }

  private fragment(typeName: string, depth: number): string {
    const condition = this.condition(typeName);
    const body = this.selectionSet(condition, depth + 1);
    const directive = this.directive();
    if (this.choices.chance(0.3)) {
      const name = `F${this.fragments.length}_${depth}`;
      this.fragments.push(`fragment ${name} on ${condition} ${body}`);
      return `...${name}${directive}`;
    }
    const isPlain = condition === typeName && this.choices.chance(0.5);
    return isPlain ? `...${directive} ${body}` : `... on ${condition}${directive} ${body}`;
  }

  /** The type itself, one of its object types, or an interface that one of them has. */
  private condition(typeName: string): string {
    const type = this.schema.getType(typeName);
    const possible = isAbstractType(type) ? [...this.schema.getPossibleTypes(type)] : [];
    const objects = isObjectType(type) ? [type] : possible;
    const interfaces = objects.flatMap((object) => object.getInterfaces());
    return this.choices.pick([typeName, ...[...possible, ...interfaces].map(({ name }) => name)]);
  }

  private args(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter((argument) => isRequiredArgument(argument) || this.choices.chance(0.5))
      .map(({ name, type }) => `${name}: ${this.argument(name, type)}`);
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private argument(name: string, type: GraphQLInputType): string {
    const values = this.values[name];
    return values === undefined ? this.literal(type) : this.choices.pick(values);
  }

  private literal(type: GraphQLInputType, depth = 0): string {
    if (this.choices.chance(0.25)) return this.variable(type);
    if (isNonNullType(type)) return this.literal(type.ofType, depth + 1);
    if (depth === 0 && this.choices.chance(0.1)) return 'null';
    if (isListType(type)) {
      const items = Array.from({ length: this.choices.below(3) }, () =>
        this.literal(type.ofType, depth + 1),
      );
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || (depth < 3 && this.choices.chance(0.4)))
        .map((field) => `${field.name}: ${this.literal(field.type, depth + 1)}`);
      return `{ ${fields.join(', ')} }`;
    }
    const value = this.value(type, depth);
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }

  private variable(type: GraphQLInputType): string {
    const name = `v${this.declared.length}`;
    const isLeftOut = !isNonNullType(type) && this.choices.chance(0.2);
    if (!isLeftOut) this.variables[name] = this.value(type, 0);
    this.declared.push(`$${name}: ${type.toString()}${this.initial(type)}`);
    return `$${name}`;
  }

  /** The value of a variable that is left out. */
  private initial(type: GraphQLInputType): string {
    if (!this.choices.chance(0.15)) return '';
    const value = astFromValue(this.value(type, 0), type);
    return value ? ` = ${print(value)}` : '';
  }

  /** A value of an input type, as it stands in JSON. */
  private value(type: GraphQLInputType, depth: number): unknown {
    const { choices } = this;
    if (isNonNullType(type)) return this.value(type.ofType, depth + 1);
    if (depth === 0 && choices.chance(0.1)) return null;
    if (isListType(type)) {
      return Array.from({ length: choices.below(3) }, () => this.value(type.ofType, depth + 1));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 3 && choices.chance(0.4)),
      );
      return Object.fromEntries(
        fields.map((field) => [field.name, this.value(field.type, depth + 1)]),
      );
    }
    if (isEnumType(type)) return choices.pick(type.getValues()).name;
    if (type.name === 'Int') return choices.pick([0, 1, -5, 2147483647]);
    if (type.name === 'Float') return choices.pick([0.5, 3, -1e10]);
    if (type.name === 'Boolean') return choices.chance(0.5);
    return choices.pick(TEXTS);
  }

  private directive(): string {
    if (!this.choices.chance(0.1)) return '';
    const value = this.choices.pick(['true', 'false', '$yes', '$no']);
    return ` @${this.choices.pick(['skip', 'include'])}(if: ${value})`;
  }

  private alias(): string {
    return this.choices.pick(ALIASES);
  }
}
