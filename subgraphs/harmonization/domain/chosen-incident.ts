import type { ChosenClaim } from './survivorship/choose-claim';

/** The incident that speaks for one field of a group, and why. */
export type ChosenIncident = ChosenClaim;
