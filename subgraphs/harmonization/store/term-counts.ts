import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import type { CountedTerms, TermTotals } from '../domain/linkage/compare/count-terms';
import { countedTerms } from '../domain/linkage/compare/count-terms';
import { comparatorOf } from '../domain/linkage/compare/comparators';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import type { PreparedRecord } from '../domain/linkage/linkage-record';

/** Keeps how common the terms of a kind are, in the place of what was kept before; rare ones need no row. */
export async function writeTermCounts(
  manager: EntityManager,
  kind: HarmonizedKind,
  counted: readonly CountedTerms[],
): Promise<void> {
  await manager.query('delete from term_count where kind = $1', [kind]);
  for (const [comparison, { counts }] of counted.entries()) {
    const common = [...counts].filter(([, records]) => records > 1);
    await manager.query(
      `insert into term_count (kind, comparison, term, records)
       select $1, $2, term, records from unnest($3::text[], $4::int[]) as t(term, records)`,
      [kind, comparison, common.map(([term]) => term), common.map(([, records]) => records)],
    );
  }
}

/** The counts of a kind that were kept: of every term, or of those of some records alone. */
export async function readTermCounts(
  manager: EntityManager,
  kind: HarmonizedKind,
  {
    totals,
    ofTerms,
  }: { readonly totals: readonly TermTotals[]; readonly ofTerms?: readonly (readonly string[])[] },
): Promise<readonly CountedTerms[]> {
  const counts = totals.map(() => new Map<string, number>());
  for (const [comparison, kept] of counts.entries()) {
    const rows: { term: string; records: number }[] = await manager.query(
      `select term, records from term_count
       where kind = $1 and comparison = $2 and ($3::text[] is null or term = any($3))`,
      [kind, comparison, ofTerms?.[comparison] ?? null],
    );
    for (const { term, records } of rows) kept.set(term, records);
  }
  return counts.map((kept, at) => countedTerms(kept, totals[at]!));
}

/** The terms of some records, for each comparison of a plan. */
export function termsOf(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
): readonly (readonly string[])[] {
  return plan.comparisons.map((comparison, at) => {
    const { terms } = comparatorOf(comparison);
    const found = records.flatMap(({ features }) =>
      features[at] === null ? [] : terms(features[at]),
    );
    return [...new Set(found)];
  });
}
