import { type DocumentNode, visit } from 'graphql';

const PREFIX = 'passage__';

/**
 * Renames aliases that are also names of fields. A plan reads keys and required fields out of answers
 * by their names, so `{ code: name }` would make one value pass for another. An alias that says the
 * field's own name is left out.
 * Aliases of `__schema` and `__type`, and all below them, stay as they are.
 */
export function protectAliases(
  document: DocumentNode,
  isFieldName: (name: string) => boolean,
): DocumentNode {
  return visit(document, {
    Field(field) {
      const { name, alias } = field;
      if (name.value === '__schema' || name.value === '__type') return false;
      if (alias === undefined) return undefined;
      if (alias.value === name.value) return { ...field, alias: undefined };
      const isSafe = !alias.value.startsWith('_') && !isFieldName(alias.value);
      if (isSafe && !alias.value.startsWith(PREFIX)) return undefined;
      return { ...field, alias: { ...alias, value: PREFIX + alias.value } };
    },
  });
}

/** The alias as the client wrote it. */
export function originalAlias(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}

/** Asks for types under their own name only: whoever renders the answer knows each object's type. */
export function withPlainTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field) =>
      field.name.value === '__typename' && field.alias !== undefined
        ? { ...field, alias: undefined }
        : undefined,
  });
}
