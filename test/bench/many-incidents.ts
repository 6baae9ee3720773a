import type { GivenIncident } from '../../subgraphs/harmonization/ingest/incident-record';
import { Choices } from '../oracle/random';

const SYLLABLES = 'ba de fi go ka lu me ni po ra se ti vo za'.split(' ');
const COUNTRIES = 'SDN SSD ETH SOM YEM SYR AFG MLI NER UKR COD CAF'.split(' ');
const FIRST_DAY = Date.parse('2014-01-01');
const DAYS = 4_000;
const DAY_MS = 86_400_000;

/** Incidents of two registers over eleven years and twelve countries, each fourth one told in both. */
export function manyIncidents(count: number): GivenIncident[] {
  const choices = new Choices(count);
  const word = () => choices.pick(SYLLABLES) + choices.pick(SYLLABLES) + choices.pick(SYLLABLES);
  const made: GivenIncident[] = [];
  for (let at = 0; made.length < count; at += 1) {
    const words = Array.from({ length: 12 }, word);
    const told = tellOne(choices, words);
    made.push({ ...told, id: `awsd-${at}`, registry: 'AWSD' });
    if (at % 4 > 0 || made.length === count) continue;
    const again = [...words.slice(3), word(), word()].join(' ');
    made.push({ ...told, id: `sind-${at}`, registry: 'SIND', description: again });
  }
  return made;
}

function tellOne(choices: Choices, words: readonly string[]): GivenIncident {
  const day = new Date(FIRST_DAY + choices.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  return {
    ...{ id: '', registry: '', kinds: ['AID_WORKER'], date: day },
    point: { latitude: choices.below(3_000) / 100, longitude: choices.below(3_000) / 100 },
    country: { iso3: choices.pick(COUNTRIES) },
    adminArea: null,
    placeAsGiven: { admin1: words[0]! },
    placePrecision: 'SETTLEMENT',
    description: words.join(' '),
    victims: { killed: choices.below(4), wounded: choices.below(3), kidnapped: choices.below(3) },
    organizationTypes: ['INGO'],
    sources: [{ sensitivity: 'LOW' }],
  };
}
