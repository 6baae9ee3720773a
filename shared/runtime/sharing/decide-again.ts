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
import { type RecordWhere, liesWithin, scopeText } from '../../sharing/record-scope';
import { type Verdict, createVerdicts } from '../../sharing/verdicts';
import { askingOf } from '../../sharing/asking';
import type { SharedField } from '../../sharing/shared-field';
import type { SharingPolicy } from '../../sharing/sharing-policy';
import { rootFields } from './root-fields';
import { whileShared } from './while-shared';

/** What an owner's own decision needs: the agreements as they are now, and who asks in a context. */
export interface DecidingAgain {
  readonly policy: () => SharingPolicy;
  readonly callerIn: (context: object) => Caller;
}

type Resolve = GraphQLFieldResolver<unknown, object>;
type Field = GraphQLField<unknown, object>;
type VerdictIn = (context: object, field: SharedField) => Verdict;

/** A subgraph as far as it decides by itself. */
export interface DecidingSubgraph {
  readonly name: string;
  readonly contract: DocumentNode;
  /** Where and when records of a type are; for each type with a field that `@recordLimits` stands on. */
  readonly whereOf?: Readonly<Record<string, WhereOf>>;
}

/** Where and when one record is. */
export type WhereOf = (record: never, context: never) => RecordWhere | Promise<RecordWhere>;

/**
 * The owner's wall: before a protected field is resolved it is decided once more, by the agreements that
 * the owner itself reads. What a gateway asked although it may not is null with an error (FORBIDDEN). A mutation
 * of which one field is refused does nothing at all, and a subscription ends without telling of another event. Where an agreement speaks of some records alone, each record is
 * decided by itself.
 * @throws PassageError CONFIGURATION_INVALID when the contract promises that for a type of which nothing says where
 * its records are.
 */
export function decideAgain(
  subgraph: DecidingSubgraph,
  schema: GraphQLSchema,
  deciding: DecidingAgain,
): GraphQLSchema {
  const verdictsFor = createVerdicts(deciding.policy);
  const verdictIn: VerdictIn = (context, field) =>
    verdictsFor(askingOf(deciding.callerIn(context)))(field);
  const found = protectedInContract(subgraph.name, subgraph.contract, schema);
  for (const shared of found) {
    const [typeName = '', fieldName = ''] = shared.coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) continue;
    const whereOf = whereIn(subgraph, shared, typeName);
    guard(field as Field, { shared, whereOf, verdict: (context) => verdictIn(context, shared) });
  }
  guardMutations(schema, found, verdictIn);
  return schema;
}

function whereIn(
  { whereOf }: DecidingSubgraph,
  { coordinate, recordLimits = [] }: SharedField,
  typeName: string,
): WhereOf | undefined {
  const known = whereOf?.[typeName];
  if (known !== undefined || recordLimits.length === 0) return known;
  throw new PassageError('CONFIGURATION_INVALID', 'nothing says where and when these records are', {
    ...{ where: 'whereOf', value: coordinate },
    expected: `an entry for ${typeName}, since the contract holds its records to places or days`,
  });
}

interface Guarded {
  readonly shared: SharedField;
  readonly whereOf: WhereOf | undefined;
  readonly verdict: (context: object) => Verdict;
}

function guard(field: Field, { shared, whereOf, verdict }: Guarded): void {
  const guarded =
    (resolve: Resolve): Resolve =>
    (source, values, context, info) => {
      const { refusal, records } = verdict(context);
      if (refusal !== undefined) throw new PassageError('FORBIDDEN', refusal.message);
      const go = () => resolve(source, values, context, info);
      if (records === undefined) return go();
      return whenWithin(records, whereOf?.(source as never, context as never), shared).then(go);
    };
  field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  if (!field.subscribe) return;
  const subscribe = guarded(field.subscribe);
  field.subscribe = async (source, values, context, info) => {
    const events = (await subscribe(source, values, context, info)) as AsyncIterable<unknown>;
    return whileShared(events, () => verdict(context).refusal === undefined);
  };
}

/** @throws PassageError FORBIDDEN when the record is none of those that were agreed on, whatever it holds. */
async function whenWithin(
  records: NonNullable<Verdict['records']>,
  told: RecordWhere | Promise<RecordWhere> | undefined,
  { coordinate }: SharedField,
): Promise<void> {
  const where = (await told) ?? NOWHERE;
  const beyond = records.find((scopes) => !scopes.some((scope) => liesWithin(scope, where)));
  if (beyond === undefined) return;
  const agreed = beyond.map(scopeText).join(', or ');
  throw new PassageError('FORBIDDEN', `"${coordinate}" is shared with you of records ${agreed}.`);
}

const NOWHERE: RecordWhere = { places: [], firstDay: null, lastDay: null };

/** Its fields run one after the other: the first must not be done where the last is refused. */
function guardMutations(
  schema: GraphQLSchema,
  found: readonly SharedField[],
  verdictIn: VerdictIn,
): void {
  const mutation = schema.getMutationType();
  if (!mutation) return;
  const shared = new Map(found.map((field) => [field.coordinate, field]));
  const protectedRoot = (name: string) => shared.get(`${mutation.name}.${name}`);
  const fields = Object.values(mutation.getFields());
  if (!fields.some(({ name }) => protectedRoot(name))) return;
  const isRefused = (context: object, name: string): boolean => {
    const field = protectedRoot(name);
    return field !== undefined && verdictIn(context, field).refusal !== undefined;
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
