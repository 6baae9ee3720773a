import type { Recorded } from '../../core/recording/follow-history';
import type { HistoryEntry, RecordedEvent } from '../../core/recording/history-entry';
import type { UserError } from '../../core/recording/user-error';
import { givenWords } from '../ingest/read-json';

/** What became of a request to record something. */
export interface RecordedChange<S extends object> {
  /** The thing as it stands now; null when it was not found or the request is to be corrected. */
  readonly thing: Recorded<S> | null;
  /** What was recorded or withdrawn. */
  readonly entry: HistoryEntry | null;
  readonly conflict: RecordingConflict | null;
  readonly errors: readonly UserError[];
}

/** Two writers began from the same version: nothing was recorded, both versions are shown. */
export interface RecordingConflict {
  readonly yourVersion: number;
  readonly currentVersion: number;
  readonly yours: readonly { readonly name: string; readonly value: string }[];
  /** What is known now and was not when `yourVersion` was read, as far as the caller may see it. */
  readonly meanwhile: readonly HistoryEntry[];
}

export function notRecorded(...errors: readonly UserError[]): RecordedChange<never> {
  return { thing: null, entry: null, conflict: null, errors };
}

export function keyReused(): RecordedChange<never> {
  const message = 'This key was used for another request: the same key is the same record.';
  return notRecorded({ field: ['clientKey'], code: 'KEY_REUSED', message });
}

/** @returns the errors of a client key that cannot be one. */
export function checkClientKey(clientKey: string): UserError[] {
  if (/^[\w.:-]{1,100}$/.test(clientKey)) return [];
  const message = 'Write 1 to 100 letters, digits, dots, colons, hyphens or underscores.';
  return [{ field: ['clientKey'], code: 'INVALID', message }];
}

/** The conflict of a request with a thing as it stands now. */
export function conflictWith<S extends object>(
  thing: Recorded<S>,
  { basedOnVersion, version, yours }: ConflictingRequest,
): RecordedChange<S> {
  const message = `It is at version ${version}: read what was recorded meanwhile, then decide again.`;
  const conflict = {
    yourVersion: basedOnVersion,
    currentVersion: version,
    yours: Object.entries(givenWords(yours)).map(([name, value]) => ({ name, value })),
    meanwhile: recordedSince(thing, version - basedOnVersion),
  };
  return {
    thing,
    entry: null,
    conflict,
    errors: [{ field: ['basedOnVersion'], code: 'CONFLICT', message }],
  };
}

interface ConflictingRequest {
  readonly basedOnVersion: number;
  readonly version: number;
  readonly yours: RecordedEvent | { readonly reason: string };
}

/** The entries that were recorded or withdrawn last, so many acts of them. */
function recordedSince<S extends object>(
  { entries, withdrawnEntries }: Recorded<S>,
  acts: number,
): HistoryEntry[] {
  const touched = [...entries, ...withdrawnEntries].flatMap((entry) => {
    const { at, withdrawal } = entry.recording;
    const times = withdrawal ? [at, withdrawal.at] : [at];
    return times.map((time) => ({ time, entry }));
  });
  touched.sort((a, b) => (a.time < b.time ? 1 : -1));
  const latest = touched.slice(0, Math.max(0, acts)).map(({ entry }) => entry);
  return [...new Set(latest)].reverse();
}
