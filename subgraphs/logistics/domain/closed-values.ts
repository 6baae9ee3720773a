import type { PresenceReport } from './operational-presence';
import { type GeoPoint, toPoint } from './placed';

/** Coordinates of the fields of a presence that are above LOW in the contract. */
export const CLOSED_OF_PRESENCE = {
  location: 'OperationalPresence.location',
  siteAsGiven: 'OperationalPresence.siteAsGiven',
} as const;

type Place = Pick<PresenceReport, 'latitude' | 'longitude' | 'precision' | 'locality'>;

/** What the closed values of a presence are, by coordinate. */
export type ClosedOfPresence = {
  readonly [CLOSED_OF_PRESENCE.location]: GeoPoint | null;
  readonly [CLOSED_OF_PRESENCE.siteAsGiven]: string | null;
};

/** The key under which the closed values of a presence are kept. */
export function keyOfPresence(id: string): string {
  return `presence/${id}`;
}

/** What of a presence is above LOW, and the rest. */
export function partClosed<T extends Place>(
  report: T,
): { readonly closed: ClosedOfPresence; readonly open: Omit<T, keyof Place> } {
  const { latitude, longitude, precision, locality, ...open } = report;
  const closed = {
    [CLOSED_OF_PRESENCE.location]: toPoint({ latitude, longitude, precision }),
    [CLOSED_OF_PRESENCE.siteAsGiven]: locality,
  };
  return { closed, open };
}
