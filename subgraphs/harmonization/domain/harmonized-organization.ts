import type { OrganizationName } from './organization-name';
import type { ChosenClaim } from './survivorship/choose-claim';
import { chooseClaim } from './survivorship/choose-claim';
import { SURVIVORSHIP_RULES } from './survivorship/survivorship-rule';

/** An organization and the names that were found to be its own, by source and name. */
export interface HarmonizedOrganization {
  readonly id: string;
  readonly names: readonly OrganizationName[];
}

/** Which of the names is shown. */
export function chooseName(
  names: readonly OrganizationName[],
): ChosenClaim & { readonly name: string } {
  const claims = names.map(({ id, source, name, uses }) => ({
    ...{ id, says: name },
    quality: source === 'REFERENCE' ? Infinity : (uses ?? 0),
  }));
  const chosen = chooseClaim(SURVIVORSHIP_RULES.MOST_AUTHORITATIVE_NAME, claims);
  return { ...chosen, name: names.find(({ id }) => id === chosen.id)!.name };
}
