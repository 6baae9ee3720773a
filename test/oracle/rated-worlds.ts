import { generateWorld } from './generate-world';
import { type RatedWorld, rateWorld } from './rated-world';

const WORLDS = 6;
const MOST_TRIES = 500;

/** Supergraphs of one seed of which every field has a level. */
export function ratedWorlds(seed: number): RatedWorld[] {
  const worlds: RatedWorld[] = [];
  const reasons = new Set<string>();
  for (let tried = 0; worlds.length < WORLDS; tried++) {
    if (tried > MOST_TRIES) throw new TypeError([...reasons].join('\n'));
    try {
      const number = seed * 1000 + tried;
      worlds.push(rateWorld(`rated-${number}`, generateWorld(number), number));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      reasons.add(error.message.slice(0, 300));
    }
  }
  return worlds;
}
