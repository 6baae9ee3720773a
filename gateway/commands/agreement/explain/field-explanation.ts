import type { Sensitivity } from '../../../../shared/core/sensitivity';
import type { Rung } from '../../../../shared/sharing/agreement';
import type { Shown } from '../../../../shared/sharing/shown';

/** Whose consent decides over a field: an organization of the directory, or only the name of its subgraph. */
export interface FieldOwner {
  readonly subgraph: string;
  readonly organization?: string;
  readonly name?: string;
  /** Where to ask. */
  readonly contact?: string;
}

/** A field of the same type that may be asked instead, as it gives less. */
export interface LesserField {
  readonly field: string;
  readonly gives: Rung;
}

/**
 * What becomes of a field: `shown`; `refused`, then it is null with the reason; `lost` with another that is
 * refused; `hidden`, then the whole question is answered as if the name were misspelt.
 */
export type Outcome = 'shown' | 'refused' | 'lost' | 'hidden';

/** What a caller would see in one place of an answer, and why. */
export interface FieldExplanation {
  /** The keys that lead there from the top of the answer, with full stops. */
  readonly path: string;
  /** `Type.field` */
  readonly field: string;
  /** What the field is, in its owner's words. */
  readonly description: string;
  readonly level: Sensitivity;
  readonly owners: readonly FieldOwner[];
  readonly outcome: Outcome;
  /** The rung of the ladder that the field itself stands on. */
  readonly gives: Rung;
  /** How much the caller may have of it: a rung, and within which limits. */
  readonly allowed: Shown;
  /** By which rules and agreements: `public`, `own`, `responders`, `record`, or `id@version`. */
  readonly by: readonly string[];
  /** What the caller lacks; only where something is refused. */
  readonly missing?: string;
  /** Fields to ask instead of a refused one, those that tell most first. */
  readonly instead: readonly LesserField[];
  /** The path of the refused field with which this one is lost. */
  readonly lostWith?: string;
}
