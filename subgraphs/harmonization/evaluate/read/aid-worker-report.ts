import type { AidWorkerReport } from './read-awsd';
import type { SindReport } from './read-sind';

/** Words of Insecurity Insight for the types of organization that AWSD has. */
const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/\bUN\b|United Nations/i, 'UN'],
  [/\bINGO\b/i, 'INGO'],
  [/Red Cross|Red Crescent|ICRC|IFRC/i, 'RED_CROSS'],
  [/\b(LNGO|NNGO)\b|local|national NGO/i, 'NNGO'],
];

const VICTIMS = { killed: 'Killed', wounded: 'Injured', kidnapped: 'Kidnapped' } as const;

/** A report of an incident with aid workers in the terms that both observers have. */
export function aidWorkerReport({ record, given, text, date }: SindReport): AidWorkerReport {
  const affected =
    typeof given['Organisation Affected'] === 'string' ? given['Organisation Affected'] : '';
  const victims: [string, number][] = Object.entries(VICTIMS).map(([name, word]) => [
    name,
    Number(given[`Aid Workers ${word}`]),
  ]);
  const values = {
    ...record.values,
    organizationTypes: TYPES.filter(([pattern]) => pattern.test(affected)).map(([, type]) => type),
    victims: Object.fromEntries(victims),
  };
  return {
    record: { ...record, source: 'insecurity-insight', values },
    text,
    year: date.slice(0, 4),
  };
}
