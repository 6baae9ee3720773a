import type { Recipe, SyntheticRecord } from '../synthetic';
import { SYNTHETIC, copiesAt, organizationName, syntheticDataset } from '../synthetic';

const DATASET = syntheticDataset('organizations', 'Organization', 'organizations');

/** The organizations that stand for those which the directory knows. */
export function* organizations({ profile, scale }: Recipe): Generator<SyntheticRecord> {
  const columns = Object.values(profile.groups).flatMap((group) => Object.values(group.columns));
  const known = columns.map(({ knownNames = {} }) =>
    Object.values(knownNames).reduce((sum, names) => sum + names, 0),
  );
  const count = Math.max(0, ...known) * copiesAt(scale);
  for (let number = 1; number <= count; number += 1) {
    const value = {
      name: organizationName({ number, known: true }, ''),
      acronym: `SYN${number}`,
      aliases: [],
      scope: null,
      identifiers: [],
    };
    yield { dataset: DATASET, recordId: `${SYNTHETIC}organization-${number}`, value };
  }
}
