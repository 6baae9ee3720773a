/** Who gets a development key: ids of organizations in the reference subgraph. */
export const DEVELOPMENT_ORGANIZATIONS: readonly string[] = [
  'ocha',
  'wfp',
  'unhcr',
  'unicef',
  'who',
  'icrc',
  'nrc',
];
