import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { ownerOf } from '../../../../shared/sharing/key-directory';
import { type Deciding, hadInstead } from '../../../../shared/sharing/had-instead';
import { rungOf } from '../../../../shared/sharing/held-limits';
import { type Refusal, refusalOf } from '../../../../shared/sharing/refusal';
import type { ProtectedByField } from '../../../authorization/protected-fields';
import { drawerOf } from '../../../../shared/sharing/asking';
import type { SharedField } from '../../../../shared/sharing/shared-field';
import type { SharingDecision, SharingPolicy } from '../../../../shared/sharing/sharing-policy';
import type { SharedFields } from '../../../supergraph/read-shared-fields';
import type { FieldExplanation, FieldOwner, LesserField } from './field-explanation';

/** Who asks, and what is known to decide by. */
export interface Decider extends Deciding {
  readonly fields: SharedFields;
  /** What asking a field reads beside. */
  readonly reads: ProtectedByField;
}

/** Says what a caller would see of one field of an object, wherever it stands. */
export function explainField(
  decider: Decider,
  object: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
): Omit<FieldExplanation, 'path'> {
  const { policy, asking, now } = decider;
  const field = sharedField(decider, object, definition);
  const decision = policy.decide(asking, field, now);
  const refusal = refusalOf(decision, field, asking);
  const told = toldFor(decider, field);
  const untold = told.find((one) => one.refusal !== undefined);
  if (refusal === undefined && untold?.refusal !== undefined) {
    return {
      ...{ field: field.coordinate, description: descriptionOf(definition), level: field.level },
      owners: untold.field.subgraphs.map((subgraph) => ownerIn(policy, subgraph)),
      ...{ outcome: 'refused', gives: rungOf(field), allowed: { rung: 'nothing' }, by: [] },
      missing: untold.refusal.missing,
      instead: lesserFields(decider, object),
    };
  }
  return {
    field: field.coordinate,
    description: descriptionOf(definition),
    level: field.level,
    owners: field.subgraphs.map((subgraph) => ownerIn(policy, subgraph)),
    outcome: refusal === undefined ? 'shown' : field.hidden === true ? 'hidden' : 'refused',
    gives: rungOf(field),
    allowed: decision.kind === 'allowed' ? decision.shown : { rung: 'nothing' },
    by: decision.kind === 'allowed' ? [...new Set([...decision.by, ...told.flatMap(byOf)])] : [],
    ...(refusal !== undefined && { missing: refusal.missing }),
    instead: refusal === undefined ? [] : lesserFields(decider, object),
  };
}

interface ToldField {
  readonly field: SharedField;
  readonly decision: SharingDecision;
  readonly refusal: Refusal | undefined;
}

/** What is told to who gives a field, in whose name that is decided. */
function toldFor(
  { policy, asking, now, reads }: Decider,
  { coordinate }: SharedField,
): ToldField[] {
  const told = (reads.get(coordinate) ?? []).filter((one) => one.field.coordinate !== coordinate);
  return told.map(({ field, draws }) => {
    const teller = draws === undefined ? asking : drawerOf(policy, draws);
    const decision = policy.decide(teller, field, now);
    return { field, decision, refusal: refusalOf(decision, field, teller) };
  });
}

function byOf({ decision }: ToldField): readonly string[] {
  return decision.kind === 'allowed' ? decision.by : [];
}

function descriptionOf({ description }: GraphQLField<unknown, unknown>): string {
  return description?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Fields beside it that stand on a rung of their own and may be had, those that tell most first. */
function lesserFields(decider: Decider, object: GraphQLObjectType): LesserField[] {
  const onRungs = Object.values(object.getFields())
    .map((definition) => sharedField(decider, object, definition))
    .filter((field) => field.tells !== undefined);
  return hadInstead(onRungs, decider).map((field) => ({
    ...{ field: field.coordinate, gives: rungOf(field) },
  }));
}

/** As its owners rate it; in a network without levels everything is public. */
function sharedField(
  { fields }: Decider,
  { name }: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
): SharedField {
  const coordinate = `${name}.${definition.name}`;
  return fields.get(coordinate) ?? { coordinate, level: 'LOW', subgraphs: [] };
}

function ownerIn({ organizations }: SharingPolicy, subgraph: string): FieldOwner {
  const owner = ownerOf({ organizations }, subgraph);
  if (owner === undefined) return { subgraph };
  const { id, name, contact } = owner;
  return { subgraph, organization: id, name, contact };
}
