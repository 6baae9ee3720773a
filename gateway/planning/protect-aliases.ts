import { type DocumentNode, visit } from 'graphql';

const PREFIX = 'passage__';

/**
 * Renames aliases that the engine reads itself, as `__typename` and `_entities`, or that begin as its own
 * do. An alias that says the field's own name is left out.
 * Aliases of `__schema` and `__type`, and all below them, stay as they are.
 */
export function protectAliases(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field(field) {
      const { name, alias } = field;
      if (name.value === '__schema' || name.value === '__type') return false;
      if (alias === undefined) return undefined;
      if (alias.value === name.value) return { ...field, alias: undefined };
      if (!alias.value.startsWith('_') && !alias.value.startsWith(PREFIX)) return undefined;
      return { ...field, alias: { ...alias, value: PREFIX + alias.value } };
    },
  });
}

/** The alias as the client wrote it. */
export function originalAlias(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}
