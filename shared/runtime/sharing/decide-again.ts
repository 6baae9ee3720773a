import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  defaultFieldResolver,
  isObjectType,
  type DocumentNode,
} from 'graphql';
import type { Caller } from '../../core/caller';
import { PassageError } from '../../core/errors';
import { protectedInContract } from '../../sharing/contract/protected-in-contract';
import type { Refusal } from '../../sharing/refusal';
import { createRefusals } from '../../sharing/refusals';
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
  const refusalsFor = createRefusals(deciding.policy);
  for (const shared of protectedInContract(subgraph.name, subgraph.contract, schema)) {
    const [typeName = '', fieldName = ''] = shared.coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) continue;
    const refusalIn = (context: object) =>
      refusalsFor(askingOf(deciding.callerIn(context)))(shared);
    field.resolve = guarded(refusalIn, field.resolve ?? defaultFieldResolver);
    if (field.subscribe) field.subscribe = guarded(refusalIn, field.subscribe);
  }
  return schema;
}

function guarded(refusalIn: (context: object) => Refusal | undefined, resolve: Resolve): Resolve {
  return (source, values, context, info) => {
    const refusal = refusalIn(context);
    if (refusal === undefined) return resolve(source, values, context, info);
    throw new PassageError('FORBIDDEN', refusal.message);
  };
}
