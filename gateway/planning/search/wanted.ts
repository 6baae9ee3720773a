import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { joinedSets } from '../graph/field-sets';
import { type Grouping, groupFields } from './group-fields';
import { type Fragments, onType, readFragment } from './read-fragment';

/** One key of the answer that is asked for. */
export interface WantedField {
  /** The key in the answer. */
  readonly key: string;
  readonly name: string;
  /** The field as it is asked for, with its arguments. */
  readonly node: FieldNode;
  readonly below: Wanted | undefined;
}

/** A field that is asked for on some of the types that may stand at a place. */
export interface WantedGroup {
  readonly field: WantedField;
  readonly types: readonly string[];
  /** The innermost type condition around the field. */
  readonly condition: string | undefined;
}

/** Makes {@link Wanted} of the selection sets of one document, one for each combination. */
export class WantedSource {
  private readonly made = new Map<string, Wanted>();
  private readonly ids = new WeakMap<SelectionSetNode, number>();
  private count = 0;

  constructor(
    readonly fragments: Fragments,
    readonly isA: Grouping['isA'],
  ) {}

  of(sets: readonly SelectionSetNode[]): Wanted {
    const place = sets.map((set) => this.idOf(set)).join(' ');
    let wanted = this.made.get(place);
    if (wanted === undefined) {
      wanted = new Wanted(this, sets, this.made.size);
      this.made.set(place, wanted);
    }
    return wanted;
  }

  ofSelections(selections: readonly SelectionNode[]): Wanted {
    return this.of([{ kind: Kind.SELECTION_SET, selections }]);
  }

  private idOf(set: SelectionSetNode): number {
    const known = this.ids.get(set) ?? ++this.count;
    this.ids.set(set, known);
    return known;
  }
}

/**
 * What is asked for at one place, worked out for the types that may stand there when they are known
 * (https://spec.graphql.org/October2021/#CollectFields()).
 */
export class Wanted {
  private readonly fields = new Map<string, readonly WantedField[]>();
  private readonly groups = new WeakMap<readonly string[], readonly WantedGroup[]>();

  constructor(
    private readonly source: WantedSource,
    readonly sets: readonly SelectionSetNode[],
    readonly id: number,
  ) {}

  /** What is asked for on an object of a type, types themselves left out. */
  fieldsOn(typeName: string): readonly WantedField[] {
    let known = this.fields.get(typeName);
    if (known === undefined) {
      known = this.groupsFor([typeName]).map(({ field }) => field);
      this.fields.set(typeName, known);
    }
    return known;
  }

  /** What is asked for where an object of any of these types may stand. */
  groupsOn(types: readonly string[]): readonly WantedGroup[] {
    let known = this.groups.get(types);
    if (known === undefined) {
      known = this.groupsFor(types);
      this.groups.set(types, known);
    }
    return known;
  }

  /** The fragments that hold for some objects of an abstract type and not for all. */
  narrower(typeName: string): readonly SelectionNode[] {
    const found: SelectionNode[] = [];
    this.walk(this.sets, (selection, condition) => {
      if (selection.kind === Kind.FIELD) return false;
      const isWider = condition === undefined || this.source.isA(typeName, condition);
      if (!isWider) found.push(asInline(selection, condition, this.source.fragments));
      return isWider;
    });
    return found;
  }

  /** Whether the type of an object is asked for. */
  asksType(typeName: string): boolean {
    let isAsked = false;
    this.walk(this.sets, (selection, condition) => {
      if (selection.kind === Kind.FIELD) isAsked ||= selection.name.value === '__typename';
      return condition === undefined || this.source.isA(typeName, condition);
    });
    return isAsked;
  }

  private groupsFor(types: readonly string[]): WantedGroup[] {
    return groupFields(this.sets, types, this.source).map(({ nodes, condition, types: at }) => ({
      field: this.fieldOf(nodes),
      types: at,
      condition,
    }));
  }

  private fieldOf(nodes: readonly FieldNode[]): WantedField {
    const node = nodes[0] as FieldNode;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key: node.alias?.value ?? node.name.value,
      name: node.name.value,
      node,
      below: sets.length > 0 ? this.source.of(sets) : undefined,
    };
  }

  /** Visits selections; a fragment is entered when the visitor says so. */
  private walk(
    sets: readonly SelectionSetNode[],
    visit: (selection: SelectionNode, condition: string | undefined) => boolean,
    visited = new Set<string>(),
  ): void {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      const fragment =
        selection.kind === Kind.FIELD ? undefined : readFragment(selection, this.source.fragments);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const isEntered = visit(selection, fragment?.condition);
      if (fragment && isEntered) this.walk([fragment.set], visit, visited);
    }
  }
}

function asInline(
  selection: SelectionNode,
  condition: string | undefined,
  fragments: Fragments,
): SelectionNode {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection;
  const set = readFragment(selection, fragments)?.set;
  return set === undefined || condition === undefined ? selection : onType(condition, set);
}

/** The field as one node, however often it was written. */
export function nodeOf({ node, below }: WantedField): FieldNode {
  return below === undefined ? node : { ...node, selectionSet: joinedSets(below.sets) };
}
