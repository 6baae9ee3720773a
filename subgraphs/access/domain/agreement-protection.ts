import type { AgreementClause } from './access-agreement';
import type { ClauseKind } from './clause-kinds';

/** What international humanitarian and human-rights law protects and an agreement should name (S8). */
const PROTECTIONS = [
  'MEDICAL_CARE',
  'FOOD',
  'STAFF_SAFETY',
  'CIVILIAN_FACILITIES',
  'MONITORING_RIGHT',
] as const satisfies readonly ClauseKind[];

/** One protection, with the clauses that name it. The law protects also where no clause does. */
export interface AgreementProtection {
  readonly kind: (typeof PROTECTIONS)[number];
  readonly clauses: readonly AgreementClause[];
}

/** Each protection with the clauses that name it; with none where the agreement is silent. */
export function protectionsOf(clauses: readonly AgreementClause[]): AgreementProtection[] {
  return PROTECTIONS.map((kind) => ({
    kind,
    clauses: clauses.filter(({ kinds }) => kinds.includes(kind)),
  }));
}
