import { PassageError } from '../../../shared/core/errors';
import type { AffectedOrganizationType } from './affected-organization-type';
import type { IncidentKind, IncidentRegistry } from './incident-kind';

/** Days to filter by, both included; an open end is absent. */
export interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface IncidentFilter {
  readonly country?: string | null;
  readonly area?: string | null;
  readonly period?: Period | null;
  readonly kinds?: readonly IncidentKind[] | null;
  readonly registry?: IncidentRegistry | null;
  readonly organizationType?: AffectedOrganizationType | null;
}

export const INCIDENT_GROUPINGS = ['AREA', 'COUNTRY', 'MONTH', 'YEAR', 'KIND', 'REGISTRY'] as const;
export type IncidentGrouping = (typeof INCIDENT_GROUPINGS)[number];

/**
 * The ends of a period.
 * @throws PassageError BAD_INPUT when it ends before it begins.
 */
export function readPeriod(period: Period | null | undefined): Period {
  const { from, to } = period ?? {};
  if (from && to && from > to) {
    throw new PassageError('BAD_INPUT', 'the period ends before it begins', {
      where: 'period',
      value: `${from} to ${to}`,
      expected: '"from" on or before "to"',
    });
  }
  return { from, to };
}
