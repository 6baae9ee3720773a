import { EntitySchema } from 'typeorm';
import type { Country } from '../domain/country';

export const countryEntity = new EntitySchema<Country>({
  name: 'Country',
  tableName: 'country',
  columns: {
    iso3: { type: 'text', primary: true },
    iso2: { type: 'text' },
    m49: { type: 'text' },
    name: { type: 'text' },
    aliases: { type: 'text', array: true },
  },
});
