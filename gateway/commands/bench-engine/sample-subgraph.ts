import type { GraphQLFieldResolver } from 'graphql';

type Resolvers = Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>>;

/** A subgraph that the bench executes to record its answers. */
export interface SampleSubgraph {
  readonly name: string;
  /** Federation 2 types, without the link. */
  readonly sdl: string;
  readonly resolvers: Resolvers;
  /** Answers fields that have no resolver. */
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])`;

/** The whole schema of a subgraph. */
export function subgraphSdl({ sdl }: SampleSubgraph): string {
  return `${LINK}\n${sdl}`;
}
