import type { LinkagePlan } from '../linkage/linkage-plan';

/** People as registers list them: names, address, date of birth and a number; used to measure the method. */
export const PERSON_PLAN: LinkagePlan = {
  kind: 'person',
  comparisons: [
    { field: 'given_name', by: 'text', rarity: true },
    { field: 'surname', by: 'text', rarity: true },
    { field: 'street_number', by: 'text', rarity: true },
    { field: 'address_1', by: 'text', rarity: true },
    { field: 'address_2', by: 'text', rarity: true },
    { field: 'suburb', by: 'text', rarity: true },
    { field: 'postcode', by: 'text', rarity: true },
    { field: 'state', by: 'text' },
    { field: 'date_of_birth', by: 'text', rarity: true },
    { field: 'soc_sec_id', by: 'text', rarity: true },
  ],
  blocks: [
    { name: 'number', keys: [{ field: 'soc_sec_id', by: 'value' }] },
    { name: 'date of birth', keys: [{ field: 'date_of_birth', by: 'value' }] },
    {
      name: 'sound of the names',
      keys: [
        { field: 'given_name', by: 'sound' },
        { field: 'surname', by: 'sound' },
      ],
    },
    {
      name: 'surname and place',
      keys: [
        { field: 'surname', by: 'sound' },
        { field: 'postcode', by: 'prefix', size: 2 },
      ],
    },
    {
      name: 'given name and place',
      keys: [
        { field: 'given_name', by: 'sound' },
        { field: 'postcode', by: 'value' },
      ],
    },
    {
      name: 'street',
      keys: [
        { field: 'address_1', by: 'sound' },
        { field: 'street_number', by: 'value' },
      ],
    },
  ],
  largestBlock: 500,
  compare: 'ANY_TWO',
  clusters: 'CONNECTED',
  thresholds: { same: 0.9, different: 0.1 },
};
