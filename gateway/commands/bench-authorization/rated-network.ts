import { NETWORK_SUBGRAPHS } from '../bench-engine/network-subgraphs';
import type { SampleSubgraph } from '../bench-engine/sample-subgraph';

/** The rest is LOW. Organizations of the response have what is MODERATE, and under an agreement what is HIGH. */
const LEVELS: Readonly<Record<string, string>> = {
  'staff: Int': 'MODERATE',
  'since: String': 'HIGH',
  'founded: Int': 'HIGH',
  'accessLevel: AccessLevel': 'HIGH',
};

/** What each owner shares by an agreement of its own. */
export const SHARED: Readonly<Record<string, string>> = {
  organizations: 'Organization.founded',
  presence: 'Presence.since',
  access: 'Place.accessLevel',
};

/** The field that some callers have no agreement about. */
export const REFUSED_FIELD = 'accessLevel';

const LINK =
  'extend schema @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])';

/** The sample network, each of its owners saying how sensitive its fields are. */
export const RATED_NETWORK: readonly SampleSubgraph[] = NETWORK_SUBGRAPHS.map((subgraph) => ({
  ...subgraph,
  sdl: `${LINK}\n${rated(subgraph.sdl)}`,
}));

function rated(sdl: string): string {
  const types = sdl.replace(/(type [^{]*)\{/g, '$1 @sensitivity(level: LOW) {');
  return Object.entries(LEVELS).reduce(
    (text, [field, level]) => text.replace(field, `${field} @sensitivity(level: ${level})`),
    types,
  );
}
