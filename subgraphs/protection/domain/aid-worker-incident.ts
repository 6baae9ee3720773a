import type { Incident } from './incident';

/** What is told of an incident with aid workers only. */
export interface AidWorkerDetails {
  readonly organizationsAsGiven: string | null;
  readonly programmeFocus: string | null;
  readonly attackContext: string | null;
  readonly motive: string | null;
  readonly captivityOutcome: string | null;
  readonly verification: string | null;
}

export interface AidWorkerIncident extends Incident {
  readonly details: AidWorkerDetails;
}
