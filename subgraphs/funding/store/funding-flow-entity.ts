import { EntitySchema } from 'typeorm';
import type { FundingFlow } from '../domain/funding-flow';
import type { FlowRow } from './flow-columns';
import { flowColumns } from './flow-columns';

export type FundingFlowRow = FundingFlow & FlowRow;

export const fundingFlowEntity = new EntitySchema<FundingFlowRow>({
  name: 'FundingFlow',
  tableName: 'funding_flow',
  columns: {
    ...flowColumns,
    flowId: { ...flowColumns.flowId, primary: true },
    planCode: { type: 'text', name: 'plan_code', nullable: true },
    sourcePlanCode: { type: 'text', name: 'source_plan_code', nullable: true },
  },
});
