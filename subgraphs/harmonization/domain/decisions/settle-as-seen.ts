import type { Sensitivity } from '../../../../shared/core/sensitivity';
import { strictest } from '../../../../shared/core/sensitivity';
import type { Settlement, SettlementInput, SettledPair } from './settle-decisions';
import { settleDecisions } from './settle-decisions';

/** Levels up to which somebody sees records: everybody, organizations with a purpose, and who keeps them all. */
const SEEN_UP_TO = ['LOW', 'MODERATE', 'SEVERE'] as const satisfies readonly Sensitivity[];

/** What stands for who sees records up to one of these levels. */
interface Seen {
  readonly seenUpTo: readonly Sensitivity[];
}

/** That a record belongs to a group; the id of a group is that of one of its members. */
export interface ClusterMember extends Seen {
  readonly recordId: string;
  readonly clusterId: string;
}

/** What pairs come to and who belongs together, for each of those who see more or less of the records. */
export interface SeenSettlement {
  readonly pairs: readonly (SettledPair & Seen)[];
  readonly members: readonly ClusterMember[];
}

export interface SeenInput extends SettlementInput {
  readonly records: readonly (SettlementInput['records'][number] & {
    readonly sensitivity: Sensitivity;
  })[];
}

/**
 * Settles once for each level up to which records are seen, as if there were no others: what somebody is told of
 * the records that it may see does not follow from one that it may not see.
 */
export function settleAsSeen(input: SeenInput): SeenSettlement {
  const pairs = new Rows<SettledPair>(
    ({ pairId, outcome, decidedBy }) => `${pairId} ${outcome} ${decidedBy}`,
  );
  const members = new Rows<Omit<ClusterMember, 'seenUpTo'>>(
    ({ recordId, clusterId }) => `${recordId} ${clusterId}`,
  );
  for (const { settlement, seenUpTo } of settleEach(input)) {
    for (const pair of settlement.pairs) pairs.add(pair, seenUpTo);
    for (const member of membersOf(settlement)) members.add(member, seenUpTo);
  }
  return { pairs: pairs.list(), members: members.list() };
}

function membersOf({ clusters }: Settlement): readonly Omit<ClusterMember, 'seenUpTo'>[] {
  return clusters.flatMap(({ id: clusterId, members }) =>
    members.map((recordId) => ({ recordId, clusterId })),
  );
}

/** One settlement for all levels up to which the same records are seen. */
function settleEach(input: SeenInput): readonly (Seen & { readonly settlement: Settlement })[] {
  const seen = SEEN_UP_TO.map((level) =>
    input.records.filter(({ sensitivity }) => strictest(sensitivity, level) === level),
  );
  const sizes = [...new Set(seen.map(({ length }) => length))];
  return sizes.map((size) => ({
    settlement: settleDecisions({
      ...input,
      records: seen.find(({ length }) => length === size)!,
    }),
    seenUpTo: SEEN_UP_TO.filter((_, at) => seen[at]!.length === size),
  }));
}

/** Rows that are told once, however many levels they stand for. */
class Rows<Row extends object> {
  readonly #rows = new Map<string, Row & { seenUpTo: readonly Sensitivity[] }>();

  constructor(private readonly textOf: (row: Row) => string) {}

  add(row: Row, seenUpTo: readonly Sensitivity[]): void {
    const text = this.textOf(row);
    const known = this.#rows.get(text);
    if (known) known.seenUpTo = [...known.seenUpTo, ...seenUpTo];
    else this.#rows.set(text, { ...row, seenUpTo });
  }

  list(): readonly (Row & Seen)[] {
    return [...this.#rows.values()];
  }
}
