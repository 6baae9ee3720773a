import { subgraphFolders } from '../testkit/subgraph-folders';
import { generateWorld } from './generate-world';
import { MockWorld } from './mock-world';

const GENERATED = 6;
const MOST_TRIES = 500;

/** The supergraphs of one seed: generated ones, and Passage's own as its subgraphs compose. */
export function oracleWorlds(seed: number): MockWorld[] {
  const worlds: MockWorld[] = [];
  const reasons = new Set<string>();
  for (let tried = 0; worlds.length < GENERATED; tried++) {
    if (tried > MOST_TRIES) throw new TypeError([...reasons].join('\n'));
    try {
      const number = seed * 1000 + tried;
      worlds.push(new MockWorld(`generated-${number}`, generateWorld(number)));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      reasons.add(error.message.slice(0, 300));
    }
  }
  return [...worlds, passageWorld()];
}

function passageWorld(): MockWorld {
  const sdls = subgraphFolders().map(({ name, contract }) => [name, contract] as const);
  return new MockWorld('passage', Object.fromEntries(sdls));
}
