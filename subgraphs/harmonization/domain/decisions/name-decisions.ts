import { explainPair } from '../linkage/decide/explain-pair';
import type { Answer } from '../linkage/linked-pair';
import { plainText } from '../linkage/normalize/plain-text';
import type { LinkageModel } from '../linkage/score/linkage-model';
import type { NameResolution, ResolvedName } from '../names/resolve-name';
import type { AnsweredName, JudgedName } from './name-model';
import { judgeName, levelsOfName } from './name-model';
import { NAME_WAYS } from './name-ways';
import type { PairDecision } from './pair-decision';
import { pairId } from './pair-id';

/** A name that data sets write. */
export interface NamedRecord {
  readonly id: string;
  readonly contentHash: string;
  readonly name: string;
  /** The organization of the list that its owner found by its spelling; null when it found none. */
  readonly organizationId: string | null;
}

/** Whose names are decided: the organizations of the list, how names are resolved, and by which weights. */
export interface NameGround {
  readonly listed: ReadonlyMap<string, { readonly contentHash: string }>;
  readonly resolve: (name: string) => NameResolution;
  readonly model: LinkageModel;
}

/**
 * Decides whose names the records are: what its owner matched stands, others are resolved and weighed, and names
 * that nobody on the list has are one when they are written alike.
 */
export function decideNames(
  { listed, resolve, model }: NameGround,
  named: readonly NamedRecord[],
): readonly PairDecision[] {
  const unknown = new Map<string, NamedRecord>();
  const decide = (...[record, target, said]: Parameters<typeof decisionOf>) => ({
    ...decisionOf(record, target, said),
    modelVersion: model.version,
  });
  return [...named].sort(byId).flatMap((record) => {
    const { name, organizationId } = record;
    const owner = listed.get(organizationId ?? '');
    if (organizationId !== null && owner)
      return [decide(record, { ...owner, id: organizationId }, ruled(MATCHED))];
    const judged = judgeName(model, foundIn(resolve(name))).flatMap((one) => {
      const target = listed.get(one.organizationId);
      const id = one.organizationId;
      return target ? [decide(record, { ...target, id }, weighed(model, one))] : [];
    });
    if (judged.some(({ outcome }) => outcome === 'SAME')) return judged;
    const first = unknown.get(plainText(name));
    if (!first) unknown.set(plainText(name), record);
    return first ? [...judged, decide(record, first, ruled(NAME_WAYS.SAME))] : judged;
  });
}

/**
 * How the rule finds the organizations for names that people answered about. Answers about other pairs, as of
 * names that nobody on the list has, decide these pairs and teach nothing about others.
 */
export function answeredNames(
  resolve: NameGround['resolve'],
  named: readonly NamedRecord[],
  answers: readonly Answer[],
): readonly AnsweredName[] {
  const names = new Map(named.map((record) => [record.id, record]));
  return answers.flatMap(({ a, b, isSame }) => {
    const record = names.get(a) ?? names.get(b);
    if (!record || record.organizationId !== null) return [];
    const organizationId = record.id === a ? b : a;
    const found = foundIn(resolve(record.name)).find(
      (one) => one.organizationId === organizationId,
    );
    return found ? [{ levels: levelsOfName(found), isSame }] : [];
  });
}

const MATCHED = 'its owner found it by its spelling in the reference list';

/** The organizations that the rule finds for a name. */
export function foundIn(found: NameResolution): readonly ResolvedName[] {
  if (found.outcome === 'UNKNOWN') return [];
  return found.outcome === 'SAME' ? [found] : found.candidates;
}

type Said = Omit<PairDecision, 'pairId' | 'kind' | 'a' | 'b' | 'hashA' | 'hashB' | 'modelVersion'>;

/** What a rule alone decides: the two are the same, without a weight. */
function ruled(reason: string): Said {
  const nothing = { probability: null, weight: null, levels: [], weights: [], contradictions: [] };
  return { outcome: 'SAME', decidedBy: 'RULE', reason, ...nothing };
}

function weighed(model: LinkageModel, { organizationId: _, ...judged }: JudgedName): Said {
  const pair = { ...judged, contradictions: [] };
  return { ...pair, decidedBy: 'MODEL', reason: explainPair(model, pair).join('; ') };
}

function decisionOf(
  record: NamedRecord,
  target: { readonly id: string; readonly contentHash: string },
  said: Said,
): Omit<PairDecision, 'modelVersion'> {
  const [x, y] = record.id < target.id ? [record, target] : [target, record];
  const pair = { kind: 'ORGANIZATION_NAME' as const, a: x.id, b: y.id };
  return { ...pair, pairId: pairId(pair), ...said, hashA: x.contentHash, hashB: y.contentHash };
}

function byId(a: NamedRecord, b: NamedRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
