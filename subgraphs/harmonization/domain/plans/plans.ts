import type { HarmonizedKind } from '../compared-record';
import type { LinkagePlan } from '../linkage/linkage-plan';
import { AID_WORKER_PLAN } from './aid-worker-plan';
import { MONEY_PLAN } from './money-plan';
import { NAME_PLAN } from './name-plan';

/** How records of each kind come together. */
export const PLANS: Readonly<Record<HarmonizedKind, Pick<LinkagePlan, 'clusters'>>> = {
  INCIDENT: AID_WORKER_PLAN,
  ORGANIZATION_NAME: NAME_PLAN,
  MONEY: MONEY_PLAN,
  PRESENCE: { clusters: 'CONNECTED' },
  PEOPLE_REACHED: { clusters: 'CONNECTED' },
};
