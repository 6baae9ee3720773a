import { addDecimals, subtractDecimals } from '../../../shared/core/decimal-sum';
import type { DeliveriesState } from './delivery-confirmation';

export type ReceiptState =
  'NOT_CONFIRMED' | 'PART_MISSING' | 'COMPLETE' | 'MORE_THAN_SENT' | 'SENT_UNKNOWN';

/** What of a consignment is confirmed to have arrived. All tonnages are decimal text. */
export interface Received {
  readonly state: ReceiptState;
  readonly sentTonnage: string | null;
  /** Each part once; where third parties differ, by the lowest of their figures. */
  readonly receivedTonnage: string;
  /** The same by the highest of their figures. */
  readonly receivedAtMost: string;
  /** What was sent and is not confirmed; negative when more is confirmed. Null when nobody says what was sent. */
  readonly gapTonnage: string | null;
  /** Parts of which third parties tell different figures. */
  readonly disputedParts: readonly string[];
}

/** Compares what was sent with what third parties confirmed. */
export function receivedOf(
  sentTonnage: string | null,
  { confirmations }: DeliveriesState,
): Received {
  const parts = new Map<string, string[]>();
  for (const { confirmed } of confirmations) {
    const told = parts.get(confirmed.part) ?? [];
    parts.set(
      confirmed.part,
      [...told, confirmed.tonnage].sort((a, b) => Number(a) - Number(b)),
    );
  }
  const receivedTonnage = addDecimals([...parts.values()].map((told) => told[0]!));
  const receivedAtMost = addDecimals([...parts.values()].map((told) => told.at(-1)!));
  const gapTonnage = sentTonnage === null ? null : subtractDecimals(sentTonnage, receivedTonnage);
  const disputedParts = [...parts]
    .filter(([, told]) => Number(told[0]) !== Number(told.at(-1)))
    .map(([part]) => part);
  const state = stateOf(parts.size, gapTonnage);
  return { state, sentTonnage, receivedTonnage, receivedAtMost, gapTonnage, disputedParts };
}

function stateOf(parts: number, gap: string | null): ReceiptState {
  if (parts === 0) return 'NOT_CONFIRMED';
  if (gap === null) return 'SENT_UNKNOWN';
  if (gap.startsWith('-')) return 'MORE_THAN_SENT';
  return gap === '0' ? 'COMPLETE' : 'PART_MISSING';
}
