import type { Agreement } from '../../../../shared/sharing/agreement';
import type { FieldExplanation } from './field-explanation';

/** An agreement by which something is shown, and whether its parties have signed it yet. */
export interface UsedAgreement {
  readonly agreement: Agreement;
  readonly isDraft: boolean;
}

/** What a caller would see of a question. */
export interface Explanation {
  /** Nobody in particular when left out. */
  readonly organization?: string;
  /** Who acts for it; nobody in particular when left out. */
  readonly person?: string;
  readonly purpose?: string;
  /** What the code of the purpose means. */
  readonly meaning?: string;
  /** Agreements that were taken to be signed by both, as `id@version`. */
  readonly asIf: readonly string[];
  /** What is to be known beside, as that nobody states levels. */
  readonly notes: readonly string[];
  readonly fields: readonly FieldExplanation[];
  readonly agreements: readonly UsedAgreement[];
}
