import { EntitySchema } from 'typeorm';
import type { PcodeForm } from '../domain/pcode-form';

export const pcodeFormEntity = new EntitySchema<PcodeForm>({
  name: 'PcodeForm',
  tableName: 'pcode_form',
  columns: {
    iso3: { type: 'text', primary: true },
    lengths: { type: 'int', array: true },
  },
});
