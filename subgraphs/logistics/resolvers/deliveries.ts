import { recordedAt } from '../../../shared/core/recording/follow-history';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, notFound } from '../../../shared/core/recording/user-error';
import { EVERYBODYS } from '../../../shared/runtime/recording/store/record-circle';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { RecordedChange } from '../../../shared/runtime/recording/recorded-change';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import type { Consignment } from '../domain/consignment';
import type { DeliveriesState, DeliveryConfirmed } from '../domain/delivery-confirmation';
import { deliveriesKind, deliverySight } from '../domain/delivery-confirmation';
import { receivedOf } from '../domain/received';
import type {
  ConsignmentDeliveriesResolvers,
  ConsignmentResolvers,
  MutationResolvers,
} from '../generated/resolver-types';

/** What third parties confirmed of a consignment, as it stood on a day. */
export const deliveriesOf: NonNullable<ConsignmentResolvers['deliveries']> = async (
  { id, tonnage },
  { asOf },
  { loaders, viewer },
) => {
  const { mayRecord } = deliverySight(viewer.caller);
  const history = await loaders.deliveries.load(id);
  const at = { asOf: asOf ?? null, showVersion: mayRecord };
  const recorded = recordedAt(deliveriesKind, history, at);
  return recorded && { recorded, sentTonnage: tonnage };
};

export const consignmentDeliveries: ConsignmentDeliveriesResolvers = {
  state: ({ recorded, sentTonnage }) => receivedOf(sentTonnage, recorded).state,
  receivedTonnage: ({ recorded, sentTonnage }) => receivedOf(sentTonnage, recorded).receivedTonnage,
  receivedAtMost: ({ recorded, sentTonnage }) => receivedOf(sentTonnage, recorded).receivedAtMost,
  gapTonnage: ({ recorded, sentTonnage }) => receivedOf(sentTonnage, recorded).gapTonnage,
  disputedParts: ({ recorded, sentTonnage }) => receivedOf(sentTonnage, recorded).disputedParts,
  confirmations: ({ recorded }) =>
    recorded.confirmations.map(({ id, confirmed }) => ({ ...confirmed, id })),
  asOf: ({ recorded }) => recorded.asOf,
  version: ({ recorded }) => recorded.version,
  entries: ({ recorded }) => recorded.entries,
  withdrawnEntries: ({ recorded }) => recorded.withdrawnEntries,
};

export const deliveryMutation: Pick<
  MutationResolvers,
  'confirmDelivery' | 'withdrawDeliveryConfirmation'
> = {
  confirmDelivery: async (_, { input }, context) => {
    const { clientKey, consignmentId, basedOnVersion, onBehalfOf = null, ...told } = input;
    const { date, citation = null, part, tonnage, confirmedBy, receivedBy, intendedPeople } = told;
    const event: DeliveryConfirmed = {
      ...{ type: 'DELIVERY_CONFIRMED', date, citation, consignmentId, part, tonnage },
      ...{ confirmedBy, receivedBy, intendedPeople, findings: told.findings ?? [] },
    };
    const consignment = await context.loaders.consignment.load(consignmentId);
    const change = await recordEntry(groundOf(context), deliveriesKind, {
      ...{ clientKey, id: consignmentId, idField: 'consignmentId', basedOnVersion, onBehalfOf },
      event,
      check: () => Promise.resolve(consignmentProblems(consignment, event)),
    });
    return shownChange(change, consignment);
  },
  withdrawDeliveryConfirmation: async (_, { input }, context) => {
    const { consignmentId: id, ...request } = input;
    const consignment = await context.loaders.consignment.load(id);
    const change = await withdrawEntry(groundOf(context), deliveriesKind, { ...request, id });
    return shownChange(change, consignment);
  },
};

function consignmentProblems(
  consignment: Consignment | null,
  { consignmentId, date }: DeliveryConfirmed,
): UserError[] {
  if (!consignment) {
    const message = `There is no consignment ${JSON.stringify(consignmentId)}.`;
    return [notFound('consignmentId', message)];
  }
  const { departedOn } = consignment;
  if (departedOn === null || date >= departedOn) return [];
  return [invalid('date', `It left on ${departedOn}, so it cannot arrive on ${date}.`)];
}

function shownChange(
  { thing, ...change }: RecordedChange<DeliveriesState>,
  consignment: Consignment | null,
) {
  const deliveries = thing && { recorded: thing, sentTonnage: consignment?.tonnage ?? null };
  return { ...change, deliveries };
}

function groundOf({ database, viewer }: Context): RecordingGround<DeliveryConfirmed> {
  const sightOn = () => Promise.resolve(deliverySight(viewer.caller));
  return { database, viewer, sightOn, circleOf: () => EVERYBODYS };
}
