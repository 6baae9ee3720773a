import { defaultFieldResolver, getNullableType, isListType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver } from 'graphql';
import type { SampleSubgraph } from './sample-subgraph';

/** Types that each subgraph owns; its neighbours add fields to them. */
const OWNED = 10;
/** How many of the following subgraphs add a field to a type. */
const NEIGHBOURS = 3;

/** A ring of `count` subgraphs: each owns ten entities and adds to those of the three before it. */
export function planSubgraphs(count: number): SampleSubgraph[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `s${index}`,
    sdl: ringSdl(index, count),
    resolvers: {},
    fieldResolver: madeUp,
  }));
}

/**
 * An operation that no gateway has seen: it begins at another type for each `variant` and crosses
 * the ring `hops` times, with fields of four owners at each hop.
 */
export function planQuestion(count: number, variant: number, hops = 4): string {
  const owner = variant % count;
  const inner = (hop: number): string => {
    const at = (owner + hop) % count;
    const added = neighboursOf(at, count).map((by) => `by${by}`);
    const next = hop === hops ? '' : `next { ${inner(hop + 1)} }`;
    return `id v${variant}: name size ${added.join(' ')} ${next}`;
  };
  return `query Plan${variant} { t${owner}x${variant % OWNED} { ${inner(0)} } }`;
}

function neighboursOf(index: number, count: number): number[] {
  const all = Array.from({ length: NEIGHBOURS }, (_, step) => (index + step + 1) % count);
  return all.filter((neighbour) => neighbour !== index);
}

function ringSdl(index: number, count: number): string {
  const types = Array.from({ length: OWNED }, (_, number) => number);
  const next = (index + 1) % count;
  const roots = types.map((number) => `t${index}x${number}: T${index}x${number}`);
  const owned = types.map(
    (number) =>
      `type T${index}x${number} @key(fields: "id") { id: ID! name: String size: Int next: T${next}x${number} }`,
  );
  const stubs = types.map((number) => `T${next}x${number}`);
  const added = Array.from({ length: count }, (_, owner) => owner)
    .filter((owner) => neighboursOf(owner, count).includes(index))
    .flatMap((owner) => types.map((number) => `T${owner}x${number}`));
  const extended = added.map(
    (type) => `type ${type} @key(fields: "id") { id: ID! by${index}: String }`,
  );
  const referred = stubs
    .filter((type) => !added.includes(type))
    .map((type) => `type ${type} @key(fields: "id", resolvable: false) { id: ID! }`);
  return [`type Query { ${roots.join(' ')} }`, ...owned, ...extended, ...referred].join('\n');
}

const madeUp: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const given: unknown = defaultFieldResolver(source, args, context, info);
  if (given !== undefined) return given;
  const type = getNullableType(info.returnType);
  if (isListType(type)) return [];
  if (isObjectType(type)) return { id: `id of ${info.fieldName}` };
  return type.toString() === 'Int' ? info.fieldName.length : `the ${info.fieldName}`;
};
