import type { ChosenClaim } from './choose-claim';
import { chooseClaim } from './choose-claim';
import { SURVIVORSHIP_RULES } from './survivorship-rule';

/** What is kept of an incident to choose between it and others: comparison features, no text. */
export interface IncidentClaims {
  readonly id: string;
  readonly date: string | null;
  readonly placePrecision: string | null;
  readonly hasPoint: boolean;
  readonly victims: Readonly<Record<string, number | null>> | null;
  /** How many different words its description has. */
  readonly words: number;
}

export interface ChosenIncidents {
  readonly date: ChosenClaim;
  readonly place: ChosenClaim;
  readonly victims: ChosenClaim;
  readonly description: ChosenClaim;
}

/** How precisely a place is known, from the coarsest; what is not stated or withheld says nothing. */
const PRECISION = [
  'COUNTRY',
  'ESTIMATED',
  'PROVINCE',
  'DISTRICT',
  'LINEAR_FEATURE',
  'WITHIN_25_KM',
  'SETTLEMENT',
  'EXACT',
];

/** Which incident of a group speaks for each field, each by its rule. */
export function chooseIncident(incidents: readonly IncidentClaims[]): ChosenIncidents {
  return {
    date: chooseClaim(
      SURVIVORSHIP_RULES.MOST_PRECISE_DATE,
      incidents.map(({ id, date }) => ({ id, quality: date?.length ?? null, says: date ?? '' })),
    ),
    place: chooseClaim(
      SURVIVORSHIP_RULES.MOST_PRECISE_PLACE,
      incidents.map(({ id, placePrecision, hasPoint }) => {
        const rank = PRECISION.indexOf(placePrecision ?? '');
        const quality = rank === -1 ? null : 2 * rank + (hasPoint ? 1 : 0);
        return { id, quality, says: placePrecision ?? '' };
      }),
    ),
    victims: chooseClaim(SURVIVORSHIP_RULES.MOST_COMPLETE_COUNT, incidents.map(victimClaim)),
    description: chooseClaim(
      SURVIVORSHIP_RULES.MOST_DETAILED_WORDS,
      incidents.map(({ id, words }) => ({ id, quality: words || null, says: id })),
    ),
  };
}

function victimClaim({ id, victims }: IncidentClaims) {
  const told = Object.entries(victims ?? {}).filter(([, count]) => count !== null);
  const says = told.map(([kind, count]) => `${kind} ${count}`).sort();
  return { id, quality: told.length || null, says: says.join(', ') };
}
