import { NAME_WAYS } from '../decisions/name-ways';
import type { LinkagePlan } from '../linkage/linkage-plan';
import { NAME_DOUBTS } from '../names/name-doubt';

const levelsFrom = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([name, inWords]) => ({ name, inWords }));

/**
 * How names of organizations are decided. A rule finds whose a name may be, and what speaks against it; how much
 * that tells is weighed by what is known of other names. The kind changes with the rule.
 */
export const NAME_PLAN: LinkagePlan = {
  kind: 'organization name, rule 4',
  comparisons: [
    { field: 'finding', by: 'rule', levels: levelsFrom({ ...NAME_WAYS, ...NAME_DOUBTS }) },
    {
      field: 'words',
      by: 'rule',
      levels: levelsFrom({
        ALL: 'almost all of what the words tell is shared',
        MOST: 'more than 70% of what the words tell is shared',
        SOME: 'more than 40% of what the words tell is shared',
        FEW: 'less of what the words tell is shared',
      }),
    },
  ],
  blocks: [],
  largestBlock: 0,
  compare: 'ACROSS_SOURCES',
  clusters: 'CONNECTED',
  thresholds: { same: 0.9, different: 0.02 },
};
