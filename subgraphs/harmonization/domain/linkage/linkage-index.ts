import { blockKeys } from './block/block-keys';
import type { TermCounts } from './compare/comparator';
import { countTerms } from './compare/count-terms';
import { pairJudge } from './judge-pair';
import { byId, type LinkRecord, type PreparedRecord } from './linkage-record';
import { byWeight, type Answer, type LinkedPair } from './linked-pair';
import { prepareRecord } from './normalize/prepare-record';
import type { LinkageModel } from './score/linkage-model';

/** The records at hand by the keys of their blocks, so that a new one meets only those like it. */
export interface LinkageIndex {
  readonly model: LinkageModel;
  /** How common terms were when the index was made; a term seen later counts as seen once. */
  readonly counts: readonly TermCounts[];
  readonly records: Map<string, PreparedRecord>;
  /** Ids by key, one map for each block plan. */
  readonly blocks: readonly Map<string, Set<string>>[];
}

/** Makes an index of records; `addRecord` and `removeRecord` keep it. */
export function indexRecords(model: LinkageModel, records: readonly LinkRecord[]): LinkageIndex {
  const prepared = records.map((record) => prepareRecord(model.plan, record)).sort(byId);
  const index: LinkageIndex = {
    model,
    counts: countTerms(model.plan, prepared),
    records: new Map(),
    blocks: model.plan.blocks.map(() => new Map<string, Set<string>>()),
  };
  for (const record of prepared) addPrepared(index, record);
  return index;
}

/**
 * Compares a record with those of its blocks alone. Gives the pairs that are the same or need a person, the
 * surest first. The record itself is not added; one with its id is not compared with it.
 */
export function linkOne(
  index: LinkageIndex,
  record: LinkRecord,
  answers: readonly Answer[] = [],
): readonly LinkedPair[] {
  const { plan } = index.model;
  const prepared = prepareRecord(plan, record);
  const judge = pairJudge(index.model, index.counts, answers);
  const pairs = [...membersOfItsBlocks(index, prepared)].map((id) =>
    judge(index.records.get(id)!, prepared),
  );
  return pairs.filter(({ outcome }) => outcome !== 'DIFFERENT').sort(byWeight);
}

/** Adds a record, or puts it in place of the one with its id. */
export function addRecord(index: LinkageIndex, record: LinkRecord): void {
  removeRecord(index, record.id);
  addPrepared(index, prepareRecord(index.model.plan, record));
}

/** Takes a record out of the index; none is taken when the id is unknown. */
export function removeRecord(index: LinkageIndex, id: string): void {
  const record = index.records.get(id);
  if (!record) return;
  index.records.delete(id);
  forEachKey(index, record, (block, key) => {
    const members = block.get(key);
    members?.delete(id);
    if (members?.size === 0) block.delete(key);
  });
}

function addPrepared(index: LinkageIndex, record: PreparedRecord): void {
  index.records.set(record.id, record);
  forEachKey(index, record, (block, key) => {
    const members = block.get(key);
    if (members) members.add(record.id);
    else block.set(key, new Set([record.id]));
  });
}

function membersOfItsBlocks(index: LinkageIndex, record: PreparedRecord): ReadonlySet<string> {
  const { plan } = index.model;
  const found = new Set<string>();
  forEachKey(index, record, (block, key) => {
    const members = block.get(key);
    if (!members || members.size >= plan.largestBlock) return;
    for (const id of members) {
      if (id === record.id) continue;
      if (plan.compare === 'ACROSS_SOURCES' && index.records.get(id)!.source === record.source)
        continue;
      found.add(id);
    }
  });
  return found;
}

function forEachKey(
  { model, blocks, counts }: LinkageIndex,
  record: PreparedRecord,
  visit: (block: Map<string, Set<string>>, key: string) => void,
): void {
  model.plan.blocks.forEach((block, at) => {
    for (const key of blockKeys(model.plan, block, record, counts)) visit(blocks[at]!, key);
  });
}
