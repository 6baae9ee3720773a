import { PassageError, explain } from '../../core/errors';
import type { SignedUse } from '../../sharing/break-glass';
import type { ActiveUse } from '../../sharing/compile-policy';
import type { JudgedUse } from '../../sharing/judge-break-glass';
import type { Log } from '../logging';

/** A declared crisis whose wider access holds as soon as it is recorded. */
export type HoldingUse = JudgedUse & ActiveUse;

/** What is done before a declared crisis takes effect. */
export interface CrisisRecord {
  /** Records it and tells its owner; until it resolves nothing wider is shown. */
  readonly record: (use: HoldingUse) => Promise<void>;
  /** Those that were recorded before; they stay known though their files are gone. */
  readonly known: readonly SignedUse[];
}

const AGAIN_MS = 1_000;

/**
 * Lets a use hold only once it was recorded. A record that failed is tried again until it stands.
 * @param judgeAgain called when one more may hold.
 */
export function recordFirst(crises: CrisisRecord | undefined, log: Log, judgeAgain: () => void) {
  const begun = new Set(crises?.known.map(({ use }) => use.id));
  const done = new Set(begun);
  const begin = ({ record }: CrisisRecord, judged: HoldingUse): void => {
    const { id } = judged.use;
    begun.add(id);
    record(judged).then(
      () => {
        done.add(id);
        judgeAgain();
      },
      (error: unknown) => {
        const reason = error instanceof PassageError ? explain(error) : 'internal error';
        log.error({ use: id, reason }, 'a declared crisis could not be recorded');
        setTimeout(() => {
          begun.delete(id);
          judgeAgain();
        }, AGAIN_MS).unref();
      },
    );
  };
  return (uses: readonly HoldingUse[]): readonly HoldingUse[] => {
    if (crises === undefined) return uses;
    for (const judged of uses) if (!begun.has(judged.use.id)) begin(crises, judged);
    return uses.filter(({ use }) => done.has(use.id));
  };
}

/** Whether nothing stands against a use. */
export function isHolding(judged: JudgedUse): judged is HoldingUse {
  return judged.faults.length === 0 && judged.agreement?.breakGlass !== undefined;
}
