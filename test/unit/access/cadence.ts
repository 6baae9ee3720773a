import { assembleAgreement } from '../../../subgraphs/access/domain/access-agreement';
import type { AccessAgreement } from '../../../subgraphs/access/domain/access-agreement';
import type { CadenceRhythm } from '../../../subgraphs/access/domain/cadence-rhythm';
import type { LiaisonMeeting } from '../../../subgraphs/access/domain/liaison-meeting';

/** Parts of a cadence for tests, with only what matters to each. */
export function rhythm(more: Partial<CadenceRhythm> = {}): CadenceRhythm {
  return {
    type: 'CadenceRhythm',
    id: `rhythm of ${more.start ?? '2024-01-01'}`,
    date: '2024-01-01',
    citation: 'a protocol',
    origins: [],
    recording: null,
    kind: 'LIAISON_MEETING',
    every: 1,
    unit: 'WEEK',
    start: '2024-01-01',
    until: null,
    time: null,
    timeZone: null,
    ...more,
  };
}

export function meeting(date: string): LiaisonMeeting {
  return {
    type: 'LiaisonMeeting',
    id: `meeting of ${date}`,
    date,
    citation: 'minutes',
    origins: [],
    recording: null,
    startsAt: null,
    participants: [],
    decisions: [],
  };
}

export function agreementUntil(id: string, title: string, expires: string | null): AccessAgreement {
  return assembleAgreement([
    {
      id,
      title,
      type: 'HUMANITARIAN_PAUSE',
      countries: [],
      countryCodes: [],
      parties: [],
      signed: '2024-01-01',
      entersIntoForce: null,
      durationDays: null,
      expires,
      renewal: null,
      points: [],
      terms: [],
      verification: null,
      note: null,
      eventsNote: null,
      citations: [],
      events: [],
      organizationIds: {},
      recording: null,
      dataset: 'test',
      recordId: id,
    },
  ]);
}
