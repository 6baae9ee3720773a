import { Kind, type ValueNode } from 'graphql';
import type { FetchNodePathSegment, FetchRewrite } from '../plan-nodes';
import type { Selection } from './selection';

/** What is printed of a selection set: its text, and what its reader must know. */
export class SelectionPrinter {
  readonly variables = new Set<string>();
  readonly renames: FetchRewrite[] = [];

  /** The selection set as GraphQL text. */
  print(selection: Selection, path: readonly FetchNodePathSegment[] = []): string {
    const inner = this.inner(selection, path);
    return `{ ${inner === '' ? '__typename' : inner} }`;
  }

  private inner(selection: Selection, path: readonly FetchNodePathSegment[]): string {
    const parts = selection.asksType ? ['__typename'] : [];
    for (const { answerKey, key, call, node, below } of selection.fields.values()) {
      const at = [...path, { Key: answerKey }];
      if (answerKey !== key) this.renames.push({ KeyRenamer: { path: at, renameKeyTo: key } });
      for (const { value } of node.arguments ?? []) this.noteVariables(value);
      const start = answerKey === node.name.value ? call : `${answerKey}: ${call}`;
      parts.push(below === undefined ? start : `${start} ${this.print(below, at)}`);
    }
    for (const fragment of selection.fragments.values()) {
      const inner = this.inner(fragment, path);
      if (inner !== '') parts.push(`... on ${fragment.typeName} { ${inner} }`);
    }
    return parts.join(' ');
  }

  private noteVariables(value: ValueNode): void {
    if (value.kind === Kind.VARIABLE) this.variables.add(value.name.value);
    else if (value.kind === Kind.LIST) value.values.forEach((item) => this.noteVariables(item));
    else if (value.kind === Kind.OBJECT) {
      for (const field of value.fields) this.noteVariables(field.value);
    }
  }
}
