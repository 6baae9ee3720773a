import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import type { StartingWeights } from '../domain/decisions/starting-model';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import { AID_WORKER_PLAN } from '../domain/plans/aid-worker-plan';
import { AID_WORKER_START } from '../domain/plans/aid-worker-start';
import { MONEY_PLAN } from '../domain/plans/money-plan';
import { MONEY_START } from '../domain/plans/money-start';
import { NAME_PLAN } from '../domain/plans/name-plan';
import type { GraphReader } from './graph-access';
import type { KeyedHash } from './keyed-hash';
import { judgeOrganizationNames, reachOfNames } from './name-rule';
import { readIncidents } from './read-incidents';
import { readMoney } from './read-money';
import { readOrganizationNames } from './read-organization-names';
import { readPeopleReached } from './read-people-reached';
import { readPresences } from './read-presences';
import type { RuleDeciding } from './rule-deciding';

/** Pairs are decided by a model of a plan. */
export interface ModelDeciding {
  readonly by: 'MODEL';
  readonly plan: LinkagePlan;
  readonly start: StartingWeights | null;
}

/** How pairs of a kind are decided: by a model of a plan, by a rule, or not at all. */
type Deciding = ModelDeciding | RuleDeciding | { readonly by: 'NOBODY' };

/** One kind of record: where it is read, and how its pairs are decided. */
export interface LinkingTask {
  readonly kind: HarmonizedKind;
  readonly deciding: Deciding;
  readonly read: (graph: GraphReader, hash: KeyedHash) => AsyncGenerator<readonly ComparedRecord[]>;
}

/** In this order: presences are counted with what names were found to be. */
export const LINKING_TASKS: readonly LinkingTask[] = [
  {
    kind: 'ORGANIZATION_NAME',
    deciding: {
      ...{ by: 'RULE', plan: NAME_PLAN },
      ...{ judge: judgeOrganizationNames, reach: reachOfNames },
    },
    read: readOrganizationNames,
  },
  {
    kind: 'INCIDENT',
    deciding: { by: 'MODEL', plan: AID_WORKER_PLAN, start: AID_WORKER_START },
    read: readIncidents,
  },
  {
    kind: 'MONEY',
    deciding: { by: 'MODEL', plan: MONEY_PLAN, start: MONEY_START },
    read: readMoney,
  },
  { kind: 'PRESENCE', deciding: { by: 'NOBODY' }, read: readPresences },
  { kind: 'PEOPLE_REACHED', deciding: { by: 'NOBODY' }, read: readPeopleReached },
];
