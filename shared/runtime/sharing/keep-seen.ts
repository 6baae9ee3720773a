import type { SharingDocuments } from '../../sharing/agreements-in-force';
import type { SignedUse } from '../../sharing/break-glass';
import { wasRevokedRightly, wasSigned } from '../../sharing/verify-agreement';
import type { ReadFolder } from './sharing-folder';

/**
 * A folder as it was read now, with what was seen there before and counted. Who takes a file away revives no
 * agreement, neither a revoked one nor an earlier version, and does not escape the review of a crisis. It is kept in
 * memory: a process that begins knows what lies in the folder, and the crises that a mirror tells.
 */
export function keepSeen(
  read: ReadFolder,
  seen: SharingDocuments,
  now: string,
): ReadFolder & SharingDocuments {
  const { directory } = read;
  const hadBegun = seen.agreements.filter(
    (signed) => signed.agreement.from <= now.slice(0, 10) && wasSigned(signed, directory, now),
  );
  const counted = seen.revocations.filter((signed) => wasRevokedRightly(signed, directory, now));
  return {
    ...read,
    uses: withUses(read, seen.uses),
    revocations: [...read.revocations, ...gone(counted, read.revocations)],
    withdrawn: gone([...(seen.withdrawn ?? []), ...hadBegun], read.agreements),
  };
}

/** Declarations are known by their ids, also those of which a mirror alone still tells. */
export function withUses({ uses = [] }: SharingDocuments, known: readonly SignedUse[] = []) {
  return [...uses, ...known.filter((one) => !uses.some(({ use }) => use.id === one.use.id))];
}

function gone<T>(seen: readonly T[], now: readonly T[]): T[] {
  const there = new Set(now.map((document) => JSON.stringify(document)));
  return seen.filter((document) => !there.has(JSON.stringify(document)));
}
