import type { DocumentNode } from 'graphql';
import { BREAK, visit } from 'graphql';
import { PassageError } from '../../shared/core/errors';

/** Directives by which an owner restricts who may read a field. */
const RESTRICTING = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * Serving a field that its owner restricted, without enforcing the restriction, would give it to
 * everybody: such a supergraph is not served at all.
 * @throws PassageError FILE_MALFORMED with the first field or type.
 */
export function refuseUnenforced(document: DocumentNode): void {
  let found: string | undefined;
  visit(document, {
    DirectiveDefinition: () => false,
    Directive: ({ name }, _key, _parent, _path, ancestors) => {
      const plain = name.value.split('__').at(-1) ?? name.value;
      if (!RESTRICTING.has(plain)) return undefined;
      found = `@${plain} on ${placeOf(ancestors)}`;
      return BREAK;
    },
  });
  if (found === undefined) return;
  throw new PassageError('FILE_MALFORMED', 'the supergraph restricts who may read a field', {
    value: found,
    expected:
      'no @authenticated, @requiresScopes or @policy: this gateway does not enforce them yet',
  });
}

function placeOf(ancestors: readonly unknown[]): string {
  const named = ancestors.flatMap((ancestor) => {
    const { name } = ancestor as { name?: { value?: string } };
    return name?.value ? [name.value] : [];
  });
  return named.join('.');
}
