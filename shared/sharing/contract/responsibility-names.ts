import { type DocumentNode, Kind } from 'graphql';
import { directiveArguments } from './directive-arguments';

/** The specification that the data responsibility directives belong to; a name, not an address. */
export const RESPONSIBILITY_URL = 'https://passage.example/responsibility/v1.0';

export const RESPONSIBILITY_DIRECTIVES = [
  'sensitivity',
  'minAdminLevel',
  'smallCount',
  'tells',
  'recordLimits',
  'decidedPerRecord',
] as const;

export type ResponsibilityDirective = (typeof RESPONSIBILITY_DIRECTIVES)[number];

/** What each directive is called in one document. */
export type ResponsibilityNames = Readonly<Record<ResponsibilityDirective, string>>;

const NAMESPACE = 'responsibility';
const SPECIFICATION = /\/responsibility\/v1(\.\d+)*\/?$/;

/**
 * What a subgraph calls the directives: as its `@link` imports them, under another name too
 * (https://specs.apollo.dev/link/v1.0). Undefined when it links no version of the specification.
 */
export function responsibilityNames(document: DocumentNode): ResponsibilityNames | undefined {
  const link = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION)
    .flatMap((node) => directiveArguments(node, 'link'))
    .find((use) => isResponsibilityLink(use['url']));
  if (link === undefined) return undefined;
  const namespace = typeof link['as'] === 'string' ? link['as'] : NAMESPACE;
  const imports = Array.isArray(link['import']) ? link['import'].flatMap(importOf) : [];
  const nameOf = (directive: ResponsibilityDirective): string =>
    imports.find(([name]) => name === `@${directive}`)?.[1].slice(1) ??
    `${namespace}__${directive}`;
  return {
    sensitivity: nameOf('sensitivity'),
    minAdminLevel: nameOf('minAdminLevel'),
    smallCount: nameOf('smallCount'),
    tells: nameOf('tells'),
    recordLimits: nameOf('recordLimits'),
    decidedPerRecord: nameOf('decidedPerRecord'),
  };
}

/** Whether a `@link` is to this specification. */
export function isResponsibilityLink(url: unknown): boolean {
  return typeof url === 'string' && SPECIFICATION.test(url);
}

function importOf(entry: unknown): [string, string][] {
  if (typeof entry === 'string') return [[entry, entry]];
  const { name, as } = (entry ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string') return [];
  return [[name, typeof as === 'string' ? as : name]];
}
