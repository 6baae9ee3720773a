import { nameFeature } from './linkage/normalize/name-feature';
import { plainText } from './linkage/normalize/plain-text';

/** Who is present where in which sector, as one sheet says it. */
export interface PresenceClaim {
  readonly area: string;
  readonly sector: string;
  readonly organization: string;
  readonly organizationType?: string;
}

/**
 * One key for claims of the same presence: names count without case, accents, blanks and bracketed
 * acronyms, so that `Danish Refugee Council (DRC)` and `danish refugee council` are one.
 */
export function presenceKey(claim: PresenceClaim): string {
  const name = nameFeature(claim.organization)?.plain ?? '';
  const parts = [claim.area.trim(), claim.sector, name, plainText(claim.organizationType ?? '')];
  return parts.join('\u001f');
}
