import type { SampleSubgraph } from './sample-subgraph';

/** Places that share presences with others; the questions go round in circles among them. */
const HUBS = 12;
const ORGANIZATIONS = 8;
const LEVELS = ['OPEN', 'RESTRICTED', 'DENIED', 'SUSPENDED'];
const ACTIVITIES = ['Food parcels and bread', 'Water trucking', 'Mobile clinic', 'Winter shelter'];

interface Presence {
  readonly id: string;
  readonly activity: string;
  readonly since: string;
  readonly staff: number;
  readonly place: { readonly pcode: string };
  readonly organization: { readonly id: string };
}

interface PlaceKey {
  readonly pcode: string;
}

interface ConvoyNeeds {
  readonly population?: number;
  readonly areaKm2?: number;
}

const ORGANIZATIONS_SDL = `
  type Query { organizations: [Organization!]! }
  type Organization @key(fields: "id") {
    id: ID!
    name: String
    acronym: String
    founded: Int
  }`;

const PLACES_SDL = `
  type Query { places(first: Int!): [Place!]! }
  type Place @key(fields: "pcode") {
    pcode: ID!
    name: String
    population: Int
    areaKm2: Float
  }`;

const PRESENCE_SDL = `
  type Place @key(fields: "pcode") { pcode: ID! presences: [Presence!] }
  type Organization @key(fields: "id") { id: ID! presences: [Presence!] }
  type Presence {
    id: ID!
    activity: String
    since: String
    staff: Int
    place: Place
    organization: Organization
  }`;

const ACCESS_SDL = `
  enum AccessLevel { ${LEVELS.join(' ')} }
  type Place @key(fields: "pcode") {
    pcode: ID!
    population: Int @external
    areaKm2: Float @external
    accessLevel: AccessLevel
    isReachable: Boolean
    convoyDays: Float @requires(fields: "population areaKm2")
  }`;

/** Four owners of a sample network: who works where, and whether one gets there. */
export const NETWORK_SUBGRAPHS: readonly SampleSubgraph[] = [
  {
    name: 'organizations',
    sdl: ORGANIZATIONS_SDL,
    resolvers: {
      Query: { organizations: () => upTo(ORGANIZATIONS).map(organization) },
      Organization: { __resolveReference: ({ id }: { id: string }) => organization(numberIn(id)) },
    },
  },
  {
    name: 'places',
    sdl: PLACES_SDL,
    resolvers: {
      Query: { places: (_: unknown, { first }: { first: number }) => upTo(first).map(place) },
      Place: { __resolveReference: ({ pcode }: PlaceKey) => place(numberIn(pcode)) },
    },
  },
  {
    name: 'presence',
    sdl: PRESENCE_SDL,
    resolvers: {
      Place: { presences: ({ pcode }: PlaceKey) => presencesAt(numberIn(pcode)) },
      Organization: { presences: ({ id }: { id: string }) => presencesOf(numberIn(id)) },
    },
  },
  {
    name: 'access',
    sdl: ACCESS_SDL,
    resolvers: {
      Place: {
        accessLevel: ({ pcode }: PlaceKey) => LEVELS[numberIn(pcode) % LEVELS.length],
        isReachable: ({ pcode }: PlaceKey) => numberIn(pcode) % 3 !== 0,
        convoyDays: ({ population = 0, areaKm2 = 0 }: ConvoyNeeds) =>
          Math.round(population / 1_000 + areaKm2) / 10,
      },
    },
  },
];

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function numberIn(id: string): number {
  return Number(id.slice(2));
}

function organization(index: number) {
  return {
    id: `or${index}`,
    name: `Relief and Recovery Organization No. ${index}`,
    acronym: `RRO${index}`,
    founded: 1950 + index,
  };
}

function place(index: number) {
  return {
    pcode: `PL${String(index).padStart(6, '0')}`,
    name: `Sub-district of Settlement "${index}"`,
    population: 1_000 + ((index * 7_919) % 90_000),
    areaKm2: 2.5 + (index % 40),
  };
}

function presence(at: number, order: number): Presence {
  const staff = (at * 3 + order) % ORGANIZATIONS;
  return {
    id: `pr${at}-${order}`,
    activity: ACTIVITIES[(at + order) % ACTIVITIES.length] ?? '',
    since: `20${10 + (at % 10)}-0${1 + order}-15`,
    staff: 5 + staff,
    place: { pcode: place(at).pcode },
    organization: { id: `or${staff}` },
  };
}

function presencesAt(at: number): Presence[] {
  return upTo(at < HUBS ? 3 : 1).map((order) => presence(at, order));
}

function presencesOf(index: number): Presence[] {
  const all = upTo(HUBS).flatMap(presencesAt);
  return all.filter(({ organization: { id } }) => id === `or${index}`).slice(0, 3);
}
