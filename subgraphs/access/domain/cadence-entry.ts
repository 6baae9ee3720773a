import type { CadenceRhythm } from './cadence-rhythm';
import type { FactFindingMission } from './fact-finding-mission';
import type { LiaisonMeeting } from './liaison-meeting';
import type { PublicBriefing } from './public-briefing';
import type { SurvivorConsultation } from './survivor-consultation';

/** Something that took place: a meeting, a mission, a consultation or a briefing. */
export type Encounter = LiaisonMeeting | FactFindingMission | SurvivorConsultation | PublicBriefing;

export type CadenceEntry = CadenceRhythm | Encounter;

type AsDraft<T> = T extends CadenceEntry ? Omit<T, 'id' | 'origins' | 'recording'> : never;

/** An entry as somebody wants to record it. */
export type CadenceDraft = AsDraft<CadenceEntry>;
