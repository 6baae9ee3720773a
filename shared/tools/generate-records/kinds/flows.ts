import type { Recipe, SyntheticDataset, SyntheticRecord } from '../synthetic';
import { SYNTHETIC, drawFrom, membersOf, recordsOf, syntheticDataset } from '../synthetic';
import { flowValue } from './flow-value';

/** The family's group that tells flows in the form of the API; see `countryFlows`. */
const OF_A_COUNTRY = 'of-a-country';

/** Flows as exports tell them: one that comes in for some and goes out for others is in two files. */
export function* flows(recipe: Recipe): Generator<SyntheticRecord> {
  for (const member of membersOf(recipe, 'flows')) {
    if (member !== OF_A_COUNTRY) yield* flowsOf(recipe, member);
  }
}

function* flowsOf(recipe: Recipe, member: string): Generator<SyntheticRecord> {
  const draw = drawFrom(recipe, `flows ${member}`);
  const boundaries = member.split('+');
  const datasets = boundaries.map(datasetOf);
  const count = recordsOf(recipe, `flows ${member}`);
  for (let number = 1; number <= count; number += 1) {
    const recordId = `${SYNTHETIC}flow-${boundaries.join('-')}-${number}`;
    const { updatedAt, ...value } = flowValue(draw, recordId, recipe.scale);
    const times = draw.repeats();
    for (const [index, boundary] of boundaries.entries()) {
      yield {
        dataset: datasets[index]!,
        recordId,
        version: updatedAt ?? undefined,
        value: { ...value, updatedAt, scopeYear: 2026, boundary: boundary.toUpperCase() },
        times: index === 0 ? times : 1,
      };
    }
  }
}

function datasetOf(boundary: string): SyntheticDataset {
  return syntheticDataset(`flows-${boundary}`, 'FundingFlow', `funding flows: ${boundary}`);
}
