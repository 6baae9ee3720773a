import type { IncidentKind, IncidentRegistry } from './incident-kind';

/** Incidents and victims of one group; members by which nothing was grouped are absent. */
export interface IncidentCount {
  /** P-code of the first-level area. */
  readonly area?: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | null;
  /** YYYY-MM */
  readonly month?: string | null;
  readonly year?: number;
  readonly kind?: IncidentKind;
  readonly registry?: IncidentRegistry;
  readonly incidents: number;
  /** Each incident once for every data set that tells of it. */
  readonly incidentsAsTold: number;
  readonly killed: number;
  readonly wounded: number;
  readonly kidnapped: number;
  readonly detained: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly datasets: readonly string[];
}
