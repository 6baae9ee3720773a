import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../shared/core/recording/recorded-kind';
import type { Circle } from './visibility';

/** What may be needed to decide who sees a thing, beside its state. */
export interface CircleGrounds {
  /** The organization that began it. */
  readonly recordedBy: string | null;
  /** The circle of the agreement that it belongs to; null when it belongs to none. */
  readonly agreement: Circle | null;
}

/** The rules of one kind of thing that organizations record under `access`. */
export type AccessKind<E extends RecordedEvent, S extends object> = RecordedKind<E, S> & {
  /** The agreement to which a thing of this id and state belongs. */
  readonly agreementOf?: (id: string, state: S) => string | null;
  /** Who may see it and add to it. */
  readonly circleOf: (state: S, grounds: CircleGrounds) => Circle;
};
