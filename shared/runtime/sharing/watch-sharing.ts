import { PassageError, explain } from '../../core/errors';
import { judgeAgreements, nextChange } from '../../sharing/agreements-in-force';
import type { Agreement } from '../../sharing/agreement';
import { type JudgedUse, judgeUses, usesChangeAt } from '../../sharing/judge-break-glass';
import { instantOf } from '../../sharing/parse-document';
import { type SharingPolicy, createSharingPolicy } from '../../sharing/sharing-policy';
import type { Log } from '../logging';
import { keepSeen, withUses } from './keep-seen';
import { type CrisisRecord, type HoldingUse, isHolding, recordFirst } from './record-first';
import { followFolder } from './follow-folder';
import { type ReadFolder, type SharingPlace, readSharingFolder } from './sharing-folder';

/** The policy as it stands now; never keep what it gave for longer than one answer. */
export interface SharingWatch {
  readonly current: () => SharingPolicy;
  /** Every declared crisis, as it was judged last. */
  readonly uses: () => readonly JudgedUse[];
  /** Calls back after each change of the policy; gives what ends that. */
  readonly onChange: (changed: () => void) => () => void;
  readonly stop: () => void;
}

/** A revocation must hold everywhere within a second. */
const LOOK_EVERY_MS = 250;

/**
 * Follows a folder of signed documents: an agreement that is added, revoked, written over or has lapsed changes
 * the policy within half a second, without a restart. A directory that
 * became unusable leaves the last good one in place, and everything that it revoked revoked.
 * @throws PassageError when the directory cannot be used at the start.
 */
export function watchSharing(place: SharingPlace, log: Log, crises?: CrisisRecord): SharingWatch {
  // Before the first reading, so that no change after it is missed.
  const hasChanged = followFolder(place.folder);
  const first = readSharingFolder(place);
  let documents: ReadFolder = { ...first, uses: withUses(first, crises?.known) };
  const { onChange, tellChange } = createListeners();
  let told = '';
  let inForce: readonly unknown[] = [];
  let uses: readonly JudgedUse[] = [];
  let policy: SharingPolicy | undefined;
  let next: string | undefined;
  const judge = (): void => {
    const now = instantOf(Date.now());
    const judged = judgeAgreements(documents, now);
    next = firstAfter(now, [nextChange(documents, now), ...usesChangeAt(documents, now)]);
    uses = judgeUses(documents, now);
    told = tell(log, documents, [...judged, ...uses.map(asJudged)], told);
    const active = recorded(uses.filter(isHolding));
    const holding = judged.filter(isWithoutFault).map(({ agreement }) => agreement);
    const all = [...holding, ...active.map(({ use }) => use)];
    const { directory } = documents;
    const isOld = policy?.organizations === directory.organizations && isSame(all, inForce);
    if (policy !== undefined && isOld) return;
    inForce = all;
    policy = createSharingPolicy(directory, holding, (policy?.version ?? 0) + 1, active);
    tellInForce(log, holding, active);
    tellChange();
  };
  const look = (): void => {
    const isChanged = hasChanged();
    if (!isChanged && (next === undefined || instantOf(Date.now()) < next)) return;
    try {
      if (isChanged) {
        const read = readSharingFolder(place, documents.directory.sequence);
        documents = keepSeen(read, documents, instantOf(Date.now()));
      }
    } catch (error) {
      log.error(
        { reason: reasonOf(error) },
        'the documents on sharing cannot be used; the earlier ones stay',
      );
    }
    judge();
  };
  const recorded = recordFirst(crises, log, () => judge());
  judge();
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  const stop = () => clearInterval(timer);
  return { current: () => policy!, uses: () => uses, onChange, stop };
}

function isWithoutFault({ faults }: Told): boolean {
  return faults.length === 0;
}

function createListeners() {
  const listening = new Set<() => void>();
  const onChange: SharingWatch['onChange'] = (changed) => {
    listening.add(changed);
    return () => listening.delete(changed);
  };
  return { onChange, tellChange: () => listening.forEach((changed) => changed()) };
}

function tellInForce(log: Log, holding: readonly Agreement[], active: readonly HoldingUse[]): void {
  const agreements = holding.map(({ id, version }) => `${id}@${version}`);
  const crises = active.map(({ use }) => use.id);
  log.info({ agreements, ...(crises.length > 0 && { crises }) }, 'agreements in force');
}

interface Told {
  readonly agreement: { readonly id: string; readonly version: number };
  readonly faults: readonly string[];
}

/** What does not hold, once. */
function tell(log: Log, { refused }: ReadFolder, judged: readonly Told[], told: string): string {
  const without = judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ agreement: { id, version }, faults }) => `${id}@${version}: ${faults.join('; ')}`);
  const text = [...refused, ...without].join('\n');
  if (text !== told && text !== '')
    log.warn({ reasons: [...refused, ...without] }, 'agreements that do not hold');
  return text;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((document, index) => document === b[index]);
}

function asJudged({ use, faults }: JudgedUse) {
  return {
    agreement: { id: `break-glass ${use.id}, ${use.agreement}`, version: use.version },
    faults,
  };
}

function firstAfter(now: string, instants: readonly (string | undefined)[]): string | undefined {
  return instants.filter((instant) => instant !== undefined && instant > now).sort()[0];
}

function reasonOf(error: unknown): string {
  return error instanceof PassageError ? explain(error) : 'internal error';
}
