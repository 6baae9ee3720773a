import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { dataTypes } from './read-join-directives';

/** One thing that whoever reads must have; of scopes and policies all of one of the lists. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

/** What owners wrote on types and fields, by `Type` and `Type.field`. */
export type Restrictions = ReadonlyMap<string, readonly Requirement[]>;

type Read = (directive: ConstDirectiveNode) => Requirement;

const READERS: Readonly<Record<string, Read>> = {
  authenticated: () => ({ kind: 'authenticated' }),
  requiresScopes: (directive) => ({ kind: 'scopes', anyOf: listsIn(directive, 'scopes') }),
  policy: (directive) => ({ kind: 'policies', anyOf: listsIn(directive, 'policies') }),
};

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` of a supergraph, by whatever names it links them
 * (https://specs.apollo.dev/link/v1.0). Subgraphs' own names for them end with composition.
 */
export function readRestrictions(document: DocumentNode): Restrictions {
  const readers = readersByName(document);
  const restrictions = new Map<string, readonly Requirement[]>();
  const note = (place: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const found = directives.flatMap((directive) => {
      const read = readers.get(directive.name.value);
      return read === undefined ? [] : [read(directive)];
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

/** A name as it stands, with the name of its specification before it, and as a link renames it. */
function readersByName(document: DocumentNode): ReadonlyMap<string, Read> {
  const readers = new Map<string, Read>();
  for (const [name, read] of Object.entries(READERS)) {
    for (const prefix of ['', `${name}__`, 'federation__']) readers.set(prefix + name, read);
  }
  for (const link of linksOf(document)) {
    const specification = /\/(\w+)\/v\d+\.\d+\/?$/.exec(link.url)?.[1] ?? '';
    const own = READERS[specification];
    if (own !== undefined && link.as !== undefined) {
      readers.set(link.as, own);
      readers.set(`${link.as}__${specification}`, own);
    }
    for (const { name, as } of link.imports) {
      const read = READERS[name.replace(/^@/, '')];
      if (read !== undefined) readers.set(as.replace(/^@/, ''), read);
    }
  }
  return readers;
}

interface Link {
  readonly url: string;
  readonly as: string | undefined;
  readonly imports: readonly { readonly name: string; readonly as: string }[];
}

function linksOf(document: DocumentNode): Link[] {
  const schemas = document.definitions.filter(
    (node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION,
  );
  return schemas
    .flatMap(({ directives = [] }) => directives)
    .filter(({ name }) => name.value === 'link' || name.value === 'core')
    .map((directive) => {
      const given = argumentsOf(directive);
      const as = given['as'];
      const imports = Array.isArray(given['import']) ? (given['import'] as unknown[]) : [];
      return {
        url: text(given['url'] ?? given['feature']),
        as: typeof as === 'string' ? as : undefined,
        imports: imports.map(asImport),
      };
    });
}

function asImport(given: unknown): { name: string; as: string } {
  if (typeof given === 'string') return { name: given, as: given };
  const { name, as } = given as Record<string, unknown>;
  return { name: text(name), as: text(as ?? name) };
}

/** Lists of names; a single name is a list of one, as GraphQL coerces it. */
function listsIn(directive: ConstDirectiveNode, name: string): string[][] {
  const given = argumentsOf(directive)[name];
  return asList(given).map((inner) => asList(inner).map(text));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
