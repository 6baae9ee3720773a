import type { Recording } from '../../../shared/core/recording/history-entry';
import type { Origin } from './agreement-event';

/** What every entry of a cadence has, once it is recorded. */
export interface CadenceEntryBase {
  /** The type of the graph under which it is shown. */
  readonly type: string;
  readonly id: string;
  /** The day on which it took place or, for a rhythm, was agreed. */
  readonly date: string;
  readonly citation: string;
  readonly origins: readonly Origin[];
  /** Null for what is only proposed. */
  readonly recording: Recording | null;
}

/** The part of a cadence that an encounter belongs to. */
export const KIND_OF_ENCOUNTER = {
  LiaisonMeeting: 'LIAISON_MEETING',
  FactFindingMission: 'FACT_FINDING_MISSION',
  SurvivorConsultation: 'SURVIVOR_CONSULTATION',
  PublicBriefing: 'PUBLIC_BRIEFING',
} as const;

export type CadenceKind = (typeof KIND_OF_ENCOUNTER)[keyof typeof KIND_OF_ENCOUNTER];
