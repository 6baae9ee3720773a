export const AGREEMENT_ROLES = ['PARTY', 'WITNESS', 'FACILITATOR'] as const;

/** Somebody who takes part in an agreement, by the name that the source gives. */
export interface AgreementParty {
  readonly name: string;
  readonly role: (typeof AGREEMENT_ROLES)[number];
}
