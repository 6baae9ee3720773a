import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';

/** An event of a test, with only what matters to it. */
export function happened(
  date: string,
  kind: AgreementEvent['kind'],
  more: Partial<AgreementEvent> = {},
): AgreementEvent {
  return {
    id: `${date} ${kind}`,
    date,
    kind,
    by: more.by ?? null,
    days: more.days ?? null,
    until: more.until ?? null,
    claims: more.claims ?? [],
    citation: null,
    otherAccounts: [],
    entersIntoForce: more.entersIntoForce ?? null,
    renewalMode: more.renewalMode ?? null,
    origins: more.origins ?? [],
    recording: null,
  };
}

export function claim(by: string, days: number | null) {
  return { by, days, until: null };
}

/** The Black Sea Grain Initiative as its record tells it. */
export const BLACK_SEA = [
  happened('2022-07-22', 'SIGNED', { days: 120, renewalMode: 'AUTOMATIC_UNLESS_NOTICE' }),
  happened('2022-10-29', 'SUSPENDED', { by: 'Russian Federation' }),
  happened('2022-11-02', 'RESUMED', { by: 'Russian Federation' }),
  happened('2022-11-17', 'RENEWED', { days: 120 }),
  happened('2023-03-18', 'RENEWED', {
    claims: [claim('Ukraine', 120), claim('Russian Federation', 60)],
  }),
  happened('2023-05-17', 'RENEWED', { days: 60 }),
  happened('2023-07-17', 'TERMINATED', { by: 'Russian Federation' }),
];

/** The ceasefire of Jeddah as its record tells it. */
export const JEDDAH = [
  happened('2023-05-20', 'SIGNED', {
    days: 7,
    entersIntoForce: '2023-05-22',
    renewalMode: 'BY_MUTUAL_CONSENT',
  }),
  happened('2023-05-29', 'RENEWED', { days: 5 }),
  happened('2023-05-31', 'SUSPENDED', { by: 'Sudanese Armed Forces' }),
  happened('2023-06-01', 'SUSPENDED', { by: 'facilitators' }),
];
