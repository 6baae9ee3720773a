import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { linkedDirectives } from './linked-directives';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { dataTypes } from './read-join-directives';

/** One thing that whoever reads must have; of scopes and policies all of one of the lists. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

/** What owners wrote on types and fields, by `Type` and `Type.field`. */
export type Restrictions = ReadonlyMap<string, readonly Requirement[]>;

const DIRECTIVES = ['authenticated', 'requiresScopes', 'policy'];

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` of a supergraph, by whatever names it links them.
 * Subgraphs' own names for them end with composition.
 */
export function readRestrictions(document: DocumentNode): Restrictions {
  const names = linkedDirectives(document, DIRECTIVES);
  const restrictions = new Map<string, readonly Requirement[]>();
  const note = (place: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const found = directives.flatMap((directive) => {
      const name = names.get(directive.name.value);
      return name === undefined ? [] : [requirementOf(name, directive)];
    });
    if (found.length > 0) restrictions.set(place, found);
  };
  for (const type of dataTypes(document)) {
    note(type.name.value, type.directives);
    const fields = 'fields' in type ? (type.fields ?? []) : [];
    for (const { name, directives } of fields) note(`${type.name.value}.${name.value}`, directives);
  }
  return restrictions;
}

function requirementOf(name: string, directive: ConstDirectiveNode): Requirement {
  const [given = {}] = directiveArguments({ directives: [directive] }, directive.name.value);
  if (name === 'authenticated') return { kind: 'authenticated' };
  return name === 'policy'
    ? { kind: 'policies', anyOf: listsIn(given['policies']) }
    : { kind: 'scopes', anyOf: listsIn(given['scopes']) };
}

/** Lists of names; a single name is a list of one, as GraphQL coerces it. */
function listsIn(given: unknown): string[][] {
  return asList(given).map((inner) => asList(inner).map(String));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
