import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DocumentNode, type GraphQLSchema, buildASTSchema, parse } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import { effectiveRestrictions } from './effective-restrictions';
import { readCosts } from './read-costs';
import { checkJoinVersion } from './join-version';
import { checkOwnersConsent } from './protect-joined-owners';
import { type JoinedGraph, joinedGraphs } from './read-join-directives';
import { type SubgraphFacts, subgraphFacts } from './subgraph-facts';
import { subgraphSchema } from './subgraph-schema';
import { typeRelations } from './type-relations';
import type { Subgraph, Supergraph } from './supergraph';

/**
 * Reads a supergraph SDL as composition tools write it (join specification).
 * @throws PassageError FILE_MALFORMED when the text is not GraphQL or names no subgraph; COMPOSITION_FAILED when
 * an owner reaches for another's protected field.
 */
export function parseSupergraph(sdl: string): Supergraph {
  const document = parseSdl(sdl);
  checkJoinVersion(document);
  const graphs = joinedGraphs(document);
  if (graphs.length === 0) {
    throw new PassageError('FILE_MALFORMED', 'the supergraph names no subgraph', {
      expected: 'a composed federation 2 schema with an enum join__Graph',
    });
  }
  checkOwnersConsent(document);
  const factsOf = subgraphFacts(document);
  const subgraphs = graphs.map((graph) => describeSubgraph(document, graph, factsOf(graph.id)));
  return {
    sdl,
    document,
    publicSchema: publicSchema(document),
    subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    costs: readCosts(document),
    restrictions: effectiveRestrictions(document),
    ...typeRelations(document),
  };
}

function describeSubgraph(
  document: DocumentNode,
  { id, name, url }: JoinedGraph,
  { types, keys, externalFields }: SubgraphFacts,
): Subgraph {
  let schema: GraphQLSchema | undefined;
  return {
    name,
    url,
    keys,
    externalFields,
    get schema() {
      return (schema ??= subgraphSchema(document, id, types));
    },
  };
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', `the supergraph is not GraphQL: ${reason(cause)}`, {
      cause,
    });
  }
}

function publicSchema(document: DocumentNode): GraphQLSchema {
  try {
    return buildASTSchema(transformSupergraphToPublicSchema(document));
  } catch (cause) {
    throw new PassageError(
      'FILE_MALFORMED',
      `the supergraph has no valid public schema: ${reason(cause)}`,
      { cause },
    );
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
