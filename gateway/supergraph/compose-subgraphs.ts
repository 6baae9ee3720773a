import { type ServiceDefinition, composeServices } from '@theguild/federation-composition';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { carryRules, joinRules, withoutRules } from './carry-rules';
import { recordDrawnFields } from './drawn-fields';
import { type CompositionProblem, explainCompositionError } from './explain-composition-error';
import { protectJoinedOwners } from './protect-joined-owners';
import { protectOwners } from './protect-owners';
import type { AllowDraw } from './reaches';
import { tellingArguments } from './telling-arguments';
import { type StatedRules, readStatedRules } from '../../shared/sharing/contract/stated-rules';

export interface SubgraphSource {
  readonly name: string;
  /** Where the gateway will call it. */
  readonly url: string;
  readonly sdl: string;
}

export type Composition =
  | {
      readonly supergraphSdl: string;
      /** What does not stand in the way of composing, but of serving an owner's data with care. */
      readonly unrated: readonly CompositionProblem[];
    }
  | { readonly problems: readonly CompositionProblem[] };

/**
 * Joins subgraph schemas into one supergraph, or says everything that stands in the way.
 * @param allows what owners agreed to; without it nobody draws another's protected field.
 */
export function composeSubgraphs(
  sources: readonly SubgraphSource[],
  allows: AllowDraw = () => undefined,
): Composition {
  const names = sources.map(({ name }) => name);
  const parsed = sources.map(parseSource);
  const unreadable = parsed.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (unreadable.length > 0) return { problems: unreadable };
  const services = parsed.flatMap((result) => ('service' in result ? [result.service] : []));
  const taken = protectOwners(services.map(rated), allows);
  if (taken.length > 0) return { problems: taken };
  try {
    const result = composeServices(services.map(withoutOwnRules));
    if (result.errors === undefined) return withRules(result.supergraphSdl, services, allows);
    return { problems: result.errors.map((error) => explainCompositionError(error, names)) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { problems: [explainCompositionError(new GraphQLError(message), names)] };
  }
}

function withoutOwnRules(service: ServiceDefinition): ServiceDefinition {
  return { ...service, typeDefs: withoutRules(service.typeDefs) };
}

function rated({ name, typeDefs }: ServiceDefinition) {
  return { name, typeDefs, ...readStatedRules(typeDefs) };
}

/** What the owners state travels on every field; where nobody states anything, nothing is added. */
function withRules(
  supergraphSdl: string,
  services: readonly ServiceDefinition[],
  allows: AllowDraw,
): Composition {
  const stated = services.map(rated);
  if (!stated.some(({ speaks }) => speaks)) return { supergraphSdl, unrated: [] };
  const ruled = carryRules(supergraphSdl, joinRules(stated));
  const { problems, drawn } = protectJoinedOwners(parse(ruled, { noLocation: true }), allows);
  if (problems.length > 0) return { problems };
  return {
    supergraphSdl: recordDrawnFields(ruled, drawn),
    unrated: [...stated.flatMap(unratedFields), ...services.flatMap(argumentsThatTell)],
  };
}

function unratedFields({ name, unstated }: StatedRules & { name: string }): CompositionProblem[] {
  return unstated.map((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const message = `"${coordinate}" of "${name}" has no level of sensitivity.`;
    const advice = RATING_ADVICE;
    return { code: 'SENSITIVITY_MISSING', message, subgraphs: [name], type, field, advice };
  });
}

function argumentsThatTell({ name, typeDefs }: ServiceDefinition): CompositionProblem[] {
  return tellingArguments(typeDefs).map((at) => {
    const [type = '', field = ''] = at.split(/[.(]/);
    const message = `"${at}" of "${name}" asks by a field that is more protected than the answer.`;
    const advice = TELLING_ADVICE;
    return { code: 'ARGUMENT_TELLS_PROTECTED', message, subgraphs: [name], type, field, advice };
  });
}

const TELLING_ADVICE =
  'Leave it out, or give the answer the level of what it is asked by: whoever asks so learns the value without reading it.';

const RATING_ADVICE =
  'Write @sensitivity(level: LOW), MODERATE, HIGH or SEVERE on the field or on its type; docs/data-responsibility.md shows the lines that a schema begins with.';

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
