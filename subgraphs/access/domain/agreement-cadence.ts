import type { AccessAgreement } from './access-agreement';
import type { CadenceEntry, Encounter } from './cadence-entry';
import type { CadenceKind } from './cadence-entry-base';
import { KIND_OF_ENCOUNTER } from './cadence-entry-base';
import type { CadenceOccurrence } from './cadence-occurrence';
import { occurrencesOf } from './cadence-occurrence';
import type { CadenceRhythm } from './cadence-rhythm';
import type { Day } from './day';
import { compareDays } from './day';
import { historyUntil } from './order-history';
import { lastDayOfTerm } from './status-at';

/** What was agreed and held under an agreement, as known on a day. */
export interface AgreementCadence {
  readonly asOf: Day;
  /** Grows with every entry and withdrawal, whatever `asOf` is. */
  readonly version: number;
  readonly rhythms: readonly CadenceRhythm[];
  readonly encounters: readonly Encounter[];
  readonly withdrawn: readonly CadenceEntry[];
  /** The last day of the agreement's term as known on `asOf`: nothing is due after it. */
  readonly lastDay: Day | null;
}

/** The cadence of an agreement on a day, from all entries in the order in which they were recorded. */
export function cadenceOf(
  agreement: AccessAgreement,
  entries: readonly CadenceEntry[],
  asOf: Day,
): AgreementCadence {
  const inOrder = [...entries]
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => compareDays(a.date, b.date));
  const standing = inOrder.filter(({ recording }) => !recording?.withdrawal);
  return {
    asOf,
    version: entries.length + entries.filter(({ recording }) => recording?.withdrawal).length,
    rhythms: standing.filter((entry) => entry.type === 'CadenceRhythm'),
    encounters: standing.filter((entry) => entry.type !== 'CadenceRhythm'),
    withdrawn: inOrder.filter(({ recording }) => recording?.withdrawal),
    lastDay: lastDayOfTerm(historyUntil(agreement.events, asOf)),
  };
}

const KINDS: readonly CadenceKind[] = Object.values(KIND_OF_ENCOUNTER);

/** All that is to take place up to a day, with what became of it, by day and kind. */
export function occurrencesUntil(cadence: AgreementCadence, to: Day): CadenceOccurrence[] {
  const { rhythms, encounters, lastDay, asOf } = cadence;
  const end = lastDay !== null && lastDay < to ? lastDay : to;
  const found = KINDS.flatMap((kind) => {
    const ofKind = rhythms.filter((rhythm) => rhythm.kind === kind);
    if (ofKind.length === 0) return [];
    const held = encounters.filter(({ type }) => KIND_OF_ENCOUNTER[type] === kind);
    return occurrencesOf(ofKind, held, { asOf, end });
  });
  return found.sort((a, b) => compareDays(a.day, b.day));
}
