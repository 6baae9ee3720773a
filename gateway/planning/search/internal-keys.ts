import { type DocumentNode, type FieldNode, Kind, type SelectionNode, print, visit } from 'graphql';
import type { SelectionSetNode } from 'graphql';

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
    const asked = `${name.value} ${given.map((argument) => print(argument)).join()}`;
    const alias = this.aliases.get(asked) ?? `${PREFIX}${this.aliases.size + 1}`;
    this.aliases.set(asked, alias);
    return alias;
  }
}
