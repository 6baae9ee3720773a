import type { DefinitionNode, DocumentNode } from 'graphql';
import { PassageError } from '../../shared/core/errors';

/** Directives by which an owner restricts who may read a field. */
const RESTRICTING = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * Serving a field that its owner restricted, without enforcing the restriction, would give it to
 * everybody: such a supergraph is not served at all.
 * @throws PassageError FILE_MALFORMED with the first type or field.
 */
export function refuseUnenforced(document: DocumentNode): void {
  const [found] = document.definitions.flatMap(restrictionsOf);
  if (found === undefined) return;
  throw new PassageError('FILE_MALFORMED', 'the supergraph restricts who may read a field', {
    value: found,
    expected:
      'no @authenticated, @requiresScopes or @policy: this gateway does not enforce them yet',
  });
}

function restrictionsOf(definition: DefinitionNode): string[] {
  if (!('name' in definition) || !('directives' in definition)) return [];
  const type = definition.name?.value ?? '';
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  return [
    ...restrictions(definition.directives, type),
    ...fields.flatMap(({ name, directives }) => restrictions(directives, `${type}.${name.value}`)),
  ];
}

function restrictions(directives: readonly { name: { value: string } }[] = [], place: string) {
  return directives
    .map(({ name }) => name.value.split('__').at(-1) ?? '')
    .filter((name) => RESTRICTING.has(name))
    .map((name) => `@${name} on ${place}`);
}
