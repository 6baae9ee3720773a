import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { Context } from '../context';
import type { AccessKind } from '../domain/access-kind';
import { constraintKind } from '../domain/accountability/access-constraint';
import type { AdminArea } from '../domain/admin-area';
import { riskKind } from '../domain/risk/risk-assessment';
import type { AdminAreaResolvers, InputMaybe } from '../generated/resolver-types';
import { listLinked } from './linked-things';
import { pageRecorded } from './recorded';

/** What was recorded for the areas in which an area lies, or for its whole country, holds in it, too. */
export const inheritedByArea: Pick<AdminAreaResolvers, 'inheritedConstraints' | 'inheritedRisks'> =
  {
    inheritedConstraints: async ({ within }, { state, asOf, ...page }, context) => {
      const above = await listAbove(context, constraintKind, within, asOf);
      const constraints = above.filter(({ reported: { area, country }, ended }) => {
        const isInState = !state || state === (ended ? 'ENDED' : 'ACTIVE');
        return isInState && isAbove(area ?? country, within);
      });
      return pageRecorded(constraints, page);
    },
    inheritedRisks: async ({ within }, { asOf, ...page }, context) => {
      const above = await listAbove(context, riskKind, within, asOf);
      const risks = above.filter(({ assessed: { area, country } }) =>
        isAbove(area ?? country, within),
      );
      return pageRecorded(risks, page);
    },
  };

/** Things of a kind that were recorded for any of these places; of a country also those of its areas. */
async function listAbove<E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  within: AdminArea['within'],
  asOf: InputMaybe<string>,
): Promise<Recorded<S>[]> {
  const codes = within ?? [];
  const linked = await Promise.all(
    codes.map((id, index) => {
      const type = index === codes.length - 1 ? 'Country' : 'AdminArea';
      return listLinked(context, kind, { type, id }, asOf);
    }),
  );
  return [...new Map(linked.flat().map((thing) => [thing.id, thing])).values()];
}

function isAbove(place: string, within: AdminArea['within']): boolean {
  return within?.includes(place) ?? false;
}
