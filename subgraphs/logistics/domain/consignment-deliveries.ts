import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { DeliveriesState } from './delivery-confirmation';

/** The deliveries of a consignment with their history, beside what was sent. */
export interface ConsignmentDeliveries {
  readonly recorded: Recorded<DeliveriesState>;
  /** Tonnes, decimal text; null when the source does not say. */
  readonly sentTonnage: string | null;
}
