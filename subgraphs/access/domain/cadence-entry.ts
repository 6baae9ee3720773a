import type { EventRecording, Origin } from './agreement-event';
import type { CadenceRhythm } from './cadence-rhythm';
import type { FactFindingMission } from './fact-finding-mission';
import type { LiaisonMeeting } from './liaison-meeting';
import type { PublicBriefing } from './public-briefing';
import type { SurvivorConsultation } from './survivor-consultation';

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
  readonly recording: EventRecording | null;
}

/** Something that took place: a meeting, a mission, a consultation or a briefing. */
export type Encounter = LiaisonMeeting | FactFindingMission | SurvivorConsultation | PublicBriefing;

export type CadenceEntry = CadenceRhythm | Encounter;

type AsDraft<T> = T extends CadenceEntry ? Omit<T, 'id' | 'origins' | 'recording'> : never;

/** An entry as somebody wants to record it. */
export type CadenceDraft = AsDraft<CadenceEntry>;

/** The part of a cadence that an encounter belongs to. */
export const KIND_OF_ENCOUNTER = {
  LiaisonMeeting: 'LIAISON_MEETING',
  FactFindingMission: 'FACT_FINDING_MISSION',
  SurvivorConsultation: 'SURVIVOR_CONSULTATION',
  PublicBriefing: 'PUBLIC_BRIEFING',
} as const;

export type CadenceKind = (typeof KIND_OF_ENCOUNTER)[keyof typeof KIND_OF_ENCOUNTER];
