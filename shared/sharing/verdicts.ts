import { LruCache } from '../core/lru-cache';
import { hadInstead } from './had-instead';
import { ownerOf } from './key-directory';
import { type Refusal, ownerText, refusalOf } from './refusal';
import type { Asking } from './asking';
import type { SharedField } from './shared-field';
import type { SharingPolicy } from './sharing-policy';
import type { Shown } from './shown';

/** What somebody may have of a field now. */
export interface Verdict {
  /** Why not; undefined when it may. */
  readonly refusal: Refusal | undefined;
  /** Of which records, where it is not of all: its owner decides on each. */
  readonly records: Shown['records'];
}

/** Verdicts of one policy for one caller and purpose, by coordinate. */
type Verdicts = Map<string, Verdict>;

/** Organizations times purposes: fewer than there are would be decided anew at every question. */
const MOST_CALLERS = 5_000;

/** What who asks may have of a field now. */
export type VerdictsFor = (asking: Asking) => (field: SharedField) => Verdict;

/**
 * Decides by the policy of the moment; what it decided is kept, by caller and purpose, while that stands.
 * For the fields of one schema: another may rate the same coordinate otherwise.
 */
export function createVerdicts(currentPolicy: () => SharingPolicy): VerdictsFor {
  const kept = new WeakMap<SharingPolicy, LruCache<Verdicts>>();
  return (asking) => {
    const policy = currentPolicy();
    const verdicts = verdictsOf(kept, policy, asking);
    return (field) => {
      const { coordinate } = field;
      const known = verdicts.get(coordinate);
      if (known !== undefined) return known;
      const verdict = verdictOn(policy, asking, field);
      verdicts.set(coordinate, verdict);
      return verdict;
    };
  };
}

function verdictOn(policy: SharingPolicy, asking: Asking, field: SharedField): Verdict {
  const decision = policy.decide(asking, field, Date.now());
  const refusal = refusalOf(decision, field, asking);
  return {
    refusal:
      refusal === undefined || decision.kind === 'denied'
        ? refusal
        : { ...refusal, message: `${refusal.message} ${whatElse(policy, asking, field)}` },
    records: decision.kind === 'allowed' ? decision.shown.records : undefined,
  };
}

/** Of a field that gives more than was agreed: the one beside it that does not, and whose it is. */
function whatElse(policy: SharingPolicy, asking: Asking, { lesser = [], subgraphs }: SharedField) {
  const [best] = hadInstead(lesser, { policy, asking, now: Date.now() });
  const [subgraph = ''] = subgraphs;
  return [
    ...(best === undefined ? [] : [`Ask for "${best.coordinate}" instead.`]),
    `It belongs to ${ownerText(ownerOf(policy, subgraph), subgraph)}.`,
  ].join(' ');
}

function verdictsOf(
  kept: WeakMap<SharingPolicy, LruCache<Verdicts>>,
  policy: SharingPolicy,
  asking: Asking,
): Verdicts {
  const callers = kept.get(policy) ?? new LruCache<Verdicts>(MOST_CALLERS);
  kept.set(policy, callers);
  const { organization, purpose, draws } = asking;
  const key = JSON.stringify([organization, purpose, draws, namedPerson(policy, asking)]);
  const known = callers.get(key);
  if (known !== undefined) return known;
  const verdicts: Verdicts = new Map();
  callers.set(key, verdicts);
  return verdicts;
}

/** Persons whom no agreement names are decided on as their organizations are. */
function namedPerson({ persons }: SharingPolicy, { organization, person }: Asking) {
  if (person === undefined) return undefined;
  const isNamed = persons.some((one) => one.organization === organization && one.person === person);
  return isNamed ? person : undefined;
}
