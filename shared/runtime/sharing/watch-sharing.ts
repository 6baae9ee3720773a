import { PassageError, explain } from '../../core/errors';
import type { Agreement } from '../../sharing/agreement';
import {
  type JudgedAgreement,
  judgeAgreements,
  nextChange,
} from '../../sharing/agreements-in-force';
import { instantOf } from '../../sharing/parse-document';
import { type SharingPolicy, createSharingPolicy } from '../../sharing/sharing-policy';
import type { Log } from '../logging';
import {
  type ReadFolder,
  type SharingPlace,
  fingerprintOf,
  readSharingFolder,
} from './sharing-folder';

/** The policy as it stands now; never keep what it gave for longer than one answer. */
export interface SharingWatch {
  readonly current: () => SharingPolicy;
  readonly stop: () => void;
}

/** A revocation must hold everywhere within a second. */
const LOOK_EVERY_MS = 250;

/**
 * Follows a folder of signed documents: an agreement that is added, revoked or has lapsed changes the
 * policy within half a second, without a restart. A directory that became unusable leaves the last good one in
 * place, and everything that it revoked revoked.
 * @throws PassageError when the directory cannot be used at the start.
 */
export function watchSharing(place: SharingPlace, log: Log): SharingWatch {
  let documents = readSharingFolder(place);
  let fingerprint = fingerprintOf(place.folder);
  let told = '';
  let inForce: Agreement[] = [];
  let policy: SharingPolicy | undefined;
  let next: string | undefined;
  const judge = (): void => {
    const now = instantOf(Date.now());
    const judged = judgeAgreements(documents, now);
    next = nextChange(documents, now);
    const holding = judged.flatMap(({ agreement, faults }) =>
      faults.length === 0 ? [agreement] : [],
    );
    told = tell(log, documents, judged, told);
    if (
      policy !== undefined &&
      isSame(holding, inForce) &&
      policy.organizations === documents.directory.organizations
    )
      return;
    inForce = holding;
    policy = createSharingPolicy(documents.directory, holding, (policy?.version ?? 0) + 1);
    log.info(
      { agreements: holding.map(({ id, version }) => `${id}@${version}`) },
      'agreements in force',
    );
  };
  const look = (): void => {
    const found = fingerprintOf(place.folder);
    if (found === fingerprint && (next === undefined || instantOf(Date.now()) < next)) return;
    try {
      if (found !== fingerprint) documents = readSharingFolder(place, documents.directory.sequence);
    } catch (error) {
      const reason = error instanceof PassageError ? explain(error) : 'internal error';
      log.error({ reason }, 'the documents on sharing cannot be used; the earlier ones stay');
    }
    fingerprint = found;
    judge();
  };
  judge();
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return { current: () => policy!, stop: () => clearInterval(timer) };
}

/** What does not hold, once. */
function tell(
  log: Log,
  { refused }: ReadFolder,
  judged: readonly JudgedAgreement[],
  told: string,
): string {
  const without = judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ agreement: { id, version }, faults }) => `${id}@${version}: ${faults.join('; ')}`);
  const text = [...refused, ...without].join('\n');
  if (text !== told && text !== '')
    log.warn({ reasons: [...refused, ...without] }, 'agreements that do not hold');
  return text;
}

function isSame(a: readonly Agreement[], b: readonly Agreement[]): boolean {
  return a.length === b.length && a.every((agreement, index) => agreement === b[index]);
}
