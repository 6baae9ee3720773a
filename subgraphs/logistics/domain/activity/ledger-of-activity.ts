import type { History } from '../../../../shared/core/recording/history-entry';
import type { Recorded } from '../../../../shared/core/recording/follow-history';
import { servedAs } from '../rendering/report-ledger';
import type { ServedReport } from './served-report';

/** A line of the ledger before it is told what it counts as. */
type Line = Recorded<Omit<ServedReport, 'countsAs' | 'reportedBy' | keyof Recorded<object>>>;

/** The lines of one activity's ledger that stand, the first one first, with what each counts as. */
export function ledgerOfActivity(history: History, lines: readonly Line[]): ServedReport[] {
  const { organization: reportedBy, withdrawal } = history.opening!.recording;
  const takenBack = new Set(history.withdrawn.map(({ id }) => id));
  const standing = lines
    .filter((line) => line.withdrawal === null)
    .map((line) => ({
      ...line,
      isWithdrawn: withdrawal !== null || takenBack.has(line.revision),
    }));
  return [...servedAs(standing)].map(([{ isWithdrawn: _, ...line }, countsAs]) => ({
    ...line,
    countsAs,
    reportedBy,
  }));
}
