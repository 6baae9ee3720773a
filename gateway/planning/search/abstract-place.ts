import { Kind, type SelectionNode } from 'graphql';
import { isTorn } from './is-torn';
import { placeField } from './place-field';
import type { Leftover, Planning } from './planning';
import { onType } from './read-fragment';
import { type Spot, type Visit, spotOf } from './spot';
import type { Wanted, WantedField, WantedGroup } from './wanted';

/** A place where objects of several types may stand. */
export class AbstractPlace {
  private readonly types: readonly string[];
  private readonly fields = new Map<Spot, WantedField[]>();

  constructor(
    private readonly planning: Planning,
    private readonly visit: Visit,
  ) {
    this.types = visit.types;
  }

  plan(wanted: Wanted): Leftover {
    this.visit.typed.asksType = true;
    this.planning.touched.add(this.visit.unit);
    for (const group of wanted.groupsOn(this.types)) this.planGroup(group);
    const rest = [...this.fields].map(([spot, fields]) => ({
      spot,
      fields,
      selections: this.planning.planFields(spot, fields),
    }));
    if (isTorn(rest)) return wanted.sets.flatMap(({ selections }) => selections);
    return rest.flatMap(({ spot, selections }): SelectionNode[] =>
      selections.length === 0
        ? []
        : [onType(spot.typeName, { kind: Kind.SELECTION_SET, selections })],
    );
  }

  /** A field is asked for on all types together where the subgraph gives it of each of them. */
  private planGroup(group: WantedGroup): void {
    const { field, types } = group;
    const together = this.together(group);
    const { view } = this.planning;
    const join = together && view.fieldIn(together.graph, together.via, field.name);
    if (together && join && types.every((name) => this.isGiven(name, field.name))) {
      const rest = placeField(this.planning, together, field, join);
      if (rest?.selectionSet === undefined) return;
      const below = this.planning.wanted.of([rest.selectionSet]);
      return this.planEach(types, { ...field, node: rest, below });
    }
    if (together && types.every((name) => this.isLent(name, field.name, together.via))) {
      return this.want(this.interfaceSpot(together), field);
    }
    this.planEach(types, field);
  }

  /** The place for all objects of a group, if the subgraph has a name for them. */
  private together({ types, condition }: WantedGroup): Visit | undefined {
    const { visit } = this;
    const { view } = this.planning;
    if (types === this.types) return visit;
    if (condition === undefined || !view.isAbstract(condition)) return undefined;
    const known = new Set(view.possibleIn(visit.graph, condition));
    const isExact = this.types.every((name) => known.has(name) === types.includes(name));
    return isExact ? this.narrowed(condition) : undefined;
  }

  private narrowed(condition: string): Visit {
    const { visit } = this;
    const { view } = this.planning;
    return {
      ...visit,
      via: condition,
      types: view.possibleIn(visit.graph, condition),
      selection: visit.selection.on(condition),
      path: [...visit.path, { TypeCondition: [condition] }],
      spots: new Map(),
    };
  }

  private isGiven(typeName: string, fieldName: string): boolean {
    const { graph, provided } = this.visit;
    return this.planning.view.localField(graph, typeName, fieldName, provided) !== undefined;
  }

  /** Whether a field comes only from subgraphs that know the interface as an object. */
  private isLent(typeName: string, fieldName: string, via: string): boolean {
    const sources = this.planning.view.sources(typeName, fieldName);
    return sources.length > 0 && sources.every((source) => source.via === via);
  }

  private interfaceSpot(at: Visit): Spot {
    let spot = this.visit.spots.get(at.via);
    if (spot === undefined) {
      spot = spotOf(at.via, at.path, [at]);
      this.visit.spots.set(at.via, spot);
    }
    return spot;
  }

  private planEach(types: readonly string[], field: WantedField): void {
    for (const typeName of types) this.want(this.typeSpot(typeName), field);
  }

  private typeSpot(typeName: string): Spot {
    const { visit } = this;
    let spot = visit.spots.get(typeName);
    if (spot === undefined) {
      const own = this.narrowed(typeName);
      const { view } = this.planning;
      const inherited = (visit.parent?.visits ?? []).filter(({ graph, via }) =>
        view.isObjectIn(graph, via),
      );
      spot = spotOf(typeName, own.path, [own, ...inherited]);
      visit.spots.set(typeName, spot);
    }
    return spot;
  }

  private want(spot: Spot, field: WantedField): void {
    this.fields.set(spot, [...(this.fields.get(spot) ?? []), field]);
  }
}
