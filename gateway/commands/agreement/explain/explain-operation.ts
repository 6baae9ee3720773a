import { type GraphQLOutputType, getNullableType, isListType, isNonNullType } from 'graphql';
import type { Asking } from '../../../../shared/sharing/asking';
import type { SharingPolicy } from '../../../../shared/sharing/sharing-policy';
import { protectedByField, protectedFields } from '../../../authorization/protected-fields';
import { readSharedFields } from '../../../supergraph/read-shared-fields';
import type { Supergraph } from '../../../supergraph/supergraph';
import { type AskedPlace, askedPlaces } from './asked-places';
import { type Decider, explainField } from './explain-field';
import type { FieldExplanation } from './field-explanation';
import { parseQuestion } from './parse-question';

/** Who asks what, and by which policy it is answered. */
export interface AskedQuestion {
  readonly policy: SharingPolicy;
  readonly asking: Asking;
  /** The document, and the name of the file that holds it. */
  readonly text: string;
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Says of each place of an answer what a caller would see there, in the order of the question.
 * @throws PassageError BAD_INPUT when the question is not valid.
 */
export function explainOperation(
  supergraph: Supergraph,
  { policy, asking, text, file, now }: AskedQuestion,
): FieldExplanation[] {
  const document = parseQuestion(supergraph.publicSchema, text, file);
  const fields = readSharedFields(supergraph.document);
  const reads = protectedByField(supergraph, protectedFields(supergraph));
  const decider: Decider = { fields, reads, policy, asking, now };
  return explainSet(decider, askedPlaces(supergraph.publicSchema, document)).explanations;
}

/** What is asked of the same objects. */
interface ExplainedSet {
  readonly explanations: FieldExplanation[];
  /** The path of a field that must not be null and yet is: the objects are lost with it. */
  readonly lostWith?: string;
}

function explainSet(decider: Decider, places: readonly AskedPlace[]): ExplainedSet {
  const explained = places
    .filter(({ definition }) => !definition.name.startsWith('__'))
    .map((place) => ({ place, explanations: explainPlace(decider, place) }));
  const culprit = explained
    .filter(({ place }) => isNonNullType(place.definition.type))
    .flatMap(({ explanations: [first] }) => (first && isEmpty(first) ? [first] : []))[0];
  const explanations = explained.flatMap((one) => one.explanations);
  if (culprit === undefined) return { explanations };
  const lostWith = culprit.lostWith ?? culprit.path;
  return { explanations: losing(explanations, lostWith), lostWith };
}

/** The field itself first, then all that is asked below it. */
function explainPlace(decider: Decider, place: AskedPlace): FieldExplanation[] {
  const own = ownExplanations(decider, place);
  const below = explainSet(decider, place.below);
  const refused = own.every(isEmpty) ? own[0] : undefined;
  if (refused !== undefined) return [...own, ...losing(below.explanations, refused.path)];
  const { lostWith } = below;
  const isLost = lostWith !== undefined && !stopsNull(place.definition.type);
  return [...(isLost ? losing(own, lostWith) : own), ...below.explanations];
}

/** One for all objects that may stand there when all are decided alike, else one for each. */
function ownExplanations(decider: Decider, place: AskedPlace): FieldExplanation[] {
  const { objects, type, definition } = place;
  const path = place.path.join('.');
  const each = objects.map((object) => ({ path, ...explainField(decider, object, definition) }));
  const [first] = each;
  const kinds = new Set(each.map((one) => JSON.stringify({ ...one, field: '', description: '' })));
  if (first === undefined || kinds.size > 1) return each;
  return [{ ...first, field: `${type.name}.${definition.name}` }];
}

function losing(explanations: FieldExplanation[], lostWith: string): FieldExplanation[] {
  return explanations.map((one) =>
    one.outcome === 'shown' ? { ...one, outcome: 'lost', lostWith } : one,
  );
}

function isEmpty({ outcome }: FieldExplanation): boolean {
  return outcome === 'refused' || outcome === 'lost';
}

/** Whether a lost object leaves a gap in a list, rather than taking the whole value with it. */
function stopsNull(type: GraphQLOutputType): boolean {
  const value = getNullableType(type);
  if (!isListType(value)) return false;
  const item = value.ofType;
  return !isNonNullType(item) || stopsNull(item);
}
