/** Kinds of organizations in the terms of the Aid Worker Security Database. */
export const AFFECTED_ORGANIZATION_TYPES = [
  'UN',
  'INGO',
  'ICRC',
  'NRCS_IFRC',
  'NNGO',
  'OTHER',
] as const;
export type AffectedOrganizationType = (typeof AFFECTED_ORGANIZATION_TYPES)[number];

/**
 * Insecurity Insight's words in those terms. It writes ICRC and IFRC as one, and `NGO` without
 * telling international from national: both are `OTHER`.
 */
const WORDS: Readonly<Record<string, AffectedOrganizationType>> = {
  'UN Agency': 'UN',
  INGO: 'INGO',
  LNGO: 'NNGO',
  'Red Cross (Nat Soc)': 'NRCS_IFRC',
};

/** The kinds named in a list as `LNGO, UN Agency`, in the order of the enumeration. */
export function organizationTypesOf(words: string): AffectedOrganizationType[] {
  const named = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => WORDS[word] ?? 'OTHER');
  return AFFECTED_ORGANIZATION_TYPES.filter((type) => named.includes(type));
}
