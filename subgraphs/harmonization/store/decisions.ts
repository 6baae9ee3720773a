import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import { idsOfKind, readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { HarmonizedKind } from '../domain/compared-record';
import type { PairDecision, RecordedDecision } from '../domain/decisions/pair-decision';
import { pairAnswerKind } from '../domain/decisions/pair-answer-kind';
import type { SeenSettlement } from '../domain/decisions/settle-as-seen';
import type { Answer } from '../domain/linkage/linked-pair';
import { writeRows } from './write-rows';

const WEIGHED = `d.pair_id as "pairId", d.kind, d.a, d.b, d.outcome, d.decided_by as "decidedBy",
  d.probability, d.weight, d.levels, d.weights, d.contradictions`;

/** The latest decision of each pair of a kind, or of each pair that has one of these records. */
export function readDecisions(
  manager: EntityManager,
  kind: HarmonizedKind,
  records: readonly string[] | 'ALL',
): Promise<PairDecision[]> {
  const columns = `${WEIGHED}, d.reason, d.model_version as "modelVersion", d.hash_a as "hashA", d.hash_b as "hashB"`;
  return readLatest(manager, columns, { kind, records });
}

/** What of them is needed to tell what pairs come to: not the reasons, which are the longest part. */
export function readToSettle(
  manager: EntityManager,
  kind: HarmonizedKind,
  records: readonly string[] | 'ALL',
): Promise<RecordedDecision[]> {
  return readLatest(manager, `${WEIGHED}, d.sequence`, { kind, records });
}

function readLatest<Row>(
  manager: EntityManager,
  columns: string,
  { kind, records }: SettledGround,
): Promise<Row[]> {
  const [condition, parameters] =
    records === 'ALL' ? ['', []] : ['and (d.a = any($2::text[]) or d.b = any($2))', [records]];
  return manager.query(
    `select distinct on (d.pair_id) ${columns} from merge_decision d
     where d.kind = $1 ${condition} order by d.pair_id, d.sequence desc`,
    [kind, ...parameters],
  );
}

export function addDecisions(
  manager: EntityManager,
  decisions: readonly PairDecision[],
): Promise<void> {
  return writeRows(manager, INSERT_DECISIONS, decisions);
}

const INSERT_DECISIONS = `
  insert into merge_decision (pair_id, kind, a, b, outcome, decided_by, reason, model_version,
    probability, weight, levels, weights, contradictions, hash_a, hash_b)
  select "pairId", kind, a, b, outcome, "decidedBy", reason, "modelVersion", probability, weight,
    levels, weights, contradictions, "hashA", "hashB"
  from jsonb_to_recordset($1::jsonb) as r("pairId" text, kind text, a text, b text, outcome text,
    "decidedBy" text, reason text, "modelVersion" text, probability float8, weight float8,
    levels int[], weights float8[], contradictions text[], "hashA" text, "hashB" text)`;

/** What people said of pairs of a kind and did not take back. */
export async function readAnswers(manager: EntityManager, kind: HarmonizedKind): Promise<Answer[]> {
  const ids = [...(await idsOfKind(manager, pairAnswerKind.name)).values()].flat();
  const own = ids.filter((id) => id.startsWith(`${kind}:`));
  const histories = await readHistories(manager, pairAnswerKind, own);
  return [...histories].flatMap(([id, history]) => {
    const answer = history && stateAt(pairAnswerKind, history, null)?.answer;
    const [a = '', b = ''] = id.slice(kind.length + 1).split('|');
    return answer ? [{ a, b, isSame: answer.isSame }] : [];
  });
}

/** Where a settlement stands: about a kind as a whole, or about some of its records. */
export interface SettledGround {
  readonly kind: HarmonizedKind;
  readonly records: readonly string[] | 'ALL';
}

/** What stands with a pair besides what it comes to. */
export interface PairFacts {
  /** The stricter of the two records' levels. */
  readonly sensitivity: Sensitivity;
  readonly weight: number | null;
  /** What an answer of a person is worth. */
  readonly value: number;
}

/** Puts what pairs come to, with what stands with them, and who belongs together in the place of what stood there. */
export async function writeSettlement(
  manager: EntityManager,
  { kind, records }: SettledGround,
  { pairs, members }: SeenSettlement,
  facts: ReadonlyMap<string, PairFacts>,
): Promise<void> {
  const about = [kind, records === 'ALL' ? null : records];
  await manager.query(
    `delete from compared_pair
     where kind = $1 and ($2::text[] is null or a = any($2) or b = any($2))`,
    about,
  );
  const rows = pairs.map((pair) => ({ ...pair, ...facts.get(pair.pairId) }));
  await writeRows(manager, INSERT_PAIRS, rows);
  await manager.query(
    'delete from cluster_member where kind = $1 and ($2::text[] is null or record_id = any($2))',
    about,
  );
  const ofKind = members.map((member) => ({ ...member, kind }));
  await writeRows(manager, INSERT_MEMBERS, ofKind);
}

const INSERT_PAIRS = `
  insert into compared_pair (pair_id, kind, a, b, sequence, outcome, decided_by, sensitivity, weight, value, seen_up_to)
  select "pairId", kind, a, b, sequence, outcome, "decidedBy", sensitivity, weight, value, "seenUpTo"
  from jsonb_to_recordset($1::jsonb) as r("pairId" text, kind text, a text, b text, sequence bigint,
    outcome text, "decidedBy" text, sensitivity text, weight float8, value float8, "seenUpTo" text[])`;

const INSERT_MEMBERS = `
  insert into cluster_member (kind, record_id, cluster_id, seen_up_to)
  select kind, "recordId", "clusterId", "seenUpTo"
  from jsonb_to_recordset($1::jsonb)
    as r(kind text, "recordId" text, "clusterId" text, "seenUpTo" text[])`;
