import { EntitySchema } from 'typeorm';
import type { FlowRow } from './flow-columns';
import { flowColumns } from './flow-columns';

export const flowPerspectiveEntity = new EntitySchema<FlowRow>({
  name: 'FlowPerspective',
  tableName: 'flow_perspective',
  columns: {
    ...flowColumns,
    dataset: { ...flowColumns.dataset, primary: true },
    recordId: { ...flowColumns.recordId, primary: true },
  },
});
