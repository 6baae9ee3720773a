import { isSignedBy } from '../ed25519';
import { GrowingRoot, leafHash } from './merkle-tree';
import { type MirrorEntry, type SignedHead, readEntry, readHead } from './mirror-entry';
import { headText } from './mirror-log';

/** What a mirror is made of, line by line. */
export interface MirrorLines {
  readonly entries: readonly string[];
  readonly heads: readonly string[];
}

/** What may be known from outside: without it, cutting entries and heads off together shows nothing. */
export interface Witness {
  /** The public key that must have signed; else the one of the first head. */
  readonly key?: string;
  /** Heads that somebody kept. */
  readonly kept?: readonly SignedHead[];
}

/**
 * Everything that was changed in a mirror since it was written, as sentences that name it: edited, deleted,
 * inserted, moved or cut off. None when it is whole.
 */
export function verifyMirror({ entries, heads }: MirrorLines, witness: Witness = {}): string[] {
  const read = heads.map(readHead);
  const signed = [...read.flatMap((head) => head ?? []), ...(witness.kept ?? [])];
  const key = witness.key ?? signed[0]?.key;
  const sound = signed.filter((head) => head.key === key && isSound(head));
  return [
    ...headFaults(read, key),
    ...(witness.kept ?? [])
      .filter((head) => !sound.includes(head))
      .map(() => 'a kept head is not signed by this mirror'),
    ...(entries.length > 0 && sound.length === 0 ? ['no signed head covers the entries'] : []),
    ...entryFaults(entries),
    ...rootFaults(entries, sound),
  ];
}

function isSound({ signature, ...head }: SignedHead): boolean {
  return isSignedBy(headText(head), signature, head.key);
}

function headFaults(heads: readonly (SignedHead | undefined)[], key: string | undefined): string[] {
  return heads.flatMap((head, index) => {
    if (head === undefined) return [`head ${index} cannot be read: it was edited`];
    if (head.key !== key) return [`head ${index} is signed by another key`];
    if (!isSound(head)) return [`head ${index} was edited: its signature is not over it`];
    if (head.number !== index)
      return [`head ${index} is missing: in its place stands ${head.number}`];
    return [];
  });
}

/** By their numbers and by the hash that each carries of the one before, entry by entry. */
function entryFaults(lines: readonly string[]): string[] {
  const entries = lines.map(readEntry);
  const present = new Set(entries.map((entry) => entry?.number));
  return entries.flatMap((entry, index) => {
    if (entry === undefined) return [`entry ${index} cannot be read: it was edited`];
    if (entry.number !== index) return [misplaced(entry, index, present)];
    const before = index === 0 ? '' : leafHash(lines[index - 1]!).toString('base64url');
    if (entry.before === before) return [];
    const earlier =
      index === 0 ? 'an entry before the first was deleted' : `entry ${index - 1} was edited`;
    return [`${earlier}: entry ${index} follows another`];
  });
}

function misplaced(
  { number }: MirrorEntry,
  index: number,
  present: ReadonlySet<number | undefined>,
) {
  return present.has(index)
    ? `entry ${index} was moved: in its place stands ${number}`
    : `entry ${index} was deleted: in its place stands ${number}`;
}

/** Against the roots that were signed: also a change that was carried through all later entries. */
function rootFaults(lines: readonly string[], heads: readonly SignedHead[]): string[] {
  const faults: string[] = [];
  const growing = new GrowingRoot();
  let good = 0;
  let covered = 0;
  for (const head of [...heads].sort((a, b) => a.size - b.size)) {
    covered = Math.max(covered, head.size);
    if (head.size > lines.length) {
      faults.push(`cut off: ${lines.length} entries where ${head.size} were signed on ${head.at}`);
      break;
    }
    while (growing.size < head.size) growing.add(leafHash(lines[growing.size]!));
    if (growing.root().toString('base64url') !== head.root) {
      faults.push(`entries ${good} to ${head.size - 1} are not those signed on ${head.at}`);
      break;
    }
    good = head.size;
  }
  if (covered < lines.length && heads.length > 0) {
    faults.push(`entries ${covered} to ${lines.length - 1} are covered by no signed head`);
  }
  return faults;
}
