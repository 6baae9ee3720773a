import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
} from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { Variables } from '../execution/execution';
import { isIncluded } from '../planning/decide-conditions';
import type { StatedCosts } from '../supergraph/read-costs';
import { type InputCost, inputCostOf } from './input-costs';
import { type FieldSizes, type Size, sizesOf } from './list-sizes';

/** What an operation may cost at most, for the variables of one request. */
export type Cost = (variables: Variables) => number;

export interface CostRules {
  readonly schema: GraphQLSchema;
  readonly costs: StatedCosts;
  /** How long a list is taken to be of which nobody says it. */
  readonly listSize: number;
}

/** What any change costs beside what it gives back. */
const MUTATION_COST = 10;

/**
 * The static cost of an operation, as IBM's specification counts it
 * (https://ibm.github.io/graphql-specs/cost-spec.html) and Apollo's router: an object costs 1, a scalar nothing, a
 * list as much as its items; `@cost` gives other weights, `@listSize` sizes. Selections on different types
 * are added up.
 * @throws PassageError BAD_INPUT when a field is not told how many to give and must be.
 */
export function compileCost(
  rules: CostRules,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Cost {
  const root = rules.schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const compiling = new Compiling(rules, fragments);
  const sum = compiling.set(operation.selectionSet, root, NO_SIZES);
  const base = operation.operation === OperationTypeNode.MUTATION ? MUTATION_COST : 0;
  return (variables) => base + sum(variables);
}

type SizesBelow = FieldSizes['below'];

const NO_SIZES: SizesBelow = new Map();

class Compiling {
  constructor(
    private readonly rules: CostRules,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  set({ selections }: SelectionSetNode, type: GraphQLCompositeType, sizes: SizesBelow): Cost {
    const costs = selections.map((selection) => this.selection(selection, type, sizes));
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  }

  private selection(node: SelectionNode, type: GraphQLCompositeType, sizes: SizesBelow): Cost {
    const cost = this.included(node, type, sizes);
    if (!node.directives?.length) return cost;
    return (variables) =>
      isIncluded(node.directives, asConditions(variables)) ? cost(variables) : 0;
  }

  private included(node: SelectionNode, type: GraphQLCompositeType, sizes: SizesBelow): Cost {
    if (node.kind === Kind.FIELD) return this.field(node, type, sizes);
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
    if (fragment === undefined) return () => 0;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : this.rules.schema.getType(condition);
    return isCompositeType(narrowed) ? this.set(fragment.selectionSet, narrowed, sizes) : () => 0;
  }

  private field(node: FieldNode, type: GraphQLCompositeType, sizes: SizesBelow): Cost {
    const name = node.name.value;
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    if (definition === undefined) return () => 0;
    const { costs } = this.rules;
    const place = `${type.name}.${name}`;
    const places = this.placesOf(type, name);
    const [stated] = places.flatMap((it) => costs.listSizes.get(it) ?? []);
    const own = sizesOf(node, definition, stated);
    const returned = getNamedType(definition.type);
    const isComposite = isCompositeType(returned);
    const weights = places.flatMap((it) => costs.weights.get(it) ?? []);
    const usual = costs.weights.get(returned.name) ?? Number(isComposite);
    const weight = weights.length === 0 ? usual : Math.max(...weights);
    const below =
      isComposite && node.selectionSet ? this.set(node.selectionSet, returned, own.below) : FREE;
    const size = this.listSize(definition.type, sizes.get(name) ?? own.own);
    const told: InputCost = inputCostOf(costs, place, definition, node);
    return (variables) => size(variables) * (weight + below(variables)) + told(variables);
  }

  /** A field of an interface costs what the dearest of its types says. */
  private placesOf(type: GraphQLCompositeType, name: string): string[] {
    const types = isAbstractType(type)
      ? [type, ...this.rules.schema.getPossibleTypes(type)]
      : [type];
    return types.map((it) => `${it.name}.${name}`);
  }

  /** How many objects a field gives; lists within a list are of the usual size. */
  private listSize(type: Parameters<typeof getNullableType>[0], given: Size | undefined): Size {
    const { listSize } = this.rules;
    const list = getNullableType(type);
    if (!isListType(list)) return () => 1;
    const inner = this.listSize(list.ofType as never, undefined);
    if (given === undefined) return (variables) => listSize * inner(variables);
    return (variables) => (given(variables) || listSize) * inner(variables);
  }
}

const FREE: Cost = () => 0;

function asConditions(variables: Variables): Readonly<Record<string, boolean>> {
  return variables as Readonly<Record<string, boolean>>;
}
