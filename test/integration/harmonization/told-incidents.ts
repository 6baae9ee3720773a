import type { GivenIncident } from '../../../subgraphs/harmonization/ingest/incident-record';
import { Choices } from '../../oracle/random';

const PLACES = ['Nyala', 'Kutum', 'Zalingei', 'Tawila', 'Kadugli', 'Dilling', 'Babanusa', 'Golo'];
const DEEDS = ['ambushed on the road', 'shot at the office', 'abducted from a guesthouse'];
const WHO = ['two drivers', 'a nurse', 'three engineers', 'a logistics officer', 'a guard'];
const WHAT = ['convoy', 'clinic', 'warehouse', 'compound', 'ambulance', 'checkpoint', 'airstrip'];

/** Incidents as two registers tell of them: half in both, in other words, half in one alone. */
export function toldIncidents(count: number, seed = 1): GivenIncident[] {
  const choices = new Choices(seed);
  return Array.from({ length: count }, (_, at) => {
    const day = `2023-${pad(1 + (at % 12))}-${pad(1 + choices.below(28))}`;
    const place = choices.pick(PLACES);
    const point = { latitude: 10 + choices.below(400) / 100, longitude: 23 + at / 50 };
    const words = [choices.pick(WHO), choices.pick(DEEDS), `near the ${choices.pick(WHAT)}`];
    const killed = choices.below(4);
    const told = { day, point, place, killed };
    const [first, other] = [
      incidentOf(`awsd-${at}`, 'AWSD', { ...told, text: `${words.join(' ')} in ${place}` }),
      incidentOf(`sind-${at}`, 'SIND', {
        ...told,
        text: `In ${place}, ${words.join(' was ')}, sources said`,
      }),
    ];
    return at % 2 === 0 ? [first, other] : [choices.chance(0.5) ? first : other];
  }).flat();
}

interface Told {
  readonly day: string;
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly place: string;
  readonly killed: number;
  readonly text: string;
}

/** One incident in one register. */
function incidentOf(id: string, registry: string, told: Told): GivenIncident {
  const { day, point, place, killed, text } = told;
  return {
    ...{ id, registry, kinds: ['AID_WORKER'], date: day, point },
    country: { iso3: 'SDN' },
    adminArea: { pcode: 'SD03', parent: null },
    placeAsGiven: { admin1: place },
    placePrecision: 'SETTLEMENT',
    description: text,
    victims: { killed, wounded: 0, kidnapped: 0 },
    organizationTypes: ['INGO'],
    sources: [{ sensitivity: 'LOW' }],
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
