import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  defaultFieldResolver,
  isObjectType,
  type DocumentNode,
} from 'graphql';
import type { Caller } from '../../core/caller';
import { PassageError } from '../../core/errors';
import {
  type ProtectedInContract,
  protectedInContract,
} from '../../sharing/contract/protected-in-contract';
import { type Refusal, refusalOf } from '../../sharing/refusal';
import { type SharingPolicy, askingOf } from '../../sharing/sharing-policy';

/** What an owner's own decision needs: the agreements as they are now, and who asks in a context. */
export interface DecidingAgain {
  readonly policy: () => SharingPolicy;
  readonly callerIn: (context: object) => Caller;
}

type Resolve = GraphQLFieldResolver<unknown, object>;

/**
 * The owner's wall: before a protected field is resolved it is decided once more, by the agreements that
 * the owner itself reads. What a gateway asked although it may not is null with an error (FORBIDDEN).
 */
export function decideAgain(
  subgraph: { readonly name: string; readonly contract: DocumentNode },
  schema: GraphQLSchema,
  deciding: DecidingAgain,
): GraphQLSchema {
  for (const one of protectedInContract(subgraph.name, subgraph.contract, schema).values()) {
    const [typeName = '', fieldName = ''] = one.field.coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) continue;
    field.resolve = guarded(one, field.resolve ?? defaultFieldResolver, deciding);
    if (field.subscribe) field.subscribe = guarded(one, field.subscribe, deciding);
  }
  return schema;
}

function guarded(one: ProtectedInContract, resolve: Resolve, deciding: DecidingAgain): Resolve {
  const refusalFor = createRefusals(one);
  return (source, values, context, info) => {
    const refusal = refusalFor(deciding.policy(), deciding.callerIn(context));
    if (refusal === undefined) return resolve(source, values, context, info);
    throw new PassageError('FORBIDDEN', refusal.message);
  };
}

/** What was decided is kept, by caller and purpose, for as long as the policy stands. */
function createRefusals({ field, isNumber }: ProtectedInContract) {
  const kept = new WeakMap<SharingPolicy, Map<string, Refusal | undefined>>();
  return (policy: SharingPolicy, caller: Caller): Refusal | undefined => {
    const asking = askingOf(caller);
    const known = kept.get(policy) ?? new Map<string, Refusal | undefined>();
    kept.set(policy, known);
    const key = JSON.stringify([asking.organization, asking.purpose]);
    if (!known.has(key)) {
      const decision = policy.decide(asking, field, Date.now());
      known.set(key, refusalOf(decision, field, asking, isNumber));
    }
    return known.get(key);
  };
}
