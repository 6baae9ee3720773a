import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Fragments, readFragment } from './read-fragment';

/** The nodes that ask for one key of the answer on the same types. */
export interface FieldGroup {
  readonly nodes: readonly FieldNode[];
  readonly types: readonly string[];
  /** The innermost type condition around them. */
  readonly condition: string | undefined;
}

export interface Grouping {
  readonly fragments: Fragments;
  readonly isA: (typeName: string, condition: string) => boolean;
}

/** The fields asked for where an object of any of these types may stand, by key and types. */
export function groupFields(
  sets: readonly SelectionSetNode[],
  types: readonly string[],
  grouping: Grouping,
): readonly FieldGroup[] {
  const collector = new Collector(grouping);
  for (const { selections } of sets) collector.add(selections, { types, condition: undefined });
  return [...collector.groups.values()];
}

type Place = Pick<FieldGroup, 'types' | 'condition'>;

class Collector {
  readonly groups = new Map<string, Place & { readonly nodes: FieldNode[] }>();
  private readonly visited = new Set<string>();

  constructor(private readonly grouping: Grouping) {}

  add(selections: readonly SelectionNode[], place: Place): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.addField(selection, place);
      else this.addFragment(selection, place);
    }
  }

  private addField(field: FieldNode, place: Place): void {
    if (field.name.value.startsWith('__')) return;
    const key = `${field.alias?.value ?? field.name.value} ${place.types.join(' ')}`;
    const known = this.groups.get(key);
    if (known) known.nodes.push(field);
    else this.groups.set(key, { ...place, nodes: [field] });
  }

  private addFragment(selection: Exclude<SelectionNode, FieldNode>, place: Place): void {
    const fragment = readFragment(selection, this.grouping.fragments);
    if (fragment === undefined) return;
    const { condition = place.condition, set } = fragment;
    const types = this.narrowed(place, condition);
    if (types.length === 0) return;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const visit = `${selection.name.value} ${types.join(' ')}`;
      if (this.visited.has(visit)) return;
      this.visited.add(visit);
    }
    this.add(set.selections, { types, condition });
  }

  /** The list itself where all of it is kept. */
  private narrowed({ types, condition: within }: Place, condition: string | undefined) {
    if (condition === undefined || condition === within) return types;
    const kept = types.filter((name) => this.grouping.isA(name, condition));
    return kept.length === types.length ? types : kept;
  }
}
