import { type DocumentNode, Kind } from 'graphql';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';

interface Link {
  readonly url: string;
  readonly as: string | undefined;
  readonly imports: readonly { readonly name: string; readonly as: string }[];
}

/**
 * The names by which a supergraph uses directives of specifications, each with its own name: as it stands,
 * with its specification before it, and as a link renames it (https://specs.apollo.dev/link/v1.0).
 */
export function linkedDirectives(
  document: DocumentNode,
  directives: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isOne = (name: string): boolean => directives.includes(name);
  for (const name of directives) {
    for (const prefix of ['', `${name}__`, 'federation__']) names.set(prefix + name, name);
  }
  for (const { url, as, imports } of linksOf(document)) {
    const specification = /\/(\w+)\/v\d+\.\d+\/?$/.exec(url)?.[1] ?? '';
    if (as !== undefined && isOne(specification)) names.set(as, specification);
    for (const name of as === undefined ? [] : directives) names.set(`${as}__${name}`, name);
    for (const given of imports) {
      const name = given.name.replace(/^@/, '');
      if (isOne(name)) names.set(given.as.replace(/^@/, ''), name);
    }
  }
  return names;
}

function linksOf(document: DocumentNode): Link[] {
  const schemas = document.definitions.filter(
    (node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION,
  );
  const uses = schemas.flatMap((node) => [
    ...directiveArguments(node, 'link'),
    ...directiveArguments(node, 'core'),
  ]);
  return uses.map(({ url, feature, as, import: imports }) => ({
    url: text(url ?? feature),
    as: typeof as === 'string' ? as : undefined,
    imports: (Array.isArray(imports) ? (imports as unknown[]) : []).map(asImport),
  }));
}

function asImport(given: unknown): { name: string; as: string } {
  if (typeof given === 'string') return { name: given, as: given };
  const { name, as } = (given ?? {}) as Record<string, unknown>;
  return { name: text(name), as: text(as ?? name) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
