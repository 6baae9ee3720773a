import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import { NAME_RULE_VERSION } from '../domain/decisions/name-decisions';
import type { PairDecision } from '../domain/decisions/pair-decision';
import type { StartingWeights } from '../domain/decisions/starting-model';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import { AID_WORKER_PLAN } from '../domain/plans/aid-worker-plan';
import { AID_WORKER_START } from '../domain/plans/aid-worker-start';
import { MONEY_PLAN } from '../domain/plans/money-plan';
import { MONEY_START } from '../domain/plans/money-start';
import type { GraphReader } from './graph-access';
import type { KeyedHash } from './keyed-hash';
import { decideOrganizationNames, reachOfNames } from './name-rule';
import { readIncidents } from './read-incidents';
import { readMoney } from './read-money';
import { readOrganizationNames } from './read-organization-names';
import { readPeopleReached } from './read-people-reached';
import { readPresences } from './read-presences';

/** Pairs are decided by a model of a plan. */
export interface ModelDeciding {
  readonly by: 'MODEL';
  readonly plan: LinkagePlan;
  readonly start: StartingWeights | null;
}

/** Pairs are decided by a rule about records that ask, each for itself, among those that are asked about. */
export interface RuleDeciding {
  readonly by: 'RULE';
  readonly version: string;
  /** Decides about the pairs of the records that `asks` names, among all records of the kind. */
  readonly decide: (records: readonly ComparedRecord[], asks: Asks) => readonly PairDecision[];
  /** Which records' pairs may be others when these changed; null where those of all may be. */
  readonly reach: (changed: readonly Pick<ComparedRecord, 'id' | 'source'>[]) => Asks | null;
}

/** Whether the pairs of a record are to be decided. */
type Asks = (id: string) => boolean;

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
      ...{ by: 'RULE', version: NAME_RULE_VERSION },
      ...{ decide: decideOrganizationNames, reach: reachOfNames },
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
