import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { FederatedGraph, FieldJoin, TypeFacts } from './federated-graph';
import { type Provided, isProvided, providedBelow, providedBy } from './provided';

/** A subgraph that can give a field of a type. */
export interface Source {
  readonly graph: string;
  /** The name of the entity there: the type itself, or an interface that the subgraph knows as an object. */
  readonly via: string;
  readonly join: FieldJoin;
}

const NO_TYPE: TypeFacts = {
  name: '',
  kind: 'leaf',
  joins: new Map(),
  fields: new Map(),
  ancestors: new Set(),
  self: [],
};

/** A supergraph as it is for one set of active `@override` labels. */
export class GraphView {
  private readonly sourcesOf = new Map<string, readonly Source[]>();

  constructor(
    readonly graph: FederatedGraph,
    private readonly activeLabels: ReadonlySet<string>,
  ) {}

  type(name: string): TypeFacts {
    return this.graph.types.get(name) ?? NO_TYPE;
  }

  isComposite(typeName: string): boolean {
    return this.type(typeName).kind !== 'leaf';
  }

  isAbstract(typeName: string): boolean {
    const { kind } = this.type(typeName);
    return kind === 'interface' || kind === 'union';
  }

  /** Whether a value of this type is an object of it as far as the subgraph knows. */
  isObjectIn(graph: string, typeName: string): boolean {
    const { kind, joins } = this.type(typeName);
    return kind === 'object' || joins.get(graph)?.isInterfaceObject === true;
  }

  /** The types that values of a type have in a subgraph: object types and interface objects. */
  possibleIn(graph: string, typeName: string): readonly string[] {
    if (this.isObjectIn(graph, typeName)) return this.type(typeName).self;
    const members = this.type(typeName).joins.get(graph)?.members ?? [];
    return members.length > 0 ? members : this.type(typeName).self;
  }

  readonly isA = (typeName: string, condition: string): boolean =>
    typeName === condition || this.type(typeName).ancestors.has(condition);

  /** What a subgraph says of a field, unless a label gives the field to another. */
  fieldIn(graph: string, typeName: string, fieldName: string): FieldJoin | undefined {
    const join = this.type(typeName).fields.get(fieldName)?.joins.get(graph);
    if (join?.whenLabel === undefined) return join;
    return this.activeLabels.has(join.whenLabel.label) === join.whenLabel.isActive
      ? join
      : undefined;
  }

  /** What a subgraph says of a field that it gives without being told of anything. */
  localField(
    graph: string,
    typeName: string,
    fieldName: string,
    provided?: Provided,
  ): FieldJoin | undefined {
    const join = this.fieldIn(graph, typeName, fieldName);
    if (join === undefined) return undefined;
    const isFree = !join.isExternal && join.requires === undefined;
    return isFree || isProvided(provided, typeName, fieldName, this.isA) ? join : undefined;
  }

  /** What is provided below a field, by the field itself and by those above it. */
  below(typeName: string, fieldName: string, join: FieldJoin, provided?: Provided) {
    const inherited = providedBelow(provided, typeName, fieldName, this.isA);
    return providedBy(join.provides ? [join.provides, ...inherited] : inherited);
  }

  /** All subgraphs that can give a field of an entity, in the order of the supergraph. */
  sources(typeName: string, fieldName: string): readonly Source[] {
    const place = `${typeName}.${fieldName}`;
    let known = this.sourcesOf.get(place);
    if (known === undefined) {
      known = this.findSources(typeName, fieldName);
      this.sourcesOf.set(place, known);
    }
    return known;
  }

  private findSources(typeName: string, fieldName: string): Source[] {
    const type = this.type(typeName);
    const own = this.joinsOf(typeName, fieldName);
    if (type.kind !== 'object') return own;
    const lent = [...type.ancestors].flatMap((ancestor) =>
      this.joinsOf(ancestor, fieldName).filter(
        ({ graph }) => this.type(ancestor).joins.get(graph)?.isInterfaceObject,
      ),
    );
    return [...own, ...lent];
  }

  private joinsOf(via: string, fieldName: string): Source[] {
    const field = this.type(via).fields.get(fieldName);
    return [...(field?.joins.keys() ?? [])].flatMap((graph) => {
      const join = this.fieldIn(graph, via, fieldName);
      return join === undefined || join.isExternal ? [] : [{ graph, via, join }];
    });
  }

  /** Whether a subgraph gives all of a field set of an object. */
  holds(graph: string, typeName: string, set: SelectionSetNode, provided?: Provided): boolean {
    return set.selections.every((selection) =>
      this.holdsSelection(graph, typeName, selection, provided),
    );
  }

  /** The same for one selection. */
  holdsSelection(
    graph: string,
    typeName: string,
    selection: SelectionNode,
    provided?: Provided,
  ): boolean {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return this.holds(graph, condition, selection.selectionSet, provided);
    }
    const name = selection.name.value;
    if (name === '__typename') return true;
    const join = this.localField(graph, typeName, name, provided);
    if (join === undefined) return false;
    if (selection.selectionSet === undefined) return true;
    const below = this.below(typeName, name, join, provided);
    return this.holds(graph, join.typeName, selection.selectionSet, below);
  }
}
