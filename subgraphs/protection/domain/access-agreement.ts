/** What the owner of agreements says of one, as far as incidents need it. */
export interface AccessAgreement {
  readonly id: string;
  readonly countryCodes: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
}
