import { EntitySchema } from 'typeorm';
import type { Severity } from '../domain/severity';

const score = { type: 'double precision', nullable: true } as const;

export const severityEntity = new EntitySchema<Severity>({
  name: 'Severity',
  tableName: 'severity',
  columns: {
    id: { type: 'text', primary: true },
    crisisId: { type: 'text', name: 'crisis_id' },
    crisisName: { type: 'text', name: 'crisis_name' },
    month: { type: 'text' },
    countries: { type: 'text', array: true },
    placeKeys: { type: 'text', name: 'place_keys', array: true },
    countryLevel: { type: 'boolean', name: 'country_level' },
    aggregated: { type: 'boolean' },
    regional: { type: 'boolean' },
    index: { ...score, name: 'severity_index' },
    category: score,
    categoryName: { type: 'text', name: 'category_name', nullable: true },
    reliability: { type: 'text', nullable: true },
    impact: score,
    geographicalImpact: { ...score, name: 'geographical_impact' },
    humanImpact: { ...score, name: 'human_impact' },
    conditions: score,
    peopleInNeed: { ...score, name: 'people_in_need' },
    concentration: score,
    complexity: score,
    societyAndSafety: { ...score, name: 'society_and_safety' },
    operatingEnvironment: { ...score, name: 'operating_environment' },
    lastUpdated: { type: 'date', name: 'last_updated', nullable: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
  },
});
