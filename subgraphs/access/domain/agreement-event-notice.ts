import type { AccessAgreement } from './access-agreement';
import type { AgreementEvent } from './agreement-event';

/** An event that was just recorded, with its agreement as it stands now. */
export interface AgreementEventNotice {
  readonly agreement: AccessAgreement;
  readonly event: AgreementEvent;
}
