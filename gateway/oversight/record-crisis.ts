import { setTimeout as pause } from 'node:timers/promises';
import { PassageError } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { Mirror } from '../../shared/runtime/sharing/mirror-file';
import type { CrisisRecord, HoldingUse } from '../../shared/runtime/sharing/record-first';
import { canonicalJson } from '../../shared/sharing/canonical-json';
import { organizationOf } from '../../shared/sharing/key-directory';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import { instantOf } from '../../shared/sharing/parse-document';
import { sha256 } from '../../shared/sharing/receipt';

export interface CrisisOptions {
  readonly mirror: Mirror | undefined;
  /** Where owners are told; they name an address in the directory of keys. */
  readonly organizations: () => KeyDirectory['organizations'];
  readonly log: Log;
}

const TRIES_AFTER_MS = [0, 1_000, 10_000, 60_000];
const TOLD_WITHIN_MS = 5_000;

/**
 * Records a declared crisis in the log of readings and tells the owner at once: in the gateway's own log
 * and, where the directory names one, at the owner's address.
 * The wider access waits for the record and not for the owner's address, which may be down in a crisis.
 */
export function recordCrises({
  mirror,
  organizations,
  log,
}: CrisisOptions): CrisisRecord['record'] {
  return async (judged) => {
    const notice = noticeOf(judged);
    if (mirror === undefined) {
      throw new PassageError('MIRROR_UNWRITABLE', 'this gateway keeps no log of readings');
    }
    await mirror.write({
      ...{ at: instantOf(Date.now()), organization: judged.use.by, purpose: null, read: [] },
      document: sha256(canonicalJson(judged.use)),
      breakGlass: { use: judged.use, signature: judged.signature },
    });
    log.warn(notice, 'a crisis was declared: wider access holds');
    const owner = organizationOf({ organizations: organizations() }, notice.owner);
    if (owner?.notices !== undefined) void tell(owner.notices, notice, log);
  };
}

function noticeOf({ use, agreement, until, reviewBy }: HoldingUse) {
  const { owner, recipient } = agreement;
  const { id, reason, at } = use;
  return { kind: 'break-glass', id, owner, recipient, reason, at, until, reviewBy };
}

async function tell(url: string, notice: object, log: Log): Promise<void> {
  for (const wait of TRIES_AFTER_MS) {
    await pause(wait, undefined, { ref: false });
    try {
      const { ok, status } = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(notice),
        redirect: 'error',
        signal: AbortSignal.timeout(TOLD_WITHIN_MS),
      });
      if (ok) return;
      log.warn({ status }, 'an owner was not told of a crisis');
    } catch {
      log.warn('an owner was not told of a crisis');
    }
  }
}
