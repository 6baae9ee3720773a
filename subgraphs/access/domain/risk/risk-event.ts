import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { Day } from '../day';

/** What may go wrong, from weather over the security of a city to what spills over from elsewhere. */
export type Hazard =
  | 'FLOOD'
  | 'STORM'
  | 'SNOW_AND_ICE'
  | 'HEAT'
  | 'CITY_SECURITY'
  | 'HOSTILITIES'
  | 'EXPLOSIVE_HAZARDS'
  | 'SPILLOVER'
  | 'DISEASE';

export type RiskLevel = 'LOW' | 'MODERATE' | 'HIGH' | 'EXTREME';

/** What is said of one place in one period. */
interface Assessment {
  readonly level: RiskLevel;
  readonly reasoning: string;
  /** The last day for which it holds; after it, it is stale. */
  readonly validUntil: Day;
  /** Ids of incidents in the protection sector's records that it rests on. */
  readonly incidentIds: readonly string[];
}

/** The first assessment; it holds from its day on. */
export interface RiskAssessed extends RecordedEvent, Assessment {
  readonly type: 'ASSESSED';
  readonly hazard: Hazard;
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  /** P-code; null when only the country is told. */
  readonly area: string | null;
  /** The city that it speaks of, for the security of a city. */
  readonly city: string | null;
  /** The country from which it may spill over. */
  readonly spilloverFrom: string | null;
  readonly corridorId: string | null;
  readonly agreementId: string | null;
  /** The day from which everybody may see it; null for organizations only. */
  readonly publicFrom: Day | null;
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

/** Another look, which takes the place of the one before from its day on. */
interface RiskRevised extends RecordedEvent, Assessment {
  readonly type: 'REVISED';
}

/** It is no longer kept up, and nothing should rest on it. */
export interface RiskClosed extends RecordedEvent {
  readonly type: 'CLOSED';
  readonly reason: string;
}

/** A look at the risk: each takes the place of the one before. */
export type RiskLook = RiskAssessed | RiskRevised;

export type RiskEvent = RiskLook | RiskClosed;
