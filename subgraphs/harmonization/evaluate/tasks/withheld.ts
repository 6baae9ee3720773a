import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import {
  comparisonKey,
  type ComparisonTokens,
} from '../../../../shared/runtime/comparison/comparison-key';
import type { LinkagePlan } from '../../domain/linkage/linkage-plan';
import type { FieldValue } from '../../domain/linkage/linkage-record';
import { plainText } from '../../domain/linkage/normalize/plain-text';
import { saysNothing } from '../../domain/linkage/normalize/says-nothing';
import { INCIDENT_PLAN } from '../../domain/plans/incident-plan';
import { readSind, type SindReport } from '../read/read-sind';
import { linkBy } from './incidents';

/** Stands for the key of the owners: any other gives the same result. */
const KEY = comparisonKey(Buffer.from('a key of this evaluation alone: 32 bytes or more'));
const FIELDS = ['perpetrator', 'description'] as const;

type Field = (typeof FIELDS)[number];

/** What a field that is withheld costs, and what keyed hashes of it give back. */
export const withheld: EvaluationTask = {
  name: 'withheld',
  run({ data }) {
    const reports = readSind(data);
    return [
      measure('nothing withheld', INCIDENT_PLAN, reports),
      ...FIELDS.flatMap((field) => [
        measure(
          `${field} hashed`,
          INCIDENT_PLAN,
          reports.map((one) => hashed(one, field)),
        ),
        measure(`${field} withheld`, planWithout(field), reports),
      ]),
    ];
  },
};

function measure(what: string, plan: LinkagePlan, reports: readonly SindReport[]): Measure {
  const start = performance.now();
  const { agreement, pairs, needPerson } = linkBy(plan, reports);
  return {
    task: `incidents, ${what}`,
    ...agreement,
    pairs,
    seconds: secondsSince(start),
    result: `${needPerson} pairs for a person`,
  };
}

function planWithout(field: Field): LinkagePlan {
  return {
    ...INCIDENT_PLAN,
    comparisons: INCIDENT_PLAN.comparisons.filter((one) => one.field !== field),
    blocks: INCIDENT_PLAN.blocks.filter(({ keys }) => keys.every((key) => key.field !== field)),
  };
}

function hashed(report: SindReport, field: Field): SindReport {
  const { record } = report;
  const value = record.values[field];
  const text = typeof value === 'string' && !saysNothing(plainText(value)) ? value : '';
  const made = KEY(field, text);
  const given = withHashes(field, made);
  return { ...report, record: { ...record, values: { ...record.values, [field]: given } } };
}

/** Of a name nothing but its hash is left; of a description the owner's hashes are compared as words are. */
function withHashes(field: Field, made: ComparisonTokens | null): FieldValue {
  if (made === null) return null;
  const { key, tokens } = made;
  return field === 'description' ? { keyed: { key, tokens } } : tokens;
}
