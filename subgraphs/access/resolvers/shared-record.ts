import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid } from '../../../shared/core/recording/user-error';
import type { WithdrawalRequest } from '../../../shared/runtime/recording/withdraw-entry';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { Context } from '../context';
import type { AccessKind } from '../domain/access-kind';
import type { SharedFrame } from '../../../shared/core/recording/shared-record';
import type { InputMaybe } from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { agreementOf, mentionProblems } from './linked-things';
import { listRecorded, loadRecorded, pageRecorded, record, withdraw } from './recorded';

/** What every input has that begins a shared record. */
interface BeginInput {
  readonly clientKey: string;
  readonly onBehalfOf?: InputMaybe<string>;
  readonly date: string;
  readonly citation?: InputMaybe<string>;
  readonly agreementId?: InputMaybe<string>;
  readonly countries?: InputMaybe<readonly string[]>;
  readonly sharedWith?: InputMaybe<readonly string[]>;
  readonly publicFrom?: InputMaybe<string>;
  readonly isExample?: InputMaybe<boolean>;
}

type AddInput = Parameters<typeof addedBy>[0] & {
  readonly date: string;
  readonly citation?: InputMaybe<string>;
};

/** What one kind of shared records asks of its inputs. */
interface SharedInputs<I, A> {
  /** What the beginning tells beside what all share. */
  readonly own: (input: I) => object;
  /** The parts of an input that adds to it, each with the members that may be left out. */
  readonly parts: Readonly<Record<string, Blank>>;
  /** What can be said against an input only by looking at other things. */
  readonly check?: (context: Context, input: I | A) => Promise<readonly UserError[]>;
}

/** What stands for the members of an input that were left out. */
interface Blank {
  readonly [member: string]: null | readonly never[] | Blank;
}

const SHARING = { sharing: { publicFrom: null } };

/** The mutations of one kind of shared records. */
export function sharedMutations<
  K extends string,
  E extends RecordedEvent,
  S extends SharedFrame,
  I extends BeginInput,
  A extends AddInput,
>(kind: AccessKind<E, S>, name: K, { own, parts, check }: SharedInputs<I, A>) {
  return {
    begin: (_: unknown, { input }: { readonly input: I }, context: Context) => {
      const event = { ...begunOf(input), ...own(input) } as unknown as E;
      return record(context, kind, name, {
        ...begunBy(input),
        event,
        check: async () => [
          ...(await mentionProblems(context, input.agreementId ?? null)),
          ...((await check?.(context, input)) ?? []),
        ],
      });
    },
    add: async (_: unknown, { input }: { readonly input: A }, context: Context) => {
      actingOrganization(context.viewer.caller);
      const told = partOf(input, { ...parts, ...SHARING });
      if (!('type' in told)) return notMade(name, told);
      const event = { ...told, date: input.date, citation: input.citation ?? null };
      return record(context, kind, name, {
        ...addedBy(input),
        event: event as unknown as E,
        check: async () => (await check?.(context, input)) ?? [],
      });
    },
    withdraw: (_: unknown, { input }: { readonly input: WithdrawalRequest }, context: Context) =>
      withdraw(context, kind, name, input),
  };
}

/** The queries of one kind of shared records: one, and a page of them. */
export function sharedQueries<E extends RecordedEvent, S extends SharedFrame>(
  kind: AccessKind<E, S>,
) {
  type AsOf = { readonly asOf?: InputMaybe<string> };
  return {
    one: (_: unknown, { id, asOf }: AsOf & { readonly id: string }, context: Context) =>
      loadRecorded(context, kind, id, asOf ?? null),
    page: async (
      _: unknown,
      { asOf, ...args }: AsOf & PageArguments,
      context: Context,
    ): Promise<CountedConnection<Recorded<S>>> => {
      const ids = await context.store.recordedIds(kind.name);
      return pageRecorded(await listRecorded(context, kind, ids, asOf ?? null), args);
    },
  };
}

/** The fields that all shared records have in the graph. */
export const sharedFields = {
  agreement: ({ agreementId, asOf }: Recorded<SharedFrame>, _: unknown, context: Context) =>
    agreementOf(context, agreementId, asOf),
  countries: ({ countries }: SharedFrame) => countries.map((iso3) => ({ iso3 })),
  sharedWith: ({ sharedWith }: SharedFrame) => sharedWith.map((id) => ({ id })),
};

function begunOf(input: BeginInput) {
  return {
    type: 'BEGUN',
    date: input.date,
    citation: input.citation ?? null,
    agreementId: input.agreementId ?? null,
    countries: listed(input.countries),
    sharedWith: listed(input.sharedWith),
    publicFrom: input.publicFrom ?? null,
    isExample: input.isExample ?? false,
  };
}

/** The one part that an input gives, as an event; or what is wrong when it gives none or several. */
function partOf(
  input: object,
  parts: SharedInputs<never, never>['parts'],
): { readonly type: string } | readonly UserError[] {
  const known = Object.keys(parts);
  const values = input as Readonly<Record<string, object | null | undefined>>;
  const given = known.filter((part) => values[part]);
  const [part] = given;
  if (part === undefined || given.length > 1) {
    return [invalid(given[1] ?? known[0]!, `Give exactly one of ${known.join(', ')}.`)];
  }
  return { type: typeOf(part), [part]: filled(parts[part]!, values[part]!) };
}

function filled(blank: Blank, given: object): object {
  const values = given as Readonly<Record<string, unknown>>;
  const members = Object.entries(blank).map(([name, missing]) => {
    const value = values[name] ?? missing;
    const isBlank = typeof missing === 'object' && missing !== null && !Array.isArray(missing);
    return [name, isBlank ? filled(missing as Blank, value as object) : value];
  });
  return { ...given, ...(Object.fromEntries(members) as object) };
}

/** `followUpEnd` is told as FOLLOW_UP_END. */
function typeOf(part: string): string {
  if (part === 'sharing') return 'SHARING_CHANGED';
  return part.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function notMade<K extends string>(name: K, errors: readonly UserError[]) {
  return { entry: null, conflict: null, errors, [name]: null } as {
    readonly entry: null;
    readonly conflict: null;
    readonly errors: readonly UserError[];
  } & Readonly<Record<K, null>>;
}
