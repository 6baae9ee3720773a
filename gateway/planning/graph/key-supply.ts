import { Kind, type SelectionNode } from 'graphql';
import type { GraphView } from './graph-view';
import type { Provided } from './provided';

/** A subgraph where an entity is known, and by which type name. */
export interface Station {
  readonly graph: string;
  readonly via: string;
  readonly provided?: Provided | undefined;
}

/** Tells which stations give what a key needs. */
export class KeySupply {
  private readonly held = new Map<string, boolean>();

  constructor(
    private readonly view: GraphView,
    /** Whether there is a way of an entity from one station to another. */
    private readonly isReached: (typeName: string, from: Station, to: Station) => boolean,
  ) {}

  /** Whether a station gives a field of a key; `isDeep`: also what others add to a nested entity. */
  gives(station: Station, selection: SelectionNode, isDeep: boolean): boolean {
    const { graph, via, provided } = station;
    if (this.view.holdsSelection(graph, via, selection, provided)) return true;
    return isDeep && this.givesDeep(graph, via, selection);
  }

  /** Whether what is missing of a nested key can be fetched for the nested entity. */
  private givesDeep(graph: string, typeName: string, selection: SelectionNode): boolean {
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return false;
    const place = `${graph} ${typeName} ${JSON.stringify(selection)}`;
    const known = this.held.get(place);
    if (known !== undefined) return known;
    this.held.set(place, false);
    const join = this.view.localField(graph, typeName, selection.name.value);
    const isGiven =
      join !== undefined &&
      selection.selectionSet.selections.every((below) =>
        this.isReachable(graph, join.typeName, below),
      );
    this.held.set(place, isGiven);
    return isGiven;
  }

  private isReachable(graph: string, typeName: string, selection: SelectionNode): boolean {
    if (this.gives({ graph, via: typeName }, selection, true)) return true;
    if (selection.kind !== Kind.FIELD) return false;
    return this.view
      .sources(typeName, selection.name.value)
      .some(
        (source) =>
          source.join.requires === undefined &&
          this.gives(source, selection, true) &&
          this.isReached(typeName, { graph, via: typeName }, source),
      );
  }
}
