import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound, refused } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import type { AccessAgreement } from '../domain/access-agreement';
import { agreementAsOf } from '../domain/access-agreement';
import type { AccessKind } from '../domain/access-kind';
import type { Day } from '../domain/day';
import { sightOn } from '../domain/visibility';
import type { InputMaybe } from '../generated/resolver-types';
import { listRecorded, pageRecorded } from './recorded';

/** The day on which a thing is looked at. */
export function dayOf({ asOf }: { readonly asOf: Day | null }, { viewer }: Context): Day {
  return asOf ?? viewer.today;
}

/** The things of a kind that link to something and that the caller may see, by id. */
export async function listLinked<E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  to: { readonly type: string; readonly id: string },
  asOf: InputMaybe<Day>,
): Promise<Recorded<S>[]> {
  const ids = await context.loaders.linkedIds(kind.name).load(linkTo(to.type, to.id));
  return listRecorded(context, kind, ids, asOf ?? null);
}

/** One page of the things of a kind that link to something and that the caller may see, by id. */
export async function pageLinked<E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  to: { readonly type: string; readonly id: string },
  { asOf, ...page }: PageArguments & { readonly asOf?: InputMaybe<Day> },
): Promise<CountedConnection<Recorded<S>>> {
  return pageRecorded(await listLinked(context, kind, to, asOf), page);
}

/** An agreement as it stood on the day as of which something that belongs to it is shown. */
export async function agreementOf(
  { loaders }: Context,
  id: string | null,
  asOf: Day | null,
): Promise<AccessAgreement | null> {
  const agreement = id === null ? null : await loaders.agreement.load(id);
  return agreement && asOf ? agreementAsOf(agreement, asOf) : agreement;
}

/** What is wrong with the id of an agreement that a record is to belong to. */
export async function agreementProblems(
  { loaders, viewer }: Context,
  agreementId: string,
): Promise<UserError[]> {
  const agreement = await loaders.agreement.load(agreementId);
  if (!agreement) {
    return [notFound('agreementId', `There is no agreement ${JSON.stringify(agreementId)}.`)];
  }
  if (sightOn(viewer.caller, agreement.circle, viewer.today).mayRecord) return [];
  return [refused('agreementId', 'Your organization takes no part in this agreement.')];
}

/** What is wrong with the id of an agreement that a record only speaks of. */
export async function mentionProblems(
  context: Context,
  agreementId: string | null,
): Promise<UserError[]> {
  if (agreementId === null) return [];
  const problems = await agreementProblems(context, agreementId);
  return problems.filter(({ code }) => code === 'NOT_FOUND');
}
