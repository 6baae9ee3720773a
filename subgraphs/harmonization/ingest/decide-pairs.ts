import type { DecidedPairs, DecidingGround } from './decided-pairs';
import { NO_PAIRS } from './decided-pairs';
import { decideByModel } from './decide-by-model';
import { decideByRule } from './decide-by-rule';
import type { LinkingTask } from './linking-task';

/** Decides about the pairs of a kind: about all, or about those of records that changed. */
export async function decidePairs(
  ground: DecidingGround,
  { kind, deciding }: LinkingTask,
): Promise<DecidedPairs> {
  switch (deciding.by) {
    case 'MODEL':
      return decideByModel(ground, { ...deciding, kind });
    case 'RULE':
      return decideByRule(ground, { ...deciding, kind });
    case 'NOBODY':
      return {
        ...{ modelVersion: null, scope: 'NOTHING', why: 'counted and not compared', judged: 0 },
        ...{ pairs: NO_PAIRS, around: [] },
      };
  }
}
