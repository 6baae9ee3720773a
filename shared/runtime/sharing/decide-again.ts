import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  defaultFieldResolver,
  isObjectType,
} from 'graphql';
import type { Caller } from '../../core/caller';
import { PassageError } from '../../core/errors';
import { protectedInContract } from '../../sharing/contract/protected-in-contract';
import type { Refusal } from '../../sharing/refusal';
import { createRefusals } from '../../sharing/refusals';
import { askingOf } from '../../sharing/asking';
import type { SharedField, SharingPolicy } from '../../sharing/sharing-policy';
import { rootFields } from './root-fields';

/** What an owner's own decision needs: the agreements as they are now, and who asks in a context. */
export interface DecidingAgain {
  readonly policy: () => SharingPolicy;
  readonly callerIn: (context: object) => Caller;
}

type Resolve = GraphQLFieldResolver<unknown, object>;
type Field = GraphQLField<unknown, object>;
type RefusalIn = (context: object, field: SharedField) => Refusal | undefined;

/**
 * The owner's wall: before a protected field is resolved it is decided once more, by the agreements that
 * the owner itself reads. What a gateway asked although it may not is null with an error (FORBIDDEN). A mutation
 * of which one field is refused does nothing at all.
 */
export function decideAgain(
  subgraph: { readonly name: string; readonly contract: DocumentNode },
  schema: GraphQLSchema,
  deciding: DecidingAgain,
): GraphQLSchema {
  const refusalsFor = createRefusals(deciding.policy);
  const refusalIn: RefusalIn = (context, field) =>
    refusalsFor(askingOf(deciding.callerIn(context)))(field);
  const found = protectedInContract(subgraph.name, subgraph.contract, schema);
  for (const shared of found) {
    const [typeName = '', fieldName = ''] = shared.coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field !== undefined) guard(field as Field, (context) => refusalIn(context, shared));
  }
  guardMutations(schema, found, refusalIn);
  return schema;
}

function guard(field: Field, refusalOf: (context: object) => Refusal | undefined): void {
  const guarded =
    (resolve: Resolve): Resolve =>
    (source, values, context, info) => {
      const refusal = refusalOf(context);
      if (refusal === undefined) return resolve(source, values, context, info);
      throw new PassageError('FORBIDDEN', refusal.message);
    };
  field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = guarded(field.subscribe);
}

/** Its fields run one after the other: the first must not be done where the last is refused. */
function guardMutations(
  schema: GraphQLSchema,
  found: readonly SharedField[],
  refusalIn: RefusalIn,
): void {
  const mutation = schema.getMutationType();
  if (!mutation) return;
  const shared = new Map(found.map((field) => [field.coordinate, field]));
  const protectedRoot = (name: string) => shared.get(`${mutation.name}.${name}`);
  const fields = Object.values(mutation.getFields());
  if (!fields.some(({ name }) => protectedRoot(name))) return;
  const isRefused = (context: object, name: string): boolean => {
    const field = protectedRoot(name);
    return field !== undefined && refusalIn(context, field) !== undefined;
  };
  for (const field of fields) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, values, context: object, info) => {
      const refused = rootFields(info).filter((name) => isRefused(context, name));
      // What is refused says itself why.
      const goesOn = refused.length === 0 || refused.includes(field.name);
      if (goesOn) return resolve(source, values, context, info);
      throw new PassageError('FORBIDDEN', NOTHING_DONE);
    };
  }
}

const NOTHING_DONE = 'Nothing was done, since another part of this mutation is refused.';
