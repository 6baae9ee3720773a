import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { SeverityScores, SeverityValue } from '../domain/severity';

/** Members of an ACAPS record and the scores they hold, each from 0 to 5. */
const SCORES: Readonly<Record<keyof SeverityScores, string>> = {
  index: 'INFORM Severity Index',
  category: 'INFORM Severity category (numeric)',
  impact: 'Impact of the crisis',
  geographicalImpact: 'Geographical Impact',
  humanImpact: 'Human Impact',
  conditions: 'Conditions of affected people',
  peopleInNeed: 'People in need',
  concentration: 'Concentration of conditions',
  complexity: 'Complexity',
  societyAndSafety: 'Society and safety',
  operatingEnvironment: 'Operating environment',
};

/** Without these members a record is not one of the INFORM Severity Index. */
export const SEVERITY_MEMBERS = ['crisis_id', '_internal_filter_date', ...Object.values(SCORES)];

/** One crisis of one monthly edition of the INFORM Severity Index. */
export function parseSeverity({ given, structured }: RawRow): Parsed<Identified<SeverityValue>> {
  const crisisId = given['crisis_id']?.trim() ?? '';
  if (crisisId === '') return reject('crisis_id', crisisId, 'a crisis without an id');
  const edition = given['_internal_filter_date'] ?? '';
  const month = edition.slice(0, 7);
  if (!isPartialDate(edition) || month.length !== 7) {
    return reject('_internal_filter_date', edition, 'not a date');
  }
  const scores = readScores(structured as Readonly<Record<string, unknown>>);
  if (!scores.ok) return scores;
  const updated = given['Last updated'] ?? '';
  const lastUpdated = isPartialDate(updated) && updated.length === 10 ? updated : null;
  const id = `${crisisId}/${month}`;
  const value: SeverityValue = {
    ...{ id, crisisId, month },
    crisisName: given['crisis_name'] ?? crisisId,
    countries: countriesOf(structured),
    countryLevel: given['country_level'] === 'Yes',
    aggregated: given['individual_aggregated'] === 'Aggregated',
    regional: given['regional_or_country'] === 'Regional',
    ...scores.value,
    categoryName: given['INFORM Severity category'] ?? null,
    reliability: given['Reliability'] ?? null,
    lastUpdated,
  };
  return accept({ recordId: id, version: lastUpdated ?? undefined, value });
}

function countriesOf(structured: unknown): string[] {
  const { iso3 } = structured as { iso3?: unknown };
  return Array.isArray(iso3) ? iso3.filter((code) => typeof code === 'string') : [];
}

/** A score that is null was not computed; anything else that is no score is a fault of the file. */
function readScores(record: Readonly<Record<string, unknown>>): Parsed<SeverityScores> {
  const scores: Record<string, number | null> = {};
  for (const [score, member] of Object.entries(SCORES)) {
    const value = record[member] ?? null;
    const isScore = typeof value === 'number' && value >= 0 && value <= 5;
    if (value !== null && !isScore) return reject(member, value, 'not a score from 0 to 5');
    scores[score] = value;
  }
  return accept(scores as unknown as SeverityScores);
}
