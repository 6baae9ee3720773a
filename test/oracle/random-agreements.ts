import type { Agreement, Grant } from '../../shared/sharing/agreement';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import { PURPOSE_CODES, type Purpose } from '../../shared/sharing/purposes';
import type { Choices } from './random';
import type { RatedField, RatedWorld } from './rated-world';

/** Who asks and for what; nobody is anonymous. */
export interface RandomAsker {
  readonly organization?: string;
  /** Who acts for it. */
  readonly person?: string;
  readonly purpose?: Purpose;
}

const RECIPIENTS = ['ocha', 'wfp'];
export const PERSONS = ['amal', 'omar'];
const TERMS = [
  { from: '2026-01-01', until: '2999-12-31' },
  { from: '2026-01-01', until: '2999-12-31' },
  { from: '2020-01-01', until: '2020-12-31' },
  { from: '2999-01-01', until: '2999-12-31' },
];

/** Fields are held to the first of these alone, and not all are; the owners of these worlds then show every record. */
const LIMITS: readonly Partial<Grant>[] = [
  { places: ['SDN'] },
  { places: ['SDN'] },
  { places: ['UKR'], period: { from: '2026-01-01' } },
  { finestAdminLevel: 1 },
];

/** The organization that owns a subgraph of a generated world. */
function ownerOfSubgraph(subgraph: string): string {
  return `keeper-of-${subgraph}`;
}

/** Everybody who may ask in a world. */
export function organizationsOf({ world }: RatedWorld): string[] {
  return [...RECIPIENTS, ...world.subgraphs.map(({ facts }) => ownerOfSubgraph(facts.name))];
}

/** The directory of a world: an owner for each subgraph, and organizations that own nothing. */
export function directoryOf(rated: RatedWorld): KeyDirectory {
  const subgraphs = rated.world.subgraphs.map(({ facts }) => facts.name);
  return {
    ...{ format: 'passage-directory/1', sequence: 1, issuedAt: '2026-01-01T00:00:00Z' },
    organizations: organizationsOf(rated).map((id) => ({
      ...{ id, name: id, contact: `data@${id}.example`, keys: [] },
      subgraphs: subgraphs.filter((subgraph) => ownerOfSubgraph(subgraph) === id),
    })),
  };
}

/** Some agreements, some of which have lapsed or not begun, or name what is not the owner's. */
export function randomAgreements(rated: RatedWorld, choices: Choices): Agreement[] {
  const coordinates = [...rated.fields.keys()];
  const subgraphs = rated.world.subgraphs.map(({ facts }) => facts.name);
  return Array.from({ length: choices.below(8) }, (_, index) => ({
    ...{ format: 'passage-agreement/1' as const, id: `a${index}`, version: 1 },
    owner: ownerOfSubgraph(choices.pick(subgraphs)),
    recipient: choices.pick(RECIPIENTS),
    purposes: choices.some(PURPOSE_CODES, 1, 0.3),
    grants: Array.from({ length: 1 + choices.below(2) }, () =>
      randomGrant(coordinates, subgraphs, choices),
    ),
    duties: [],
    ...choices.pick(TERMS),
  }));
}

function randomGrant(
  coordinates: readonly string[],
  subgraphs: readonly string[],
  choices: Choices,
): Grant {
  const named = Array.from({ length: 1 + choices.below(12) }, () => choices.pick(coordinates));
  const fields = named.map((name) => (choices.chance(0.2) ? name.replace(/\..*/, '.*') : name));
  const level = choices.pick(['MODERATE', 'HIGH'] as const);
  const classes = choices.chance(0.4) ? [{ subgraph: choices.pick(subgraphs), level }] : [];
  const limits = choices.chance(0.3) ? choices.pick(LIMITS) : {};
  const persons = choices.chance(0.4) ? { persons: choices.some(PERSONS, 1, 0.5) } : {};
  return { fields, classes, rung: 'record', ...persons, ...limits };
}

/** Somebody who asks, for something. */
export function randomAsker(rated: RatedWorld, choices: Choices): RandomAsker {
  if (choices.chance(0.15)) return {};
  const organization = choices.pick(organizationsOf(rated));
  const person = choices.chance(0.5) ? { person: choices.pick(PERSONS) } : {};
  if (choices.chance(0.15)) return { organization, ...person };
  return { organization, ...person, purpose: choices.pick(PURPOSE_CODES) };
}

/**
 * Whether somebody may read a field, by the words of the agreements: what the policies compiled from them
 * must say. Every owner of the field must agree.
 */
export function mayRead(
  { coordinate, level, perRecord, held, givers }: RatedField & { readonly coordinate: string },
  { organization, person, purpose }: RandomAsker,
  agreements: readonly Agreement[],
  today: string,
): boolean {
  if (level === 'LOW') return true;
  if (organization === undefined) return false;
  if (perRecord) return true;
  const [type = ''] = coordinate.split('.');
  return givers.every((subgraph) => {
    const owner = ownerOfSubgraph(subgraph);
    if (organization === owner) return true;
    if (purpose === undefined) return false;
    if (level === 'MODERATE') return true;
    return agreements.some(
      (agreement) =>
        agreement.owner === owner &&
        agreement.recipient === organization &&
        agreement.purposes.includes(purpose) &&
        agreement.from <= today &&
        today <= agreement.until &&
        agreement.grants.some(
          ({ fields, classes, persons, places, period, finestAdminLevel }) =>
            (persons?.includes(person ?? '') ?? level !== 'SEVERE') &&
            (places === undefined || held) &&
            period === undefined &&
            finestAdminLevel === undefined &&
            (fields.includes(coordinate) ||
              fields.includes(`${type}.*`) ||
              classes.some((named) => named.subgraph === subgraph && named.level === level)),
        ),
    );
  });
}
