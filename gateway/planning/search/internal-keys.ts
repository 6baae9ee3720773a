import { type DocumentNode, type FieldNode, Kind, type SelectionNode, print, visit } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { Draw } from '../../../shared/core/caller';

const PREFIX = 'passage__need';

/**
 * Gives what a plan needs for itself, keys and required fields, keys in the answer that the client's
 * question does not use for anything else.
 */
export class InternalKeys {
  private readonly taken = new Set<string>();
  private readonly aliases = new Map<string, string>();
  private readonly aliased = new Map<SelectionSetNode, SelectionSetNode>();

  constructor(document: DocumentNode) {
    visit(document, {
      Field: ({ name, alias, arguments: given }) => {
        const key = alias?.value ?? name.value;
        if (key !== name.value || (given?.length ?? 0) > 0) this.taken.add(key);
      },
    });
  }

  /** The same field set, with an alias for each field that the client's keys would hide. */
  of(set: SelectionSetNode): SelectionSetNode {
    let known = this.aliased.get(set);
    if (known === undefined) {
      known = { ...set, selections: set.selections.map((selection) => this.selection(selection)) };
      this.aliased.set(set, known);
    }
    return known;
  }

  /** The same with keys that nothing else has: what is drawn for a field is told for it alone. */
  drawn(set: SelectionSetNode, { subgraph, field }: Draw): SelectionSetNode {
    return {
      ...set,
      selections: set.selections.map((one) => this.drawnSelection(one, `${subgraph} ${field}`)),
    };
  }

  private drawnSelection(selection: SelectionNode, draw: string): SelectionNode {
    const own = this.selection(selection);
    if (own.kind === Kind.FRAGMENT_SPREAD) return own;
    if (own.kind === Kind.INLINE_FRAGMENT) {
      const selections = own.selectionSet.selections.map((one) => this.drawnSelection(one, draw));
      return { ...own, selectionSet: { ...own.selectionSet, selections } };
    }
    return { ...own, alias: { kind: Kind.NAME, value: this.aliasFor(`${draw} ${askedBy(own)}`) } };
  }

  private selection(selection: SelectionNode): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return { ...selection, selectionSet: this.of(selection.selectionSet) };
    }
    const alias = this.aliasOf(selection);
    return {
      ...selection,
      ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
      ...(selection.selectionSet && { selectionSet: this.of(selection.selectionSet) }),
    };
  }

  private aliasOf({ name, arguments: given = [] }: FieldNode): string | undefined {
    if (given.length === 0 && !this.taken.has(name.value)) return undefined;
    return this.aliasFor(askedBy({ name, arguments: given }));
  }

  private aliasFor(asked: string): string {
    const alias = this.aliases.get(asked) ?? `${PREFIX}${this.aliases.size + 1}`;
    this.aliases.set(asked, alias);
    return alias;
  }
}

function askedBy({ name, arguments: given = [] }: Pick<FieldNode, 'name' | 'arguments'>): string {
  return `${name.value} ${given.map((argument) => print(argument)).join()}`;
}
