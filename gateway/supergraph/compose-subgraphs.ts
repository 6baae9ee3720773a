import { type ServiceDefinition, composeServices } from '@theguild/federation-composition';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type CompositionProblem, explainCompositionError } from './explain-composition-error';

export interface SubgraphSource {
  readonly name: string;
  /** Where the gateway will call it. */
  readonly url: string;
  readonly sdl: string;
}

export type Composition =
  { readonly supergraphSdl: string } | { readonly problems: readonly CompositionProblem[] };

/** Joins subgraph schemas into one supergraph, or says everything that stands in the way. */
export function composeSubgraphs(sources: readonly SubgraphSource[]): Composition {
  const names = sources.map(({ name }) => name);
  const parsed = sources.map(parseSource);
  const unreadable = parsed.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (unreadable.length > 0) return { problems: unreadable };
  const services = parsed.flatMap((result) => ('service' in result ? [result.service] : []));
  try {
    const result = composeServices(services);
    if (result.errors === undefined) return { supergraphSdl: result.supergraphSdl };
    return { problems: result.errors.map((error) => explainCompositionError(error, names)) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { problems: [explainCompositionError(new GraphQLError(message), names)] };
  }
}

type ParsedSource =
  { readonly service: ServiceDefinition } | { readonly problem: CompositionProblem };

function parseSource({ name, url, sdl }: SubgraphSource): ParsedSource {
  let typeDefs: DocumentNode;
  try {
    typeDefs = parse(sdl);
  } catch (cause) {
    const [place] = cause instanceof GraphQLError ? (cause.locations ?? []) : [];
    const where = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`;
    const message = `${cause instanceof Error ? cause.message : String(cause)}${where}`;
    return { problem: { code: 'SYNTAX_ERROR', message, subgraphs: [name], advice: SYNTAX_ADVICE } };
  }
  return { service: { name, url, typeDefs } };
}

const SYNTAX_ADVICE = 'Mend the schema at this line; it is not yet GraphQL.';
