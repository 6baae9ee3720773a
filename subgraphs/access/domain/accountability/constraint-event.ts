import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';

/** The nine types of constraints of OCHA's Access Monitoring and Reporting Framework, in its order. */
export type ConstraintType =
  | 'DENIAL_OF_NEEDS'
  | 'ENTRY_INTO_COUNTRY'
  | 'MOVEMENT_WITHIN_COUNTRY'
  | 'HOSTILITIES'
  | 'VIOLENCE_AGAINST_HUMANITARIANS'
  | 'INTERFERENCE'
  | 'EXPLOSIVE_HAZARDS'
  | 'PHYSICAL_ENVIRONMENT'
  | 'RESTRICTED_ACCESS_TO_SERVICES';

/** What a constraint does to operations, from the lightest to the heaviest. */
export type ConstraintEffect = 'DELAYED' | 'REDUCED' | 'SUSPENDED' | 'PREVENTED';

/** The impact on operations, as one organization tells it. */
export interface ConstraintImpact {
  readonly effect: ConstraintEffect;
  /** People who cannot be reached because of it; null when nobody counted them. */
  readonly peopleAffected: number | null;
  /** Codes of sectors whose work is affected. */
  readonly sectors: readonly string[];
}

/** What may show who works where: HIGH, while type, district, days and impact are MODERATE. */
export interface ConstraintDetails {
  readonly description: string | null;
  readonly location: string | null;
  readonly organizations: readonly string[];
}

export interface ConstraintReported extends RecordedEvent {
  readonly type: 'REPORTED';
  readonly constraint: ConstraintType;
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  /** P-code of a district or of a larger area; null when only the country is told. */
  readonly area: string | null;
  readonly impact: ConstraintImpact;
  /** Null when there are none, or for those who may not read them. */
  readonly details: ConstraintDetails | null;
  readonly agreementId: string | null;
  /** Passage ids of organizations that see its details and add to it. */
  readonly sharedWith: readonly string[];
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

/** From its day on the impact is another. */
export interface ImpactChanged extends RecordedEvent {
  readonly type: 'IMPACT_CHANGED';
  readonly impact: ConstraintImpact;
}

/** Its day is the last on which the constraint was felt. */
export interface ConstraintEnded extends RecordedEvent {
  readonly type: 'ENDED';
  readonly how: string;
}

export type ConstraintEvent = ConstraintReported | ImpactChanged | ConstraintEnded;
