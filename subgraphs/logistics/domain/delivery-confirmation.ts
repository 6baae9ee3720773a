import type { Caller } from '../../../shared/core/caller';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../shared/core/recording/recorded-kind';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { Sight } from '../../../shared/core/recording/see-history';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';

/** Whether those for whom goods were meant got them, as far as the third party could see. */
export type IntendedPeople = 'REACHED' | 'REACHED_IN_PART' | 'NOT_REACHED' | 'NOT_SEEN';

/** A third party saw that a part of a consignment arrived. Its day is the day of receipt. */
export interface DeliveryConfirmed extends RecordedEvent {
  readonly type: 'DELIVERY_CONFIRMED';
  readonly consignmentId: string;
  /** Tells the parts of a consignment apart: what several parties confirm of one part is no second one. */
  readonly part: string;
  /** Tonnes that arrived, decimal text. */
  readonly tonnage: string;
  /** Name of the organization that saw it. */
  readonly confirmedBy: string;
  /** Name of the organization that took the goods over. */
  readonly receivedBy: string;
  readonly intendedPeople: IntendedPeople;
  readonly findings: readonly string[];
}

/** What third parties confirmed of one consignment. */
export interface DeliveriesState {
  readonly confirmations: Confirmation[];
}

export interface Confirmation {
  /** Id of the entry. */
  readonly id: string;
  readonly confirmed: DeliveryConfirmed;
}

/** How deliveries are recorded: the consignment is told by a source, its history begins with any entry. */
export const deliveriesKind: RecordedKind<DeliveryConfirmed, DeliveriesState> = {
  name: 'ConsignmentDeliveries',
  beginEmpty: () => ({ confirmations: [] }),
  apply: ({ confirmations }, { id, event }) => {
    confirmations.push({ id, confirmed: event });
  },
  problems: (deliveries, event) => [
    ...ownProblems(event),
    ...(deliveries ? repeatProblems(deliveries, event) : []),
  ],
  linksOf: ({ consignmentId }) => [linkTo('Consignment', consignmentId)],
  openPartOf: (event) => event,
};

/** Consignments are public, and so is what arrived; every known organization may confirm what it saw. */
export function deliverySight({ kind }: Caller): Sight {
  const isKnown = kind === 'ORGANIZATION';
  return { isPublic: true, mayRead: true, mayReadConfidential: true, mayRecord: isKnown };
}

function ownProblems({ tonnage, confirmedBy, receivedBy }: DeliveryConfirmed): UserError[] {
  const errors: UserError[] = [];
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(tonnage)) {
    errors.push(
      invalid('tonnage', `${JSON.stringify(tonnage)} is no number of tonnes, as 1527.5.`),
    );
  }
  if (sameName(confirmedBy, receivedBy)) {
    const message = 'Who took the goods over does not confirm it: a third party does.';
    errors.push(refused('confirmedBy', message));
  }
  return errors;
}

function repeatProblems(
  { confirmations }: DeliveriesState,
  { part, confirmedBy }: DeliveryConfirmed,
): UserError[] {
  const isRepeat = confirmations.some(
    ({ confirmed }) => confirmed.part === part && sameName(confirmed.confirmedBy, confirmedBy),
  );
  if (!isRepeat) return [];
  const message = `${confirmedBy} has confirmed part ${JSON.stringify(part)} already.`;
  return [refused('part', message)];
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
